import { setImmediate } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Over } from '../../reminders/kept-for.ts';
import type { Database } from '../database.ts';
import type { DeletedKind, Deletion } from './deletion.ts';
import { deletionsOfMoves } from './of-moves.ts';
import { deletionsOfPortfolios } from './of-portfolios.ts';
import { deletionsOfQueue } from './of-queue.ts';
import { deletionsOfTalks } from './of-talks.ts';

/** What goes first is what others refer to. */
const deletions: readonly Deletion[] = [
  ...deletionsOfMoves,
  ...deletionsOfPortfolios,
  ...deletionsOfTalks,
  ...deletionsOfQueue,
];

/** How many statements of one kind a run makes at most: the next goes on. */
const mostPieces = 20;

export type DeletingParts = {
  readonly onDeleted: (kind: DeletedKind, count: number) => void;
  /** Told what was in the way of one kind; the others are deleted all the same. */
  readonly onError: (kind: DeletedKind, error: unknown) => void;
};

/** `rest`: there is more; `busy`: another process is at it; `failed`: something was in the way. */
export type Deleted = 'all' | 'rest' | 'busy' | 'failed';

/** Deletes what was over before these moments, kind by kind and in small pieces; once more changes nothing. */
export async function deleteOver(database: Database, over: Over, parts: DeletingParts): Promise<Deleted> {
  let deleted: Deleted = 'all';
  for (const deletion of deletions) {
    try {
      const some = await inPieces(database, deletion, over, parts);
      if (some === 'busy') return some;
      if (some === 'rest' && deleted === 'all') deleted = some;
    } catch (error) {
      parts.onError(deletion.kind, error);
      deleted = 'failed';
    }
  }
  return deleted;
}

async function inPieces(
  database: Database,
  deletion: Deletion,
  over: Over,
  { onDeleted }: DeletingParts,
): Promise<'all' | 'rest' | 'busy'> {
  for (let pieces = 0; pieces < mostPieces; pieces += 1) {
    const count = await onePiece(database, deletion, over);
    if (count === undefined) return 'busy';
    if (count > 0) onDeleted(deletion.kind, count);
    if (count < deletion.piece) return 'all';
    await setImmediate();
  }
  return 'rest';
}

/** Any number that no other program takes on this database. */
const deletingLock = 7_265_002;

const lockSchema = z.object({ rows: z.tuple([z.object({ mine: z.boolean() })]) });

/** Nothing where another process is deleting at this moment. */
async function onePiece(
  { queries }: Database,
  { run, piece }: Deletion,
  over: Over,
): Promise<number | undefined> {
  return await queries.transaction(async (tx) => {
    const asked = await tx.execute(sql`select pg_try_advisory_xact_lock(${deletingLock}) as mine`);
    return lockSchema.parse(asked).rows[0].mine ? await run(tx, over, piece) : undefined;
  });
}
