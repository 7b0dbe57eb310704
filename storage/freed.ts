import { and, eq, isNull, ne, sql, type SQL } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { ConversationKey } from './conversation-key.ts';
import type { Queries } from './database.ts';
import { givenLists, subscriptions } from './portfolio-schema.ts';
import { isTheirs } from './theirs.ts';

const others = alias(subscriptions, 'others');

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
  const freed = tx
    .select({ id: others.id })
    .from(subscriptions)
    .innerJoin(
      others,
      and(
        eq(others.tenantId, subscriptions.tenantId),
        sql`lower(${others.subscriptionId}) = lower(${subscriptions.subscriptionId})`,
        ne(others.userId, subscriptions.userId),
      ),
    )
    .where(and(isTheirs(subscriptions, person), isNull(subscriptions.goneSince), which));
  await tx
    .update(subscriptions)
    .set({ freedAt: now })
    .where(sql`${subscriptions.id} in (${freed})`);
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
