import { and, desc, eq, gte } from 'drizzle-orm';
import type { ConversationKey } from './conversation-key.ts';
import type { Database } from './database.ts';
import { watchIsHere } from './places.ts';
import { reminders, watches } from './schema.ts';
import { takenReminder, type TakenReminder } from './taken-reminder.ts';

type SentDigest = { readonly sentAt: Date; readonly reminders: readonly TakenReminder[] };

/** What the person was last reminded of in the conversation since that moment, with the watches as they stand now. */
export async function latestDigest(
  { queries }: Database,
  key: ConversationKey,
  since: Date,
  inPersonalChat = false,
): Promise<SentDigest | undefined> {
  const sentHere = and(
    eq(watches.userId, key.userId),
    watchIsHere(queries, key, inPersonalChat),
    eq(reminders.state, 'sent'),
  );
  const [latest] = await queries
    .select({ sentAt: reminders.sentAt })
    .from(reminders)
    .innerJoin(watches, eq(watches.id, reminders.watchId))
    .where(and(sentHere, gte(reminders.sentAt, since)))
    .orderBy(desc(reminders.sentAt))
    .limit(1);
  if (latest?.sentAt == null) return undefined;
  // What one card said was settled in one go, with one moment.
  const rows = await queries
    .select({ reminder: reminders, watch: watches })
    .from(reminders)
    .innerJoin(watches, eq(watches.id, reminders.watchId))
    .where(and(sentHere, eq(reminders.sentAt, latest.sentAt)));
  return { sentAt: latest.sentAt, reminders: rows.map(takenReminder) };
}
