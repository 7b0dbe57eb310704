import { and, desc, eq, gte, isNull, type SQL } from 'drizzle-orm';
import type { ConversationKey } from './conversation-key.ts';
import type { Database } from './database.ts';
import { cameHereInstead, watchIsHere } from './places.ts';
import { reminders, watches } from './schema.ts';
import { takenReminder, type TakenReminder } from './taken-reminder.ts';
import { readEach } from './watch-row.ts';

type SentDigest = { readonly sentAt: Date; readonly reminders: readonly TakenReminder[] };

/**
 * What the person was last reminded of in the conversation since that moment, with the watches as they stand now: their
 * own, or what came there instead of where it was set.
 */
export async function latestDigest(
  database: Database,
  key: ConversationKey,
  since: Date,
  inPersonalChat = false,
): Promise<SentDigest | undefined> {
  const own = and(
    eq(watches.userId, key.userId),
    watchIsHere(database.queries, key, inPersonalChat),
    isNull(reminders.viaConversationId),
    eq(reminders.state, 'sent'),
  );
  // Two questions: by either there is an index, by both together there is none.
  const instead = and(eq(watches.tenantId, key.tenantId), cameHereInstead(key));
  const ownAt = await latestOf(database, own, since);
  const insteadAt = await latestOf(database, instead, since);
  if (insteadAt !== undefined && (ownAt === undefined || insteadAt > ownAt))
    return await digestAt(database, instead, insteadAt);
  return ownAt === undefined ? undefined : await digestAt(database, own, ownAt);
}

async function latestOf(
  { queries }: Database,
  which: SQL | undefined,
  since: Date,
): Promise<Date | undefined> {
  const [latest] = await queries
    .select({ sentAt: reminders.sentAt })
    .from(reminders)
    .innerJoin(watches, eq(watches.id, reminders.watchId))
    .where(and(which, gte(reminders.sentAt, since)))
    .orderBy(desc(reminders.sentAt))
    .limit(1);
  return latest?.sentAt ?? undefined;
}

/** What one card said was settled in one go, with one moment. */
async function digestAt(database: Database, which: SQL | undefined, sentAt: Date): Promise<SentDigest> {
  const rows = await database.queries
    .select({ reminder: reminders, watch: watches })
    .from(reminders)
    .innerJoin(watches, eq(watches.id, reminders.watchId))
    .where(and(which, eq(reminders.sentAt, sentAt)));
  const { read, unreadable } = readEach(rows, takenReminder);
  database.onUnreadable(unreadable);
  return { sentAt, reminders: read };
}
