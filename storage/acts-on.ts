import { and, eq, exists, or } from 'drizzle-orm';
import type { ConversationKey } from './conversation-key.ts';
import type { Database } from './database.ts';
import { wasRemindedInstead } from './places.ts';
import { standIns } from './absence-schema.ts';
import { watches } from './schema.ts';

/** Whether somebody else than its maker may act on the watch from here: it came here instead, or they stand in. */
export async function actsOn({ queries }: Database, key: ConversationKey, watchId: string): Promise<boolean> {
  const isStandIn = exists(
    queries
      .select({ id: standIns.userId })
      .from(standIns)
      .where(
        and(
          eq(standIns.tenantId, watches.tenantId),
          eq(standIns.userId, watches.userId),
          eq(standIns.standInId, key.userId),
        ),
      ),
  );
  const [row] = await queries
    .select({ id: watches.id })
    .from(watches)
    .where(
      and(
        eq(watches.id, watchId),
        eq(watches.tenantId, key.tenantId),
        or(isStandIn, wasRemindedInstead(queries, key)),
      ),
    );
  return row !== undefined;
}
