import { and, eq, inArray, isNull, ne, or, sql } from 'drizzle-orm';
import { notices } from './absence-schema.ts';
import type { ConversationKey } from './conversation-key.ts';
import type { Queries } from './database.ts';
import { conversations, moves, places, reminders, watches } from './schema.ts';
import { isTheirs } from './theirs.ts';

type Person = Pick<ConversationKey, 'tenantId' | 'userId'>;

/** The condition for the places whose reference names the person: they spoke there last. */
export function isSpeaker({ tenantId, userId }: Person) {
  const speaker = sql`${places.reference} -> 'user'`;
  const isNamed = sql`${userId} in (${speaker} ->> 'aadObjectId', ${speaker} ->> 'id', 'id:' || (${speaker} ->> 'id'))`;
  return and(eq(places.tenantId, tenantId), isNamed);
}

/**
 * Deletes what is stored of the person among what is others': to be called while their own is there, which says what
 * they are called and where they talk with the bot alone.
 */
export async function forgetAmongOthers(tx: Queries, person: Person): Promise<void> {
  await forgetByName(tx, person);
  await forgetInSteps(tx, person);
  await forgetWaysTo(tx, person);
}

/** What somebody is to be told of them by an operator, or of a message that did not get through, names them only so. */
async function forgetByName(tx: Queries, person: Person): Promise<void> {
  const called = [
    ...(await tx
      .select({ name: sql<string | null>`${places.reference} -> 'user' ->> 'name'` })
      .from(places)
      .where(isSpeaker(person))),
    ...(await tx.selectDistinct({ name: watches.makerName }).from(watches).where(isTheirs(watches, person))),
    ...(await tx.selectDistinct({ name: moves.makerName }).from(moves).where(isTheirs(moves, person))),
  ].flatMap(({ name }) => (name === null || name === '' ? [] : [name]));
  if (called.length === 0) return;
  const what = (field: string) => inArray(sql`${notices.what} ->> ${field}::text`, called);
  await tx
    .delete(notices)
    .where(
      and(
        eq(notices.tenantId, person.tenantId),
        isNull(notices.fromId),
        or(what('by'), what('of'), what('to'), what('standIn')),
      ),
    );
}

/** What a colleague could take back that names them cannot be taken back any more: a hand-over, or a tick of theirs. */
async function forgetInSteps(tx: Queries, { tenantId, userId }: Person): Promise<void> {
  const steps = sql`${conversations.state} -> 'steps'`;
  const isNamed = sql`strpos(one::text, ${JSON.stringify(userId)}) > 0`;
  await tx
    .update(conversations)
    .set({
      state: sql`jsonb_set(${conversations.state}, '{steps}', coalesce((
        select jsonb_agg(one order by number) from jsonb_array_elements(${steps}) with ordinality listed (one, number)
        where not ${isNamed}
      ), '[]'))`,
      version: sql`${conversations.version} + 1`,
    })
    .where(
      and(
        eq(conversations.tenantId, tenantId),
        ne(conversations.userId, userId),
        sql`jsonb_typeof(${steps}) = 'array'`,
        sql`strpos((${steps})::text, ${JSON.stringify(userId)}) > 0`,
      ),
    );
}

/** Others' reminders that came to their personal chat, as they stood in, came elsewhere: it is told no more where. */
async function forgetWaysTo(tx: Queries, person: Person): Promise<void> {
  const chats = tx
    .select({ id: places.conversationId })
    .from(places)
    .where(and(isSpeaker(person), eq(places.personal, true)));
  const ofTenant = tx.select({ id: watches.id }).from(watches).where(eq(watches.tenantId, person.tenantId));
  await tx
    .update(reminders)
    .set({
      viaConversationId: sql`case when ${reminders.state} in ('sent', 'dropped') then '' end`,
      via: null,
    })
    .where(
      and(
        inArray(reminders.viaConversationId, chats),
        ne(reminders.state, 'sending'),
        inArray(reminders.watchId, ofTenant),
      ),
    );
}
