import type { Logger } from 'pino';
import { Gauge, type Registry } from 'prom-client';
import type { QueueDepth } from '../../reminders/delivering.ts';
import type { ReminderCounts } from '../../storage/reminder-lists.ts';
import { faultNamed } from '../faults/fault-of.ts';

/** What is looked up when somebody reads the metrics: true for all processes together. */
export type Counted = { readonly counts: ReminderCounts; readonly depth: QueueDepth };

const fromDatabase = [
  {
    name: 'bot_reminders_planned',
    help: 'Reminders that are to be sent; all that follow but in hand and dead are among them.',
    value: ({ counts }: Counted) => counts.planned,
  },
  {
    name: 'bot_reminders_due',
    help: 'Reminders whose moment has come and that no job has in hand.',
    value: ({ counts }: Counted) => counts.due,
  },
  {
    name: 'bot_reminders_overdue_seconds',
    help: 'How long the longest of these has been due.',
    value: ({ counts }: Counted) => counts.overdueSeconds,
  },
  {
    name: 'bot_reminders_parked',
    help: 'Reminders that wait until a person who cannot be reached is back.',
    value: ({ counts }: Counted) => counts.parked,
  },
  {
    name: 'bot_reminders_in_hand',
    help: 'Reminders that were handed to the queue and are not settled.',
    value: ({ counts }: Counted) => counts.inHand,
  },
  {
    name: 'bot_reminders_in_hand_seconds',
    help: 'How long the longest of these has been so.',
    value: ({ counts }: Counted) => counts.inHandSeconds,
  },
  {
    name: 'bot_reminders_dead',
    help: 'Dead letters: reminders that are not tried any more, or do not get on.',
    value: ({ counts }: Counted) => counts.dead,
  },
  {
    name: 'bot_queue_waiting',
    help: 'Jobs that no process has taken; as the queue last counted, at most a minute ago.',
    value: ({ depth }: Counted) => depth.waiting,
  },
  {
    name: 'bot_queue_active',
    help: 'Jobs that a process has taken; as the queue last counted, at most a minute ago.',
    value: ({ depth }: Counted) => depth.active,
  },
];

/** Answers how to set the gauges from the database; what is not known is not shown. */
export function databaseGauges(
  registry: Registry,
  log: Logger,
): (look: () => Promise<Counted>) => Promise<void> {
  const gauge = (name: string, help: string) => new Gauge({ name, help, registers: [registry] });
  const up = gauge('bot_database_up', '1 while the database answers, else 0.');
  const shown = fromDatabase.map(({ name, help, value }) => ({ made: gauge(name, help), value }));
  return async (look) => {
    const counted = await look().catch((error: unknown) => {
      log.warn(
        { err: error, ...faultNamed('metrics-uncounted') },
        'the metrics lack what the database would say',
      );
      return undefined;
    });
    up.set(counted === undefined ? 0 : 1);
    for (const { made, value } of shown) {
      if (counted === undefined) made.remove();
      else made.set(value(counted));
    }
  };
}
