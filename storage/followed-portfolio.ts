import { randomUUID } from 'node:crypto';
import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import type { ConversationKey } from './conversation-key.ts';
import type { Queries } from './database.ts';
import { subscriptions } from './portfolio-schema.ts';
import { conversations, places, reminders, watches } from './schema.ts';
import { isTheirs } from './theirs.ts';

type Person = Pick<ConversationKey, 'tenantId' | 'userId'>;

/** What its one reminder is for: the message of a day, or to find the next day of one. */
export const portfolioOccasions = { day: 'portfolio', look: 'portfolio-look' } as const;

/**
 * Has somebody's portfolio be spoken of to them where they talk with the bot alone, else where they are heard now: one
 * watch that stands for all of it, with one reminder, which is planned anew for each working day. Where it is followed
 * already, its next day is found anew.
 */
export async function followPortfolio(
  tx: Queries,
  person: Person & { readonly conversationId?: string | undefined },
  now: Date,
): Promise<void> {
  const conversationId = (await personalChatOf(tx, person)) ?? person.conversationId;
  if (conversationId === undefined) return;
  const { tenantId, userId } = person;
  const [made] = await tx
    .insert(watches)
    .values(watchOf({ tenantId, userId, conversationId }, 'portfolio', now))
    .onConflictDoNothing()
    .returning({ id: watches.id });
  if (made === undefined) await lookAgain(tx, person, now);
  else await tx.insert(reminders).values(lookOf(made.id, now));
}

/** Has a channel be spoken to of the list that the person has given it. */
export async function followTeam(tx: Queries, key: ConversationKey, now: Date): Promise<void> {
  const { tenantId, userId, conversationId } = key;
  const [made] = await tx
    .insert(watches)
    .values(watchOf({ tenantId, userId, conversationId }, 'team-portfolio', now))
    .onConflictDoNothing()
    .returning({ id: watches.id });
  if (made !== undefined) await tx.insert(reminders).values(lookOf(made.id, now));
  await lookAgain(tx, key, now);
}

/** Has it be so no more. */
export async function unfollowTeam(
  tx: Queries,
  { conversationId, ...person }: ConversationKey,
): Promise<void> {
  await tx
    .delete(watches)
    .where(
      and(
        isTheirs(watches, person),
        eq(watches.conversationId, conversationId),
        eq(watches.status, 'team-portfolio'),
      ),
    );
}

/** The same for who was given a portfolio before they were ever heard. */
export async function followWhatIsThere(
  tx: Queries,
  person: Person & { readonly conversationId: string },
  now: Date,
): Promise<void> {
  const [some] = await tx
    .select({ id: subscriptions.id })
    .from(subscriptions)
    .where(isTheirs(subscriptions, person))
    .limit(1);
  const isOwn = and(isTheirs(watches, person), eq(watches.status, 'portfolio'));
  const [followed] = await tx.select({ id: watches.id }).from(watches).where(isOwn).limit(1);
  if (some !== undefined && followed === undefined) await followPortfolio(tx, person, now);
}

/** Has the next day of their message be found anew, and of the channel's that they have given a list, unless it is on its way. */
export async function lookAgain(tx: Queries, person: Person, now: Date): Promise<void> {
  const theirs = tx.select({ id: watches.id }).from(watches).where(isPortfolioOf(person));
  await tx
    .update(reminders)
    .set({
      occasion: portfolioOccasions.look,
      dueAt: now,
      nextAt: now,
      state: 'planned',
      jobId: null,
      claimedAt: null,
      attempts: 0,
      reason: null,
    })
    .where(and(inArray(reminders.watchId, theirs), inArray(reminders.state, ['planned', 'dead'])));
}

/** Whether that message spoke to the person of their portfolio, and of nothing else. */
export async function isPortfolioAlone(
  queries: Queries,
  person: Person,
  activityId: string,
): Promise<boolean> {
  const rows = await queries
    .select({ status: watches.status })
    .from(reminders)
    .innerJoin(watches, eq(watches.id, reminders.watchId))
    .where(and(isTheirs(watches, person), eq(reminders.activityId, activityId)));
  return rows.length > 0 && rows.every(({ status }) => portfolioStatuses.some((one) => one === status));
}

function isPortfolioOf(person: Person) {
  return and(isTheirs(watches, person), inArray(watches.status, [...portfolioStatuses]));
}

/** What stands for all of a portfolio: to its person, or to a channel that they have given it. */
export const portfolioStatuses = ['portfolio', 'team-portfolio'] as const;

function watchOf(key: ConversationKey, status: (typeof portfolioStatuses)[number], now: Date) {
  const termEnd = now.toISOString().slice(0, 10);
  const { tenantId, userId, conversationId } = key;
  const whose = { tenantId, userId, conversationId, makerName: '' };
  return {
    id: randomUUID(),
    ...whose,
    subject: 'portfolio',
    termEnd,
    status,
    createdAt: now,
    updatedAt: now,
  };
}

/** Finds the first day of its message. */
function lookOf(watchId: string, now: Date) {
  const occasion = portfolioOccasions.look;
  return { id: randomUUID(), watchId, occasion, dueAt: now, nextAt: now, state: 'planned' };
}

async function personalChatOf(tx: Queries, person: Person): Promise<string | undefined> {
  const [chat] = await tx
    .select({ id: places.conversationId })
    .from(places)
    .innerJoin(
      conversations,
      and(
        eq(conversations.tenantId, places.tenantId),
        eq(conversations.conversationId, places.conversationId),
      ),
    )
    .where(and(isTheirs(conversations, person), eq(places.personal, sql`true`)))
    .orderBy(desc(conversations.updatedAt))
    .limit(1);
  return chat?.id;
}
