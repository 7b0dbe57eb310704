import { and, asc, count, desc, eq, inArray, or, sql } from 'drizzle-orm';
import type { ConversationKey } from './conversation-key.ts';
import type { Database, Queries } from './database.ts';
import type { KeptMove } from './kept-move.ts';
import { readMove } from './move-row.ts';
import { standIns } from './absence-schema.ts';
import { moves } from './schema.ts';
import { readEach } from './watch-row.ts';

/** Which part of the open moves is asked for: a person's own in all places, or everybody's of this place. */
export type MoveSlice = { readonly of: 'own' | 'here'; readonly skip: number; readonly most: number };

/** How many open moves a person has in all places, and how many live in this one, whoever made them. */
export type MoveCounts = { readonly own: number; readonly here: number };

export async function countMoves({ queries }: Database, key: ConversationKey): Promise<MoveCounts> {
  const [counts] = await queries
    .select({
      own: count(sql`case when ${isMadeBy(key)} then 1 end`),
      here: count(sql`case when ${isIn(key)} then 1 end`),
    })
    .from(moves)
    .where(and(eq(moves.status, 'open'), or(isMadeBy(key), isIn(key))));
  return counts ?? { own: 0, here: 0 };
}

/** Some of the open moves, the one whose term ends next first; without what cannot be read. */
export async function openMoves(
  database: Database,
  key: ConversationKey,
  { of, skip, most }: MoveSlice,
): Promise<readonly KeptMove[]> {
  const termEnd = sql`nullif(${moves.answers}->>'termEnd', 'unknown')`;
  const rows = await database.queries
    .select()
    .from(moves)
    .where(and(eq(moves.status, 'open'), of === 'own' ? isMadeBy(key) : isIn(key)))
    .orderBy(sql`${termEnd} asc nulls last`, desc(moves.updatedAt), asc(moves.id))
    .limit(most)
    .offset(skip);
  const { read, unreadable } = readEach(rows, readMove);
  database.onUnreadable(unreadable);
  return read;
}

/** A move of that id which the person may see from here: their own, of somebody for whom they stand in, or one that lives here. */
export async function moveSeenBy(
  { queries }: Database,
  key: ConversationKey,
  id: string,
): Promise<KeptMove | undefined> {
  const [row] = await queries
    .select()
    .from(moves)
    .where(and(eq(moves.id, id), or(isMadeBy(key), isIn(key), isStoodInFor(queries, key))))
    .limit(1);
  return row === undefined ? undefined : readMove(row);
}

/** The condition for the moves of those for whom the person stands in. */
function isStoodInFor(queries: Queries, { tenantId, userId }: ConversationKey) {
  const away = queries
    .select({ id: standIns.userId })
    .from(standIns)
    .where(and(eq(standIns.tenantId, tenantId), eq(standIns.standInId, userId)));
  return and(eq(moves.tenantId, tenantId), inArray(moves.userId, away));
}

/** The condition for the open moves of a person. */
export function isOpenOf(maker: Pick<ConversationKey, 'tenantId' | 'userId'>) {
  return and(isMadeBy(maker), eq(moves.status, 'open'));
}

function isMadeBy({ tenantId, userId }: Pick<ConversationKey, 'tenantId' | 'userId'>) {
  return and(eq(moves.tenantId, tenantId), eq(moves.userId, userId));
}

function isIn({ tenantId, conversationId }: Pick<ConversationKey, 'tenantId' | 'conversationId'>) {
  return and(eq(moves.tenantId, tenantId), eq(moves.conversationId, conversationId));
}

/** The open moves of the person of that customer: as it is called, or with these words in its name; none where many are. */
export async function movesNamed(
  database: Database,
  key: ConversationKey,
  customer: string,
): Promise<readonly KeptMove[]> {
  const name = customer.toLowerCase();
  const isCalled = sql`lower(${moves.customer}) = ${name}`;
  const isSeen = or(isMadeBy(key), isIn(key));
  const contains = sql`strpos(lower(${moves.customer}), ${name}) > 0`;
  const rows = await database.queries
    .select()
    .from(moves)
    .where(and(eq(moves.status, 'open'), isSeen, contains))
    .orderBy(desc(isCalled), asc(moves.id))
    .limit(11);
  const { read, unreadable } = readEach(rows, readMove);
  database.onUnreadable(unreadable);
  const called = read.filter((move) => move.customer?.toLowerCase() === name);
  return called.length > 0 ? called : read;
}

/** The ids of the person's open moves. */
export async function openMoveIds(
  queries: Queries,
  maker: Pick<ConversationKey, 'tenantId' | 'userId'>,
): Promise<string[]> {
  const rows = await queries
    .select({ id: moves.id })
    .from(moves)
    .where(isOpenOf(maker))
    .orderBy(asc(moves.id));
  return rows.map(({ id }) => id);
}

/** The moves of these ids in the tenant, whoever sees them. */
export async function movesOfIds(
  database: Database,
  { tenantId }: Pick<ConversationKey, 'tenantId'>,
  ids: readonly string[],
): Promise<readonly KeptMove[]> {
  if (ids.length === 0) return [];
  const rows = await database.queries
    .select()
    .from(moves)
    .where(and(eq(moves.tenantId, tenantId), inArray(moves.id, [...ids])))
    .orderBy(asc(moves.id));
  return readEach(rows, readMove).read;
}
