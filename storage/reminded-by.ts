import { and, eq } from 'drizzle-orm';
import type { ConversationKey } from './conversation-key.ts';
import type { Database } from './database.ts';
import { watchIsHere } from './places.ts';
import { reminders, watches } from './schema.ts';

/** The ids of the watches of which that activity has reminded in the conversation, whoever made them. */
export async function remindedBy(
  { queries }: Database,
  key: ConversationKey,
  activityId: string,
  inPersonalChat: boolean,
): Promise<string[]> {
  const rows = await queries
    .selectDistinct({ id: watches.id })
    .from(reminders)
    .innerJoin(watches, eq(watches.id, reminders.watchId))
    .where(and(watchIsHere(queries, key, inPersonalChat), eq(reminders.activityId, activityId)));
  return rows.map(({ id }) => id);
}
