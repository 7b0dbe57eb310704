import type { Logger } from 'pino';
import type { QueueBackend } from '../../storage/database.ts';
import { vacuum } from '../../storage/vacuum.ts';
import { faultNamed } from '../faults/fault-of.ts';

export type HousekeepingParts = {
  readonly backend: QueueBackend;
  readonly log: Logger;
  /** Waits for so many milliseconds, or until the signal comes; resolves in either case. */
  readonly pause: (milliseconds: number, signal: AbortSignal) => Promise<void>;
};

const minute = 60 * 1000;
/** Not at the very start, when people wait; but also where the bot is started again each day. */
const afterStart = 10 * minute;
const daily = 24 * 60 * minute;

/** Between two tables others get their turn. */
const breath = 250;

/** Vacuums an embedded database ten minutes after the start and then daily; answers how to end that. */
export function keepHouse({ backend, log, pause }: HousekeepingParts): () => Promise<void> {
  if (backend.kind === 'postgres') return () => Promise.resolve();
  const over = new AbortController();
  const { signal } = over;

  async function keep(): Promise<void> {
    await pause(afterStart, signal);
    while (!signal.aborted) {
      try {
        const tables = await vacuum(backend, () => pause(breath, signal), signal);
        log.info({ tables }, 'vacuumed');
      } catch (error) {
        log.warn({ err: error, ...faultNamed('vacuum-failed') }, 'the embedded database was not vacuumed');
      }
      await pause(daily, signal);
    }
  }

  const keeping = keep();
  return async () => {
    over.abort();
    await keeping;
  };
}
