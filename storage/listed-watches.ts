import { and, asc, count, eq, sql } from 'drizzle-orm';
import type { ConversationKey } from './conversation-key.ts';
import type { Database } from './database.ts';
import type { KeptMove } from './kept-move.ts';
import { moves, reminders, watches } from './schema.ts';
import type { Watch } from './watch.ts';
import { readEach, readWatch } from './watch-row.ts';
import { activeOf } from './watches.ts';
import { moveOf } from './watches-with-moves.ts';

/** How many active watches a person has in all places, and how many of them in this one. */
export type WatchCounts = { readonly all: number; readonly here: number };

/** Which part of a person's watches is asked for, of all places or of this one alone. */
export type WatchSlice = {
  readonly of: 'all' | 'here';
  /** What comes first: the next reminder, or the next end; what is reminded of no more comes last. */
  readonly by: 'reminder' | 'end';
  readonly skip: number;
  readonly most: number;
};

export async function countWatches(database: Database, key: ConversationKey): Promise<WatchCounts> {
  const isHere = eq(watches.conversationId, key.conversationId);
  const [counts] = await database.queries
    .select({ all: count(), here: count(sql`case when ${isHere} then 1 end`) })
    .from(watches)
    .where(activeOf(key));
  return counts ?? { all: 0, here: 0 };
}

/** Some of the person's active watches, in the order asked for; without what cannot be read. */
export async function watchesOf(
  database: Database,
  key: ConversationKey,
  { of, by, skip, most }: WatchSlice,
): Promise<readonly (Watch & { nextReminderAt?: Date | undefined; move?: KeptMove | undefined })[]> {
  const { queries } = database;
  const inPlace = of === 'all' ? undefined : eq(watches.conversationId, key.conversationId);
  // No condition on the state, for which there is an index: without statistics, as on PGlite, the database would walk
  // through what is planned for everybody, once for each watch.
  const planned = sql`case when ${reminders.state} = 'planned' then ${reminders.nextAt} end`;
  const next = queries
    .select({ at: sql`min(${planned})` })
    .from(reminders)
    .where(eq(reminders.watchId, watches.id));
  const ahead = queries
    .select({
      id: watches.id,
      termEnd: watches.termEnd,
      next: sql`(${next})`.mapWith((at: string): Date | null => new Date(at)).as('next'),
    })
    .from(watches)
    .where(and(activeOf(key), inPlace))
    .as('ahead');
  const page = queries
    .select()
    .from(ahead)
    .orderBy(...inOrder(ahead, by))
    .limit(most)
    .offset(skip)
    .as('page');
  const rows = await queries
    .select({ watch: watches, next: page.next, move: moves })
    .from(page)
    .innerJoin(watches, eq(watches.id, page.id))
    .leftJoin(moves, eq(moves.id, watches.moveId))
    .orderBy(...inOrder(page, by));
  const { read, unreadable } = readEach(rows, ({ watch, next: nextReminderAt, move }) => ({
    ...readWatch(watch),
    nextReminderAt: nextReminderAt ?? undefined,
    move: moveOf(database, move),
  }));
  database.onUnreadable(unreadable);
  return read;
}

/** Always the same order, so that a page holds what the one before it did not. */
function inOrder(
  { next, termEnd, id }: Record<'next' | 'termEnd' | 'id', Parameters<typeof asc>[0]>,
  by: WatchSlice['by'],
) {
  const first = by === 'end' ? sql`(${next} is null)` : sql`${next} asc nulls last`;
  return [first, asc(termEnd), asc(id)];
}
