import { and, count, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import type { Colleague } from './absence.ts';
import type { ConversationKey } from './conversation-key.ts';
import type { Queries } from './database.ts';
import { followPortfolio } from './followed-portfolio.ts';
import { forgetBefore } from './import-rows.ts';
import { Overtaken } from './hand-over.ts';
import { lockTenant } from './person-lock.ts';
import { givenLists, imports, subscriptions, wishes } from './portfolio-schema.ts';
import { watches } from './schema.ts';
import { isTheirs } from './theirs.ts';

type Tenant = Pick<ConversationKey, 'tenantId'>;
type Person = Pick<ConversationKey, 'tenantId' | 'userId'>;

/** How many subscriptions the person has that are not gone. */
export async function subscriptionsHeld(queries: Queries, person: Person): Promise<number> {
  const [held] = await queries
    .select({ all: count() })
    .from(subscriptions)
    .where(and(isTheirs(subscriptions, person), isNull(subscriptions.goneSince)));
  return held?.all ?? 0;
}

/**
 * Makes all that somebody has imported a colleague's, with what was wished of it and the channels that were given it; what
 * both have stays the colleague's own. Neither can take their last import back afterwards: it would be of what another has.
 * Both have to be locked. Answers how many there were.
 * @throws Overtaken where the colleague would have more than they may.
 */
export async function handPortfolio(
  tx: Queries,
  { tenantId, from, to, most }: Tenant & { from: Colleague; to: Colleague; most: number },
  now: Date,
): Promise<number> {
  const giver = { tenantId, userId: from.userId };
  const taker = { tenantId, userId: to.userId };
  const all = await subscriptionsHeld(tx, giver);
  if (all === 0) return 0;
  await lockTenant(tx, tenantId);
  await handSubscriptions(tx, giver, taker, now);
  if ((await subscriptionsHeld(tx, taker)) > most) throw new Overtaken();
  await handWishes(tx, giver, to.userId);
  const hers = { userId: to.userId };
  await tx
    .update(givenLists)
    .set({ ...hers, userName: to.name })
    .where(isTheirs(givenLists, giver));
  const isFollowed = isTheirs(watches, giver);
  await tx
    .update(watches)
    .set(hers)
    .where(and(isFollowed, eq(watches.status, 'team-portfolio')));
  await tx.delete(watches).where(and(isFollowed, eq(watches.status, 'portfolio')));
  for (const person of [giver, taker]) {
    await tx.update(imports).set({ canUndo: false }).where(isTheirs(imports, person));
    await forgetBefore(tx, person);
  }
  await followPortfolio(tx, taker, now);
  return all;
}

async function handSubscriptions(tx: Queries, giver: Person, taker: Person, now: Date): Promise<void> {
  // First: what the taker's list has no more, and the giver's has, is theirs again as the giver's list says.
  const isGone = and(isTheirs(subscriptions, taker), isNotNull(subscriptions.goneSince));
  await tx.delete(subscriptions).where(and(isGone, isSameOf(giver, sql`other.gone_since is null`)));
  const ofBoth = and(isTheirs(subscriptions, giver), isSameOf(taker));
  const ids = sql`select lower(${subscriptions.subscriptionId}) from ${subscriptions} where ${ofBoth}`;
  await tx
    .update(subscriptions)
    .set({ freedAt: now })
    .where(and(isTheirs(subscriptions, taker), sql`lower(${subscriptions.subscriptionId}) in (${ids})`));
  await tx.delete(subscriptions).where(ofBoth);
  await tx
    .update(subscriptions)
    .set({ userId: taker.userId, freedAt: now })
    .where(isTheirs(subscriptions, giver));
}

/** The condition for what that person has too. */
function isSameOf({ tenantId, userId }: Person, which = sql`true`) {
  return sql`exists (
    select from subscription other where other.tenant_id = ${tenantId} and other.user_id = ${userId} and ${which}
      and lower(other.subscription_id) = lower(${subscriptions.subscriptionId})
  )`;
}

/** What the colleague has said of the same stays. */
async function handWishes(tx: Queries, giver: Person, to: string): Promise<void> {
  await tx.execute(sql`
    insert into ${wishes} (tenant_id, user_id, scope, key, wish, term_end, checked, at, by_id, by_name)
    select tenant_id, ${to}, scope, key, wish, term_end, checked, at, by_id, by_name from ${wishes}
    where tenant_id = ${giver.tenantId} and user_id = ${giver.userId}
    on conflict do nothing
  `);
  await tx.delete(wishes).where(isTheirs(wishes, giver));
}
