import type { Logger } from 'pino';
import { overAt, type KeptFor } from '../../reminders/kept-for.ts';
import type { Database } from '../../storage/database.ts';
import { stored } from '../../storage/driver-faults.ts';
import { deleteOver, type Deleted } from '../../storage/retention/delete-over.ts';
import type { DeletedKind } from '../../storage/retention/deletion.ts';
import { nextDeletion, planDeletion } from '../../storage/retention/once-a-day.ts';
import { faultOf } from '../faults/fault-of.ts';

export type DailyParts = {
  readonly database: Database;
  readonly keptFor: KeptFor;
  readonly log: Logger;
  readonly onDeleted: (kind: DeletedKind, count: number) => void;
};

const minute = 60 * 1000;

/** How many milliseconds later it is done again. */
const again: Readonly<Record<Deleted, number>> = {
  all: 24 * 60 * minute,
  rest: minute,
  busy: minute,
  failed: 60 * minute,
};

/**
 * Deletes what is over once a day, over all processes; called with every sweep, it asks the database only when its own
 * day is over. It never throws: what is in its way is in nobody else's.
 */
export function deleteDaily(parts: DailyParts): (now: Date) => Promise<void> {
  const { database, log } = parts;
  /** Nothing where this process has to ask. */
  let next: number | undefined;

  async function look(now: Date): Promise<void> {
    const known = await stored(nextDeletion(database, now));
    if (known > now) {
      next = known.getTime();
      return;
    }
    const counts = new Map<DeletedKind, number>();
    const deleted = await deleteOver(database, overAt(parts.keptFor, now), {
      onDeleted: (kind, count) => {
        counts.set(kind, (counts.get(kind) ?? 0) + count);
        parts.onDeleted(kind, count);
      },
      onError: tell,
    });
    next = now.getTime() + again[deleted];
    if (deleted !== 'busy') await stored(planDeletion(database, new Date(next)));
    if (counts.size > 0) log.info({ deleted: Object.fromEntries(counts) }, 'deleted what was over');
  }

  function tell(kind: DeletedKind | undefined, error: unknown): void {
    const { code, remedy } = faultOf(error, 'deletion-failed');
    log.warn({ err: error, code, remedy, kind }, 'what is over was not deleted');
  }

  return async (now) => {
    const away = next === undefined ? 0 : next - now.getTime();
    // Farther than a day: the clock was set back.
    if (away > 0 && away <= again.all) return;
    try {
      await look(now);
    } catch (error) {
      tell(undefined, error);
      next = now.getTime() + again.failed;
    }
  };
}
