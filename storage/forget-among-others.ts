import { and, eq, inArray, isNull, ne, or, sql } from 'drizzle-orm';
import { notices } from './absence-schema.ts';
import type { ConversationKey } from './conversation-key.ts';
import type { Queries } from './database.ts';
import { moves, places, reminders, watches } from './schema.ts';
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

/**
 * What a colleague could take back that names them cannot be taken back any more: a hand-over, or a tick of theirs. Who
 * does so at this very moment is decided again.
 */
async function forgetInSteps(tx: Queries, { tenantId, userId }: Person): Promise<void> {
  await tx.execute(sql`
    with named as (
      delete from undo_step
      where tenant_id = ${tenantId} and user_id <> ${userId} and strpos(step::text, ${JSON.stringify(userId)}) > 0
      returning tenant_id, user_id, conversation_id
    )
    update conversation talk set version = version + 1
    from (select distinct tenant_id, user_id, conversation_id from named) of_them
    where talk.tenant_id = of_them.tenant_id and talk.user_id = of_them.user_id
      and talk.conversation_id = of_them.conversation_id`);
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
