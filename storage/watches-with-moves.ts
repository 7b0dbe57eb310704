import { and, asc, eq, inArray } from 'drizzle-orm';
import type { ConversationKey } from './conversation-key.ts';
import type { Database } from './database.ts';
import type { KeptMove } from './kept-move.ts';
import { readMove } from './move-row.ts';
import { moves, watches } from './schema.ts';
import type { Watch } from './watch.ts';
import { readEach, readWatch } from './watch-row.ts';

/** A move has no more reminders of its own than this, in practice a handful. */
const mostOfMove = 100;

/** What is still reminded of about the move, whoever asked for it. */
export async function watchesOfMove(
  database: Database,
  { tenantId }: Pick<ConversationKey, 'tenantId'>,
  moveId: string,
): Promise<readonly Watch[]> {
  const rows = await database.queries
    .select()
    .from(watches)
    .where(and(eq(watches.moveId, moveId), eq(watches.tenantId, tenantId), eq(watches.status, 'active')))
    .orderBy(asc(watches.termEnd), asc(watches.id))
    .limit(mostOfMove);
  const { read, unreadable } = readEach(rows, readWatch);
  database.onUnreadable(unreadable);
  return read;
}

/** A watch, and the move that it is of, where there is one that can be read. */
export type WatchOfMove = { readonly watch: Watch; readonly move?: KeptMove | undefined };

/** The watches of these ids that there still are, each with its move: one statement for all of them. */
export async function watchesById(
  database: Database,
  ids: readonly string[],
): Promise<Map<string, WatchOfMove>> {
  if (ids.length === 0) return new Map();
  const rows = await database.queries
    .select({ watch: watches, move: moves })
    .from(watches)
    .leftJoin(moves, eq(moves.id, watches.moveId))
    .where(inArray(watches.id, [...ids]));
  return new Map(
    rows.map(({ watch, move }) => [watch.id, { watch: readWatch(watch), move: moveOf(database, move) }]),
  );
}

/** The move of that row; what cannot be read of a move hides no reminder of it. */
export function moveOf(database: Database, row: typeof moves.$inferSelect | null): KeptMove | undefined {
  if (row === null) return undefined;
  const { read, unreadable } = readEach([row], readMove);
  database.onUnreadable(unreadable);
  return read[0];
}
