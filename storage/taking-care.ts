import { and, eq, inArray } from 'drizzle-orm';
import type { ConversationKey } from './conversation-key.ts';
import type { Queries } from './database.ts';
import { followPortfolio } from './followed-portfolio.ts';
import { freeForOthers } from './freed.ts';
import { lockTenant } from './person-lock.ts';
import { subscriptions } from './portfolio-schema.ts';
import { isTheirs } from './theirs.ts';

/** How many ids go with one statement. */
const piece = 1_000;

/** Has the person be reminded of these of theirs, whoever of the tenant has them too. */
export async function takeCare(
  tx: Queries,
  person: ConversationKey,
  ids: readonly string[],
  at: Date,
): Promise<void> {
  // As whoever frees rows of colleagues does: two that lock the same rows in turn would block each other.
  await lockTenant(tx, person.tenantId);
  for (let from = 0; from < ids.length; from += piece)
    await tx
      .update(subscriptions)
      .set({ takenAt: at })
      .where(and(isTheirs(subscriptions, person), inArray(subscriptions.id, ids.slice(from, from + piece))));
  await followPortfolio(tx, person, at);
}

/** Has whoever was reminded before be so again of what the person took at that moment. */
export async function giveCareBack(
  tx: Queries,
  person: Pick<ConversationKey, 'tenantId' | 'userId'>,
  takenAt: Date,
  now: Date,
): Promise<void> {
  await lockTenant(tx, person.tenantId);
  const isThat = eq(subscriptions.takenAt, takenAt);
  await freeForOthers(tx, person, isThat, now);
  await tx
    .update(subscriptions)
    .set({ takenAt: null })
    .where(and(isTheirs(subscriptions, person), isThat));
}
