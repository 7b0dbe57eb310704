import { and, asc, count, eq, inArray, isNull, notInArray, or, sql } from 'drizzle-orm';
import type { Database, Queries } from './database.ts';
import { portfolioStatuses } from './followed-portfolio.ts';
import type { KeptMove } from './kept-move.ts';
import { readMove } from './move-row.ts';
import { moves, reminders, watches } from './schema.ts';
import type { ConversationKey } from './conversation-key.ts';
import type { PlannedReminder, Watch } from './watch.ts';
import { wasRemindedInstead, watchIsHere } from './places.ts';
import { readEach, readWatch } from './watch-row.ts';

type Maker = Pick<ConversationKey, 'tenantId' | 'userId'>;

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

/** An active watch of the person, in whatever place. */
export async function watchOf(
  database: Database,
  key: ConversationKey,
  id: string,
): Promise<Watch | undefined> {
  return await oneWatch(database.queries, and(activeOf(key), eq(watches.id, id)));
}

/** The person's active watch of the same subject and end in this place. */
export async function sameWatch(
  database: Database,
  key: ConversationKey,
  { subject, termEnd }: Pick<Watch, 'subject' | 'termEnd'>,
): Promise<Watch | undefined> {
  const isSame = and(
    eq(watches.conversationId, key.conversationId),
    eq(watches.subject, subject),
    eq(watches.termEnd, termEnd),
  );
  return await oneWatch(database.queries, and(activeOf(key), isSame));
}

/** The person's one active watch of that name in this place; nothing where there are more. */
export async function watchNamed(
  { queries }: Database,
  key: ConversationKey,
  subject: string,
): Promise<Watch | undefined> {
  const isHere = eq(watches.conversationId, key.conversationId);
  const isNamed = sql`lower(${watches.subject}) = lower(${subject})`;
  const [row, ...others] = await queries
    .select()
    .from(watches)
    .where(and(activeOf(key), isHere, isNamed, isNull(watches.kind)))
    .limit(2);
  return row === undefined || others.length > 0 ? undefined : readWatch(row);
}

/** A watch, when it was changed last, and which of its reminders are still to come. */
export type WatchAsItStands = {
  readonly watch: Watch;
  readonly changedAt: Date;
  readonly toCome: readonly PlannedReminder[];
};

/** A watch of the tenant, whoever made it, with its reminders that are still to come. */
export async function watchAsItStands(
  { queries }: Database,
  { tenantId }: Pick<ConversationKey, 'tenantId'>,
  id: string,
): Promise<WatchAsItStands | undefined> {
  const isIt = and(eq(watches.id, id), eq(watches.tenantId, tenantId));
  const [row] = await queries.select().from(watches).where(isIt).limit(1);
  if (row === undefined) return undefined;
  const toCome = await queries
    .select({ occasion: reminders.occasion, dueAt: reminders.dueAt })
    .from(reminders)
    .where(and(eq(reminders.watchId, id), inArray(reminders.state, ['planned', 'claimed'])))
    .orderBy(asc(reminders.dueAt), asc(reminders.id));
  return { watch: readWatch(row), changedAt: row.updatedAt, toCome };
}

/** A watch whose reminders come to the conversation, whoever made it; in a personal chat also one from an earlier such chat. */
export async function watchIn(
  { queries }: Database,
  key: ConversationKey,
  id: string,
  inPersonalChat = false,
): Promise<Watch | undefined> {
  const isHere = or(watchIsHere(queries, key, inPersonalChat), wasRemindedInstead(queries, key));
  return await oneWatch(
    queries,
    and(eq(watches.id, id), notInArray(watches.status, [...portfolioStatuses]), isHere),
  );
}

async function oneWatch(queries: Queries, is: ReturnType<typeof and>): Promise<Watch | undefined> {
  const [row] = await queries.select().from(watches).where(is).limit(1);
  return row === undefined ? undefined : readWatch(row);
}

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

/** What cannot be read of a move hides no reminder of it. */
function moveOf(database: Database, row: typeof moves.$inferSelect | null): KeptMove | undefined {
  if (row === null) return undefined;
  const { read, unreadable } = readEach([row], readMove);
  database.onUnreadable(unreadable);
  return read[0];
}

/** The condition for what the person watches now. */
export function activeOf(maker: Maker) {
  return and(madeBy(maker), eq(watches.status, 'active'));
}

/** The condition for all that the person ever watched. */
export function madeBy({ tenantId, userId }: Maker) {
  return and(eq(watches.tenantId, tenantId), eq(watches.userId, userId));
}

/** Of whose ends the person is reminded by name. */
export async function endsRemindedOf(
  { queries }: Database,
  person: Maker,
): Promise<readonly { readonly customer: string; readonly termEnd: string }[]> {
  return await queries
    .select({ customer: watches.subject, termEnd: watches.termEnd })
    .from(watches)
    .where(and(activeOf(person), isNull(watches.kind)));
}
