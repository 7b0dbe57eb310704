import { setImmediate } from 'node:timers/promises';
import { and, asc, count, eq, inArray, notInArray, or, sql } from 'drizzle-orm';
import type { ConversationKey } from './conversation-key.ts';
import type { Database, Queries } from './database.ts';
import { handOvers, notices, standIns } from './absence-schema.ts';
import {
  fileAnswers,
  givenLists,
  heldFiles,
  imports,
  subscriptions,
  subscriptionsBefore,
  wishes,
} from './portfolio-schema.ts';
import { conversations, feedback, moves, people, places, reminders, sendSlots, watches } from './schema.ts';
import { portfolioStatuses } from './followed-portfolio.ts';
import { freeForOthers } from './freed.ts';
import { lockTenant } from './person-lock.ts';
import { endStandIn } from './stand-ins.ts';
import { seatKeys } from './send-seats.ts';
import { placeKey, tenantKey } from './send-slots.ts';
import { addresseeIn } from './addressee.ts';
import { forgetJobs } from './queue-rows.ts';
import { forgetAmongOthers, isSpeaker } from './forget-among-others.ts';
import { forgetAnswers, tellChannels } from './forget-given-lists.ts';
import { isTheirs } from './theirs.ts';

/** Whose data is meant: one person's, or everybody's of the tenant. */
export type Whose = Pick<ConversationKey, 'tenantId'> & Partial<Pick<ConversationKey, 'userId'>>;

/** How many watches go with one statement, and their reminders with them: PGlite's thread does nothing else meanwhile. */
const piece = 50;

/** What comes from the files that people import. */
const ofFiles = [
  givenLists,
  subscriptions,
  imports,
  subscriptionsBefore,
  heldFiles,
  fileAnswers,
  wishes,
] as const;

/** How much is stored about them. */
export type StoredCounts = {
  readonly people: number;
  readonly conversations: number;
  readonly watches: number;
  readonly reminders: number;
  readonly moves: number;
  readonly feedback: number;
  readonly subscriptions: number;
  /** Files that they have confirmed. */
  readonly imports: number;
};

/** Whether anything is stored about the person. */
export async function isKnown(
  { queries }: Database,
  person: Pick<ConversationKey, 'tenantId' | 'userId'>,
): Promise<boolean> {
  for (const table of [conversations, people, watches, moves, feedback, ...ofFiles]) {
    const [row] = await queries
      .select({ tenantId: table.tenantId })
      .from(table)
      .where(isTheirs(table, person))
      .limit(1);
    if (row !== undefined) return true;
  }
  return false;
}

/** How much is stored about the person or the tenant's people; the ways to their chats are not counted. */
export async function countStored(queries: Queries, whose: Whose): Promise<StoredCounts> {
  const rows = { count: count() };
  const [person] = await queries.select(rows).from(people).where(isTheirs(people, whose));
  const [talk] = await queries.select(rows).from(conversations).where(isTheirs(conversations, whose));
  const [watch] = await queries.select(rows).from(watches).where(areTheirWatches(whose));
  const [reminder] = await queries
    .select(rows)
    .from(reminders)
    .innerJoin(watches, eq(watches.id, reminders.watchId))
    .where(areTheirWatches(whose));
  const [move] = await queries.select(rows).from(moves).where(isTheirs(moves, whose));
  const [one] = await queries.select(rows).from(subscriptions).where(isTheirs(subscriptions, whose));
  const [file] = await queries.select(rows).from(imports).where(isTheirs(imports, whose));
  const [given] = await queries.select(rows).from(feedback).where(isTheirs(feedback, whose));
  return {
    moves: move?.count ?? 0,
    people: person?.count ?? 0,
    conversations: talk?.count ?? 0,
    watches: watch?.count ?? 0,
    reminders: reminder?.count ?? 0,
    feedback: given?.count ?? 0,
    subscriptions: one?.count ?? 0,
    imports: file?.count ?? 0,
  };
}

/** What stands for all that somebody has imported is counted with that. */
function areTheirWatches(whose: Whose) {
  return and(isTheirs(watches, whose), notInArray(watches.status, [...portfolioStatuses]));
}

/** Deletes everything that is stored about the person. */
export async function forgetPerson(
  tx: Queries,
  person: Pick<ConversationKey, 'tenantId' | 'userId'>,
  now: Date,
): Promise<void> {
  const { tenantId } = person;
  const addressee = await addresseeIn(tx, person);
  await forgetJobs(tx, person);
  await forgetAmongOthers(tx, person);
  await forgetWatches(tx, person);
  await tx.delete(moves).where(isTheirs(moves, person));
  await forgetTicks(tx, person);
  await forgetColleague(tx, person);
  const talks = isTheirs(conversations, person);
  const where = await tx.select({ id: conversations.conversationId }).from(conversations).where(talks);
  const spoken = await tx.select({ id: places.conversationId }).from(places).where(isSpeaker(person));
  await tx.delete(conversations).where(talks);
  await tx.delete(people).where(isTheirs(people, person));
  await tx.delete(feedback).where(isTheirs(feedback, person));
  await lockTenant(tx, tenantId);
  await freeForOthers(tx, person, undefined, now);
  await tellChannels(tx, person, addressee, now);
  await forgetAnswers(tx, person);
  await forgetFiles(tx, person);
  for (const id of new Set([...where, ...spoken].map((one) => one.id))) {
    await leavePlace(tx, { tenantId, conversationId: id });
    await setImmediate();
  }
}

async function forgetWatches(tx: Queries, person: Whose): Promise<void> {
  const theirs = tx.select({ id: watches.id }).from(watches).where(isTheirs(watches, person));
  const next = theirs.orderBy(asc(watches.id)).limit(piece);
  for (;;) {
    const gone = await tx.delete(watches).where(inArray(watches.id, next)).returning({ id: watches.id });
    if (gone.length < piece) return;
    await setImmediate();
  }
}

/** What came from their files; the whole of 10,000 subscriptions takes a tenth of a second. */
async function forgetFiles(tx: Queries, person: Whose): Promise<void> {
  for (const table of ofFiles) {
    await tx.delete(table).where(isTheirs(table, person));
    await setImmediate();
  }
}

/** What they ticked off of others' moves stays done; by whom is told no more. */
async function forgetTicks(
  tx: Queries,
  { tenantId, userId }: Pick<ConversationKey, 'tenantId' | 'userId'>,
): Promise<void> {
  const isTheirTick = sql`one->>'byId' = ${userId}`;
  const unnamed = sql`case when ${isTheirTick} then one || '{"byId":"","by":""}'::jsonb else one end`;
  await tx
    .update(moves)
    .set({ ticked: sql`(select jsonb_agg(${unnamed}) from jsonb_array_elements(${moves.ticked}) one)` })
    .where(
      and(eq(moves.tenantId, tenantId), sql`${moves.ticked} @> ${JSON.stringify([{ byId: userId }])}::jsonb`),
    );
}

/** Nobody stands in for them, nor they for anybody; nothing waits for them, and nobody is told more of what they did. */
async function forgetColleague(
  tx: Queries,
  { tenantId, userId }: Pick<ConversationKey, 'tenantId' | 'userId'>,
): Promise<void> {
  const away = await tx
    .select({ userId: standIns.userId })
    .from(standIns)
    .where(
      and(eq(standIns.tenantId, tenantId), or(eq(standIns.userId, userId), eq(standIns.standInId, userId))),
    );
  for (const one of away) await endStandIn(tx, { tenantId, userId: one.userId });
  const isNamed = or(eq(handOvers.fromId, userId), eq(handOvers.toId, userId));
  await tx.delete(handOvers).where(and(eq(handOvers.tenantId, tenantId), isNamed));
  const isOfThem = or(eq(notices.userId, userId), eq(notices.fromId, userId));
  await tx.delete(notices).where(and(eq(notices.tenantId, tenantId), isOfThem));
}

/** A channel's reference serves others too; a place where nobody else has talked goes, unless it is to be told something. */
async function leavePlace(
  tx: Queries,
  { tenantId, conversationId }: Pick<ConversationKey, 'tenantId' | 'conversationId'>,
): Promise<void> {
  const place = and(eq(places.tenantId, tenantId), eq(places.conversationId, conversationId));
  if (!(await servesOthers(tx, { tenantId, conversationId }))) {
    await tx.delete(places).where(place);
    await tx.delete(sendSlots).where(eq(sendSlots.key, placeKey(tenantId, conversationId)));
    return;
  }
  // The reference names who spoke there last; it can be written to without.
  await tx
    .update(places)
    .set({ reference: sql`${places.reference} - 'user' - 'activityId'` })
    .where(place);
}

/** Somebody else has talked there, or something of theirs lives there, is reminded of there or is still to be told there. */
async function servesOthers(
  tx: Queries,
  { tenantId, conversationId }: Pick<ConversationKey, 'tenantId' | 'conversationId'>,
): Promise<boolean> {
  for (const table of [conversations, watches, moves, notices]) {
    const [other] = await tx
      .select({ id: table.conversationId })
      .from(table)
      .where(and(eq(table.tenantId, tenantId), eq(table.conversationId, conversationId)))
      .limit(1);
    if (other !== undefined) return true;
  }
  return false;
}

/** Deletes everything that is stored about the tenant and its people. */
export async function forgetTenant(tx: Queries, tenantId: string): Promise<void> {
  await forgetJobs(tx, { tenantId });
  const ofColleagues = [standIns, handOvers, notices];
  for (const table of [watches, moves, conversations, people, feedback, places, ...ofFiles, ...ofColleagues])
    await tx.delete(table).where(eq(table.tenantId, tenantId));
  const ofPlaces = sql`starts_with(${sendSlots.key}, ${placeKey(tenantId, '')})`;
  // A bot of before the seats paced a tenant by one key.
  const ofTenant = inArray(sendSlots.key, [tenantKey(tenantId), ...seatKeys(tenantId)]);
  await tx.delete(sendSlots).where(or(ofPlaces, ofTenant));
}
