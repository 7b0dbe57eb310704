import { and, eq, type SQL } from 'drizzle-orm';
import type { ConversationKey } from './conversation-key.ts';
import type { Database, Queries } from './database.ts';
import { cameHereInstead, watchIsHere } from './places.ts';
import { reminders, watches } from './schema.ts';

/** The ids of the watches of which that activity has reminded in the conversation, whoever made them. */
export async function remindedBy(
  { queries }: Database,
  key: ConversationKey,
  activityId: string,
  inPersonalChat: boolean,
): Promise<string[]> {
  const here = await reminded(queries, watchIsHere(queries, key, inPersonalChat), activityId);
  if (here.length > 0) return here;
  const instead = and(eq(watches.tenantId, key.tenantId), cameHereInstead(key));
  return await reminded(queries, instead, activityId);
}

async function reminded(queries: Queries, which: SQL | undefined, activityId: string): Promise<string[]> {
  const rows = await queries
    .selectDistinct({ id: watches.id })
    .from(reminders)
    .innerJoin(watches, eq(watches.id, reminders.watchId))
    .where(and(which, eq(reminders.activityId, activityId)));
  return rows.map(({ id }) => id);
}
