import type { Logger } from 'pino';
import { mayPass } from '../../storage/driver-faults.ts';
import { faultOf } from './fault-of.ts';
import { toldOnce } from './told-once.ts';

/** Tells the log what is in the way of reminders: each kind of fault at once, then once a minute. */
export type ReminderFaults = {
  /** A fault of the queue itself. */
  readonly queue: (error: Error) => void;
  /** The queue answered: a fault that passes has passed. */
  readonly answered: () => void;
  /** A fault of the sweep, or of what the job with that id was to deliver; answers its code. */
  readonly work: (error: unknown, job?: string) => string;
};

export function reminderFaults(log: Logger, base: () => Date): ReminderFaults {
  const told = toldOnce(() => base().getTime());
  return {
    queue: (error) => {
      const { code, remedy } = faultOf(error, 'reminder-queue');
      const due = told.due(mayPass(error) ? away : `queue/${code}`);
      if (due === undefined) return;
      log.error({ err: error, code, remedy, ...due }, 'the reminder queue met a fault; it goes on');
    },
    answered: () => {
      const over = told.over(away);
      if (over !== undefined) log.info(over, 'the reminder queue is back');
    },
    work: (error, job) => {
      const { code, remedy } = faultOf(error, 'reminder-failed');
      const due = told.due(`work/${code}`);
      if (due !== undefined)
        log.error({ err: error, code, remedy, job, ...due }, 'a reminder met a fault; it is tried again');
      return code;
    },
  };
}

/** The database is away. */
const away = 'queue/away';
