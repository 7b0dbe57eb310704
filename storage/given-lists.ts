import { and, asc, eq, isNull } from 'drizzle-orm';
import type { ConversationKey } from './conversation-key.ts';
import type { Database, Queries } from './database.ts';
import { followTeam, lookAgain, unfollowTeam } from './followed-portfolio.ts';
import { lockTenant } from './person-lock.ts';
import type { PlaceKey } from './places.ts';
import { freeAgain } from './freed.ts';
import { givenLists, subscriptions } from './portfolio-schema.ts';
import { PortfolioChanged } from './portfolio-state.ts';
import { places } from './schema.ts';
import { isTheirs } from './theirs.ts';

type Person = Pick<ConversationKey, 'tenantId' | 'userId'>;

/** Whoever gave a channel their list. */
export type Giver = { readonly userId: string; readonly name: string };

/** Whose list the channel has; nothing where it has none. */
export async function giverOf({ queries }: Database, place: PlaceKey): Promise<Giver | undefined> {
  const [row] = await queries
    .select({ userId: givenLists.userId, name: givenLists.userName })
    .from(givenLists)
    .where(isGivenTo(place))
    .orderBy(asc(givenLists.at))
    .limit(1);
  return row;
}

/** The channels that the person's lists were given to, by list; without those that cannot be reached. */
export async function channelsOfLists(
  { queries }: Database,
  person: Person,
): Promise<ReadonlyMap<string, string>> {
  const rows = await queries
    .select({ listId: givenLists.listId, conversationId: givenLists.conversationId })
    .from(givenLists)
    .innerJoin(
      places,
      and(
        eq(places.tenantId, givenLists.tenantId),
        eq(places.conversationId, givenLists.conversationId),
        isNull(places.unreachable),
      ),
    )
    .where(isTheirs(givenLists, person));
  return new Map(rows.map(({ listId, conversationId }) => [listId, conversationId]));
}

/**
 * Gives the channel whatever lists the person has given to none yet.
 * @throws PortfolioChanged where somebody else has given it theirs in this very moment.
 */
export async function giveLists(
  tx: Queries,
  { tenantId, userId, conversationId }: ConversationKey,
  userName: string,
  now: Date,
): Promise<void> {
  await lockTenant(tx, tenantId);
  const others = await tx
    .select({ userId: givenLists.userId })
    .from(givenLists)
    .where(isGivenTo({ tenantId, conversationId }));
  if (others.some((other) => other.userId !== userId)) throw new PortfolioChanged();
  const lists = await tx
    .selectDistinct({ listId: subscriptions.listId })
    .from(subscriptions)
    .where(and(isTheirs(subscriptions, { tenantId, userId }), isNull(subscriptions.goneSince)));
  if (lists.length === 0) return;
  await tx
    .insert(givenLists)
    .values(lists.map(({ listId }) => ({ tenantId, userId, listId, conversationId, userName, at: now })))
    .onConflictDoNothing();
  await followTeam(tx, { tenantId, userId, conversationId }, now);
}

/** Makes what the channel was given the person's alone again. */
export async function takeListsBack(tx: Queries, key: ConversationKey, now: Date): Promise<void> {
  await lockTenant(tx, key.tenantId);
  await freeAgain(tx, key, now);
  await tx.delete(givenLists).where(and(isTheirs(givenLists, key), isGivenTo(key)));
  await unfollowTeam(tx, key);
  await lookAgain(tx, key, now);
}

/** Whether what the channel has is still that person's. */
export async function isGivenBy(tx: Queries, place: PlaceKey, userId: string): Promise<boolean> {
  const [row] = await tx
    .select({ userId: givenLists.userId })
    .from(givenLists)
    .where(and(isGivenTo(place), eq(givenLists.userId, userId)))
    .limit(1);
  return row !== undefined;
}

function isGivenTo({ tenantId, conversationId }: PlaceKey) {
  return and(eq(givenLists.tenantId, tenantId), eq(givenLists.conversationId, conversationId));
}
