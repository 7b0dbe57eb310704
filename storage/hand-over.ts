import { and, count, eq, inArray, or, sql } from 'drizzle-orm';
import type { Colleague, HandOver, MostOf } from './absence.ts';
import { personalChatOf } from './colleagues.ts';
import type { ConversationKey } from './conversation-key.ts';
import type { Database, Queries } from './database.ts';
import { isOpenOf } from './kept-moves.ts';
import { handOvers } from './absence-schema.ts';
import { moves, people, places, reminders, watches } from './schema.ts';
import { replanningBy } from './replanning.ts';
import type { Habits } from './watch.ts';
import { wake } from './wake.ts';
import { activeOf } from './watches.ts';

type Tenant = Pick<ConversationKey, 'tenantId'>;

/** Somebody else was faster, or there is no room: the turn is to be decided again. */
export class Overtaken extends Error {}

export type Handing = Tenant & {
  readonly from: Colleague;
  readonly to: Colleague;
  readonly most: MostOf;
  readonly replan?: Habits | undefined;
};

/**
 * Makes the moves, and the reminders of them, the other person's; both have to be locked.
 * @throws Overtaken where one of them is not the first person's any more, or the second has no room for them.
 */
export async function handMoves(
  tx: Queries,
  handing: Handing,
  moveIds: readonly string[],
  now: Date,
): Promise<void> {
  const { tenantId, from } = handing;
  const isTheirs = and(
    eq(moves.tenantId, tenantId),
    eq(moves.userId, from.userId),
    inArray(moves.id, [...moveIds]),
  );
  const handed = await moveRows(tx, handing, isTheirs, now);
  if (handed !== moveIds.length) throw new Overtaken();
  await tx.delete(handOvers).where(inArray(handOvers.moveId, [...moveIds]));
  const ofMoves = and(
    eq(watches.tenantId, tenantId),
    eq(watches.userId, from.userId),
    inArray(watches.moveId, [...moveIds]),
  );
  await handWatches(tx, handing, ofMoves, now);
  await settleIn(tx, handing);
}

/** How much there was to hand over. */
export type Handed = { readonly moves: number; readonly watches: number };

/** The same of all that the person has: their open moves, and whatever they are reminded of. @throws Overtaken */
export async function handAll(tx: Queries, handing: Handing, now: Date): Promise<Handed> {
  const { tenantId, from } = handing;
  const theirs = { tenantId, userId: from.userId };
  const moved = await moveRows(tx, handing, isOpenOf(theirs), now);
  await tx.delete(handOvers).where(and(eq(handOvers.tenantId, tenantId), eq(handOvers.fromId, from.userId)));
  const watched = await handWatches(tx, handing, activeOf(theirs), now);
  await settleIn(tx, handing);
  return { moves: moved, watches: watched };
}

async function moveRows(
  tx: Queries,
  { tenantId, to }: Handing,
  which: ReturnType<typeof and>,
  now: Date,
): Promise<number> {
  const chat = await chatOf(tx, { tenantId, userId: to.userId });
  const rows = await tx
    .update(moves)
    .set(handedTo(to, chat, moves, now))
    .where(which)
    .returning({ id: moves.id });
  return rows.length;
}

/** Whose it is from now on; what lives in a personal chat moves to theirs. */
function handedTo(to: Handing['to'], chat: string, table: typeof moves | typeof watches, now: Date) {
  return {
    userId: to.userId,
    makerName: to.name,
    conversationId: sql`case when ${isInPersonalChat(table)} then ${chat}::text else ${table.conversationId} end`,
    updatedAt: now,
  };
}

/** What is in hand goes to the new place, by the worker that has it or by the next sweep; what waited for the old one is due. */
async function handWatches(
  tx: Queries,
  { tenantId, to }: Handing,
  which: ReturnType<typeof and>,
  now: Date,
): Promise<number> {
  const chat = await chatOf(tx, { tenantId, userId: to.userId });
  const rows = await tx
    .update(watches)
    .set(handedTo(to, chat, watches, now))
    .where(which)
    .returning({ id: watches.id });
  if (rows.length === 0) return 0;
  const ids = rows.map(({ id }) => id);
  const isOfThem = inArray(reminders.watchId, ids);
  await tx
    .update(reminders)
    .set({ state: 'planned', jobId: null, via: null, viaConversationId: null })
    .where(and(isOfThem, inArray(reminders.state, ['planned', 'claimed'])));
  await wake(tx, inArray(watches.id, ids));
  return ids.length;
}

/** @throws Overtaken where they have no personal chat any more. */
async function chatOf(tx: Queries, person: Pick<ConversationKey, 'tenantId' | 'userId'>): Promise<string> {
  const chat = await personalChatOf(tx, person);
  if (chat === undefined) throw new Overtaken();
  return chat;
}

/** Nobody has more than they may; and what came is planned by their own habits. */
async function settleIn(tx: Queries, { tenantId, to, most, replan }: Handing): Promise<void> {
  const theirs = { tenantId, userId: to.userId };
  const [open] = await tx.select({ all: count() }).from(moves).where(isOpenOf(theirs));
  const [active] = await tx.select({ all: count() }).from(watches).where(activeOf(theirs));
  if ((open?.all ?? 0) > most.moves || (active?.all ?? 0) > most.watches) throw new Overtaken();
  if (replan === undefined) return;
  const replanning = replanningBy(replan);
  await tx
    .update(people)
    .set({ replanning })
    .where(and(eq(people.tenantId, tenantId), eq(people.userId, to.userId)));
}

function isInPersonalChat(table: typeof moves | typeof watches) {
  return sql`exists (
    select from ${places}
    where ${places.tenantId} = ${table.tenantId} and ${places.conversationId} = ${table.conversationId} and ${places.personal}
  )`;
}

/** The hand-overs that wait for somebody who has the bot now; Teams may have named them by its own id. */
export async function awaiting(
  { queries }: Database,
  { tenantId }: Tenant,
  ids: readonly string[],
): Promise<HandOver[]> {
  const rows = await queries
    .select()
    .from(handOvers)
    .where(and(eq(handOvers.tenantId, tenantId), inArray(handOvers.toId, [...ids])));
  return rows.map(asHandOver);
}

/** The hand-overs by a person, or of the moves of theirs, that are not done yet. */
export async function pendingOf(
  { queries }: Database,
  { tenantId }: Tenant,
  of: { readonly fromId?: string; readonly moveIds?: readonly string[] },
): Promise<HandOver[]> {
  const byThem = of.fromId === undefined ? undefined : eq(handOvers.fromId, of.fromId);
  const ofThese = of.moveIds === undefined ? undefined : inArray(handOvers.moveId, [...of.moveIds]);
  const rows = await queries
    .select()
    .from(handOvers)
    .where(and(eq(handOvers.tenantId, tenantId), or(byThem, ofThese)));
  return rows.map(asHandOver);
}

function asHandOver(row: typeof handOvers.$inferSelect): HandOver {
  return {
    moveId: row.moveId,
    from: { userId: row.fromId, name: row.fromName },
    to: { userId: row.toId, name: row.toName },
  };
}

/** How many more open moves and reminders the person may have. */
export async function roomOf(
  { queries }: Database,
  person: Pick<ConversationKey, 'tenantId' | 'userId'>,
): Promise<MostOf> {
  const [open] = await queries.select({ all: count() }).from(moves).where(isOpenOf(person));
  const [active] = await queries.select({ all: count() }).from(watches).where(activeOf(person));
  return { moves: open?.all ?? 0, watches: active?.all ?? 0 };
}

/** How many active reminders would go along with these moves. */
export async function watchesOfMoves({ queries }: Database, moveIds: readonly string[]): Promise<number> {
  if (moveIds.length === 0) return 0;
  const [active] = await queries
    .select({ all: count() })
    .from(watches)
    .where(and(inArray(watches.moveId, [...moveIds]), eq(watches.status, 'active')));
  return active?.all ?? 0;
}
