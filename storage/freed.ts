import { setImmediate } from 'node:timers/promises';
import { and, eq, isNotNull, isNull, sql, type SQL } from 'drizzle-orm';
import type { ConversationKey } from './conversation-key.ts';
import type { Queries } from './database.ts';
import { givenLists, subscriptions } from './portfolio-schema.ts';
import { isTheirs } from './theirs.ts';

/** How many go with one statement: PGlite's thread does nothing else meanwhile. */
const piece = 1_000;

/**
 * Notes, before the person's subscriptions of that condition go, that colleagues who have them too may be the ones who are
 * reminded of them from now on; the lock on the tenant has to be held.
 */
export async function freeForOthers(
  tx: Queries,
  person: Pick<ConversationKey, 'tenantId' | 'userId'>,
  which: SQL | undefined,
  now: Date,
): Promise<void> {
  const { tenantId, userId } = person;
  const theirs = await tx
    .select({ key: sql<string>`lower(${subscriptions.subscriptionId})` })
    .from(subscriptions)
    .where(
      and(
        isTheirs(subscriptions, person),
        isNotNull(subscriptions.subscriptionId),
        isNull(subscriptions.goneSince),
        which,
      ),
    );
  const keys = theirs.map(({ key }) => key);
  for (let at = 0; at < keys.length; at += piece) {
    // As an array, not joined: of rows that have just come there are no statistics yet.
    await tx.execute(sql`
      update subscription set freed_at = ${now.toISOString()}::timestamptz
      where tenant_id = ${tenantId} and user_id <> ${userId}
        and lower(subscription_id) = any(array(
          select jsonb_array_elements_text(${JSON.stringify(keys.slice(at, at + piece))}::jsonb)))
    `);
    await setImmediate();
  }
}

/** The same of what a channel was given: its giver is to be reminded of it from now on. */
export async function freeAgain(
  tx: Queries,
  { tenantId, conversationId }: Pick<ConversationKey, 'tenantId' | 'conversationId'>,
  now: Date,
): Promise<void> {
  const given = sql`exists (
    select from ${givenLists} g where g.tenant_id = ${tenantId} and g.conversation_id = ${conversationId}
      and g.tenant_id = ${subscriptions.tenantId} and g.user_id = ${subscriptions.userId} and g.list_id = ${subscriptions.listId}
  )`;
  await tx
    .update(subscriptions)
    .set({ freedAt: now })
    .where(and(eq(subscriptions.tenantId, tenantId), given));
}
