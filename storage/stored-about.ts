import { and, asc, eq, getTableColumns, gt, inArray, or, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { ConversationKey } from './conversation-key.ts';
import type { Database, Queries } from './database.ts';
import { handOvers, standIns } from './absence-schema.ts';
import { isSpeaker } from './forget-among-others.ts';
import { conversations, feedback, moves, people, places, reminders, watches } from './schema.ts';
import { fileReaders, storedOfFiles, type StoredOfFiles } from './stored-files.ts';
import { madeBy } from './watches.ts';

/** A row of what is stored about a person, to go on after; each watch is followed by its reminders. */
export type StoredAfter =
  | {
      readonly kind:
        | 'person'
        | 'conversations'
        | 'places'
        | 'feedback'
        | 'moves'
        | 'hand-overs'
        | 'stand-ins'
        | 'watches'
        | StoredOfFiles;
      readonly id: string;
    }
  | { readonly kind: 'reminders'; readonly id: string; readonly watchId: string };

type StoredKind = StoredAfter['kind'];

/** A row as it stands, and which it is. */
export type StoredItem = { readonly at: StoredAfter; readonly row: Readonly<Record<string, unknown>> };

type Reader = (
  queries: Queries,
  key: ConversationKey,
  after: StoredAfter | undefined,
  most: number,
) => Promise<StoredItem[]>;

const readers: readonly { readonly kinds: readonly StoredKind[]; readonly read: Reader }[] = [
  { kinds: ['person'], read: personRow },
  { kinds: ['conversations'], read: conversationRows },
  { kinds: ['places'], read: placeRows },
  { kinds: ['feedback'], read: feedbackRows },
  { kinds: ['moves'], read: moveRows },
  { kinds: ['hand-overs'], read: handOverRows },
  { kinds: ['stand-ins'], read: standInRows },
  ...storedOfFiles.map((kind) => ({ kinds: [kind], read: ofFiles(kind) })),
  { kinds: ['watches', 'reminders'], read: watchRows },
];

/**
 * The next rows that are stored about the person, `most` or at the end fewer. Each comes once, whatever is added or
 * deleted while a person reads on.
 */
export async function storedAbout(
  database: Database,
  key: ConversationKey,
  after: StoredAfter | undefined,
  most: number,
): Promise<StoredItem[]> {
  const first = after === undefined ? 0 : readers.findIndex(({ kinds }) => kinds.includes(after.kind));
  const items: StoredItem[] = [];
  for (const { kinds, read } of readers.slice(first)) {
    if (items.length >= most) break;
    const from = after !== undefined && kinds.includes(after.kind) ? after : undefined;
    items.push(...(await read(database.queries, key, from, most - items.length)));
  }
  return items;
}

function ofFiles(kind: StoredOfFiles): Reader {
  return async (queries, key, after, most) => {
    const rows = await fileReaders[kind](queries, key, after?.id, most);
    return rows.map(({ id, row }) => ({ row, at: { kind, id } }));
  };
}

async function personRow(
  queries: Queries,
  { tenantId, userId }: ConversationKey,
  after: StoredAfter | undefined,
): Promise<StoredItem[]> {
  if (after !== undefined) return [];
  const isTheirs = and(eq(people.tenantId, tenantId), eq(people.userId, userId));
  const rows = await queries.select().from(people).where(isTheirs);
  return rows.map((row) => ({ row, at: { kind: 'person', id: userId } }));
}

async function conversationRows(
  queries: Queries,
  key: ConversationKey,
  after: StoredAfter | undefined,
  most: number,
): Promise<StoredItem[]> {
  const isAfter = after === undefined ? undefined : gt(conversations.conversationId, after.id);
  const rows = await queries
    .select({ ...getTableColumns(conversations), undoSteps: stepsOfTalk })
    .from(conversations)
    .where(and(isTheirTalk(key), isAfter))
    .orderBy(asc(conversations.conversationId))
    .limit(most);
  return rows.map((row) => ({ row, at: { kind: 'conversations', id: row.conversationId } }));
}

/** What they can take back there, newest last. By the table's name: drizzle would leave it out, and mean the step's own. */
const stepsOfTalk = sql<unknown>`(
  select coalesce(jsonb_agg(step.step order by step.number), '[]') from undo_step step
  where step.tenant_id = conversation.tenant_id and step.user_id = conversation.user_id
    and step.conversation_id = conversation.conversation_id
)`;

/** The way to a channel names who spoke there last: it is theirs alone. */
async function placeRows(
  queries: Queries,
  key: ConversationKey,
  after: StoredAfter | undefined,
  most: number,
): Promise<StoredItem[]> {
  const isAfter = after === undefined ? undefined : gt(places.conversationId, after.id);
  const rows = await queries
    .select()
    .from(places)
    .where(and(isSpeaker(key), isAfter))
    .orderBy(asc(places.conversationId))
    .limit(most);
  return rows.map((row) => ({ row, at: { kind: 'places', id: row.conversationId } }));
}

async function feedbackRows(
  queries: Queries,
  { tenantId, userId }: ConversationKey,
  after: StoredAfter | undefined,
  most: number,
): Promise<StoredItem[]> {
  const isTheirs = and(eq(feedback.tenantId, tenantId), eq(feedback.userId, userId));
  const rows = await queries
    .select()
    .from(feedback)
    .where(and(isTheirs, after === undefined ? undefined : gt(feedback.card, after.id)))
    .orderBy(asc(feedback.card))
    .limit(most);
  return rows.map((row) => ({ row, at: { kind: 'feedback', id: row.card } }));
}

/** Their own, and what they ticked off of others'. */
async function moveRows(
  queries: Queries,
  { tenantId, userId }: ConversationKey,
  after: StoredAfter | undefined,
  most: number,
): Promise<StoredItem[]> {
  const isTicked = sql`${moves.ticked} @> ${JSON.stringify([{ byId: userId }])}::jsonb`;
  const isAfter = after === undefined ? undefined : gt(moves.id, after.id);
  const rows = await queries
    .select()
    .from(moves)
    .where(and(eq(moves.tenantId, tenantId), or(eq(moves.userId, userId), isTicked), isAfter))
    .orderBy(asc(moves.id))
    .limit(most);
  return rows.map((row) => ({
    row: row.userId === userId ? row : { id: row.id, ticked: tickedBy(row.ticked, userId) },
    at: { kind: 'moves', id: row.id },
  }));
}

/** What they give to somebody, and what waits for them. */
async function handOverRows(
  queries: Queries,
  { tenantId, userId }: ConversationKey,
  after: StoredAfter | undefined,
  most: number,
): Promise<StoredItem[]> {
  const isNamed = or(eq(handOvers.fromId, userId), eq(handOvers.toId, userId));
  const isAfter = after === undefined ? undefined : gt(handOvers.moveId, after.id);
  const rows = await queries
    .select()
    .from(handOvers)
    .where(and(eq(handOvers.tenantId, tenantId), isNamed, isAfter))
    .orderBy(asc(handOvers.moveId))
    .limit(most);
  return rows.map((row) => ({ row, at: { kind: 'hand-overs', id: row.moveId } }));
}

/** Who stands in for them, and for whom they do. */
async function standInRows(
  queries: Queries,
  { tenantId, userId }: ConversationKey,
  after: StoredAfter | undefined,
  most: number,
): Promise<StoredItem[]> {
  const isNamed = or(eq(standIns.userId, userId), eq(standIns.standInId, userId));
  const isAfter = after === undefined ? undefined : gt(standIns.userId, after.id);
  const rows = await queries
    .select()
    .from(standIns)
    .where(and(eq(standIns.tenantId, tenantId), isNamed, isAfter))
    .orderBy(asc(standIns.userId))
    .limit(most);
  return rows.map((row) => ({ row, at: { kind: 'stand-ins', id: row.userId } }));
}

function tickedBy(ticked: unknown, userId: string): unknown[] {
  return z
    .array(z.looseObject({ byId: z.string() }))
    .parse(ticked)
    .filter(({ byId }) => byId === userId);
}

async function watchRows(
  queries: Queries,
  key: ConversationKey,
  after: StoredAfter | undefined,
  most: number,
): Promise<StoredItem[]> {
  const begun = after === undefined ? [] : [after.kind === 'reminders' ? after.watchId : after.id];
  const rest = after?.kind === 'reminders' ? gt(reminders.id, after.id) : undefined;
  const items = await reminderRows(queries, key, begun, rest, most);
  const next = await queries
    .select()
    .from(watches)
    .where(and(madeBy(key), ...begun.map((id) => gt(watches.id, id))))
    .orderBy(asc(watches.id))
    .limit(most);
  const theirs = await reminderRows(
    queries,
    key,
    next.map(({ id }) => id),
    undefined,
    most,
  );
  for (const row of next) {
    items.push({ row, at: { kind: 'watches', id: row.id } });
    items.push(...theirs.filter(({ at }) => at.kind === 'reminders' && at.watchId === row.id));
  }
  return items.slice(0, most);
}

/** Reminders of these watches, if they are the person's, watch by watch. */
async function reminderRows(
  queries: Queries,
  key: ConversationKey,
  of: readonly string[],
  rest: ReturnType<typeof gt> | undefined,
  most: number,
): Promise<StoredItem[]> {
  if (of.length === 0) return [];
  const rows = await queries
    .select({ reminder: reminders })
    .from(reminders)
    .innerJoin(watches, eq(watches.id, reminders.watchId))
    .where(and(madeBy(key), inArray(reminders.watchId, [...of]), rest))
    .orderBy(asc(reminders.watchId), asc(reminders.id))
    .limit(most);
  return rows.map(({ reminder: row }) => ({
    row,
    at: { kind: 'reminders', id: row.id, watchId: row.watchId },
  }));
}

function isTheirTalk({ tenantId, userId }: ConversationKey) {
  return and(eq(conversations.tenantId, tenantId), eq(conversations.userId, userId));
}
