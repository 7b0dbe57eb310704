import { and, asc, desc, eq, inArray, isNull, or, sql } from 'drizzle-orm';
import type { Colleague } from './absence.ts';
import type { ConversationKey } from './conversation-key.ts';
import type { Database, Queries } from './database.ts';
import { conversations, people, places } from './schema.ts';
import type { Habits } from './watch.ts';

type Person = Pick<ConversationKey, 'tenantId' | 'userId'>;

/** How somebody may be looked for: as a mention names them, or by what they are called. */
export type SoughtColleague =
  { readonly by: 'id'; readonly ids: readonly string[] } | { readonly by: 'name'; readonly name: string };

/** No more are offered. */
const mostFound = 6;

const speaker = sql`${places.reference} -> 'user'`;
const speakerName = sql<string>`coalesce(${speaker} ->> 'name', '')`;

/** People of the tenant who have a personal chat with the bot that takes messages, and are called so; no more than six. */
export async function colleaguesKnown(
  { queries }: Database,
  { tenantId }: Pick<ConversationKey, 'tenantId'>,
  sought: SoughtColleague,
): Promise<Colleague[]> {
  const rows = await queries
    .selectDistinct({ userId: conversations.userId, name: speakerName.as('name') })
    .from(conversations)
    .innerJoin(places, isPlaceOfTalk())
    .where(and(eq(conversations.tenantId, tenantId), isOpenChat(), isSought(sought)))
    .orderBy(asc(sql`name`), asc(conversations.userId))
    .limit(mostFound);
  return rows;
}

function isSought(sought: SoughtColleague) {
  if (sought.by === 'id')
    return or(
      ...sought.ids.flatMap((id) => [eq(conversations.userId, id), sql`${speaker} ->> 'id' = ${id}`]),
    );
  const name = sought.name.toLowerCase();
  return or(
    sql`lower(${speakerName}) = ${name}`,
    // A first or last name, or both of three.
    sql`strpos(' ' || lower(${speakerName}) || ' ', ' ' || ${name} || ' ') > 0`,
  );
}

/** The personal chat in which the person was heard last, if they have one. */
export async function personalChatOf(queries: Queries, person: Person): Promise<string | undefined> {
  const [row] = await queries
    .select({ id: conversations.conversationId })
    .from(conversations)
    .innerJoin(places, isPlaceOfTalk())
    .where(and(isOf(person), eq(places.personal, true)))
    .orderBy(asc(sql`${places.unreachable} is not null`), desc(places.updatedAt))
    .limit(1);
  return row?.id;
}

/** The same with how to write there, where Teams takes it. */
export async function openChatOf(
  { queries }: Database,
  person: Person,
): Promise<{ readonly conversationId: string; readonly reference: unknown } | undefined> {
  const [row] = await queries
    .select({ conversationId: places.conversationId, reference: places.reference })
    .from(conversations)
    .innerJoin(places, isPlaceOfTalk())
    .where(and(isOf(person), isOpenChat()))
    .orderBy(desc(places.updatedAt))
    .limit(1);
  return row;
}

/** What Teams called the person last; nothing where they were never heard in a personal chat. */
export async function nameOf(queries: Queries, person: Person): Promise<string> {
  const [row] = await queries
    .select({ name: speakerName })
    .from(conversations)
    .innerJoin(places, isPlaceOfTalk())
    .where(and(isOf(person), eq(places.personal, true)))
    .orderBy(desc(places.updatedAt))
    .limit(1);
  return row?.name ?? '';
}

/** The same of several people; those of whom nothing is known are not among them. */
export async function namesOf(
  queries: Queries,
  { tenantId }: Pick<ConversationKey, 'tenantId'>,
  userIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (userIds.length === 0) return new Map();
  const rows = await queries
    .select({ userId: conversations.userId, name: speakerName })
    .from(conversations)
    .innerJoin(places, isPlaceOfTalk())
    .where(
      and(
        eq(conversations.tenantId, tenantId),
        inArray(conversations.userId, [...userIds]),
        eq(places.personal, true),
      ),
    )
    .orderBy(asc(places.updatedAt));
  return new Map(rows.map(({ userId, name }) => [userId, name]));
}

/** What the person set of when they are written to. */
export async function habitsOf({ queries }: Database, person: Person): Promise<Partial<Habits>> {
  const isTheirs = and(eq(people.tenantId, person.tenantId), eq(people.userId, person.userId));
  const [row] = await queries.select().from(people).where(isTheirs);
  if (row === undefined) return {};
  const { timeZone, timeZoneConfirmed, hour, workingDays, cadence } = row;
  return {
    ...(timeZoneConfirmed ? { timeZoneConfirmed } : {}),
    ...(timeZone === null ? {} : { timeZone }),
    ...(hour === null ? {} : { hour }),
    ...(workingDays === null ? {} : { workingDays }),
    ...(cadence === null ? {} : { cadence }),
  };
}

function isOf({ tenantId, userId }: Person) {
  return and(eq(conversations.tenantId, tenantId), eq(conversations.userId, userId));
}

function isOpenChat() {
  return and(eq(places.personal, true), isNull(places.unreachable));
}

function isPlaceOfTalk() {
  return and(
    eq(places.tenantId, conversations.tenantId),
    eq(places.conversationId, conversations.conversationId),
  );
}
