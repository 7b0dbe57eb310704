import type { EventEmitter } from 'node:events';
import type { Logger } from 'pino';
import { faultNamed } from '../faults/fault-of.ts';

export type LastWordsParts = {
  /** What emits the faults that nobody caught: the process. */
  readonly faults: Pick<EventEmitter, 'on'>;
  readonly exit: (code: number) => void;
  readonly log: Logger;
};

/** A fault that nobody caught ends the process with 1. Node itself would print a failed query with its values. */
export function exitOnFaults({ faults, exit, log }: LastWordsParts): void {
  for (const fault of ['uncaughtException', 'unhandledRejection'] as const) {
    faults.on(fault, (error: unknown) => {
      log.fatal(
        { err: error, ...faultNamed('fault-uncaught'), fault },
        'a fault that nobody caught: the process ends',
      );
      exit(1);
    });
  }
}
