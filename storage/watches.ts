import { and, inArray, asc, eq, min, sql } from 'drizzle-orm';
import type { Database } from './database.ts';
import { conversations, people, places, reminders, watches } from './schema.ts';
import type { ConversationKey } from './conversation-key.ts';
import type { Watch } from './watch.ts';
import { watchIsHere } from './places.ts';
import { readEach, readWatch } from './watch-row.ts';

/** The person's active watches in every place, the one whose reminder comes next first; without what cannot be read. */
export async function watchesOf(
  database: Database,
  { tenantId, userId }: ConversationKey,
): Promise<readonly (Watch & { nextReminderAt?: Date | undefined })[]> {
  const next = min(reminders.nextAt);
  const rows = await database.queries
    .select({ watch: watches, next })
    .from(watches)
    .leftJoin(reminders, and(eq(reminders.watchId, watches.id), eq(reminders.state, 'planned')))
    .where(and(eq(watches.tenantId, tenantId), eq(watches.userId, userId), eq(watches.status, 'active')))
    .groupBy(watches.id)
    .orderBy(sql`${next} asc nulls last`, asc(watches.termEnd));
  const { read, unreadable } = readEach(rows, ({ watch, next: nextReminderAt }) => ({
    ...readWatch(watch),
    nextReminderAt: nextReminderAt ?? undefined,
  }));
  database.onUnreadable(unreadable);
  return read;
}

/** A watch whose reminders come to the conversation, whoever made it; in a personal chat also one from an earlier such chat. */
export async function watchIn(
  { queries }: Database,
  key: ConversationKey,
  id: string,
  inPersonalChat = false,
): Promise<Watch | undefined> {
  const [row] = await queries
    .select()
    .from(watches)
    .where(and(eq(watches.id, id), watchIsHere(queries, key, inPersonalChat)));
  return row === undefined ? undefined : readWatch(row);
}

/** The watches of these ids that there still are. */
export async function watchesById(database: Database, ids: readonly string[]): Promise<Map<string, Watch>> {
  if (ids.length === 0) return new Map();
  const rows = await database.queries
    .select()
    .from(watches)
    .where(inArray(watches.id, [...ids]));
  return new Map(rows.map((row) => [row.id, readWatch(row)]));
}

/** Everything that is stored about the person, as it stands in the rows. */
export async function everythingAbout(
  database: Database,
  { tenantId, userId }: ConversationKey,
): Promise<Record<string, unknown>> {
  const { queries } = database;
  const [person] = await queries
    .select()
    .from(people)
    .where(and(eq(people.tenantId, tenantId), eq(people.userId, userId)));
  const talks = await queries
    .select()
    .from(conversations)
    .where(and(eq(conversations.tenantId, tenantId), eq(conversations.userId, userId)));
  const watched = await queries
    .select()
    .from(watches)
    .where(and(eq(watches.tenantId, tenantId), eq(watches.userId, userId)));
  const planned = await queries
    .select({ reminder: reminders })
    .from(reminders)
    .innerJoin(watches, eq(watches.id, reminders.watchId))
    .where(and(eq(watches.tenantId, tenantId), eq(watches.userId, userId)));
  // The way to a channel names who spoke there last: it is theirs alone.
  const speaker = sql`${places.reference} -> 'user'`;
  const reached = await queries
    .select()
    .from(places)
    .where(
      and(
        eq(places.tenantId, tenantId),
        sql`${userId} in (${speaker} ->> 'aadObjectId', ${speaker} ->> 'id', 'id:' || (${speaker} ->> 'id'))`,
      ),
    );
  return {
    person: person ?? null,
    conversations: talks,
    places: reached,
    watches: watched,
    reminders: planned.map(({ reminder }) => reminder),
  };
}
