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
    .values({
      id: randomUUID(),
      tenantId,
      userId,
      conversationId,
      makerName: '',
      subject: 'portfolio',
      termEnd: now.toISOString().slice(0, 10),
      status: 'portfolio',
      createdAt: now,
      updatedAt: now,
    })
    .onConflictDoNothing()
    .returning({ id: watches.id });
  if (made === undefined) await lookAgain(tx, person, now);
  else
    await tx.insert(reminders).values({
      id: randomUUID(),
      watchId: made.id,
      occasion: portfolioOccasions.look,
      dueAt: now,
      nextAt: now,
      state: 'planned',
    });
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
  const [followed] = await tx.select({ id: watches.id }).from(watches).where(isPortfolioOf(person)).limit(1);
  if (some !== undefined && followed === undefined) await followPortfolio(tx, person, now);
}

/** Has the next day of their message be found anew, unless it is on its way. */
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
  return rows.length > 0 && rows.every(({ status }) => status === 'portfolio');
}

function isPortfolioOf(person: Person) {
  return and(isTheirs(watches, person), eq(watches.status, 'portfolio'));
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
