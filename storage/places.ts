import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Database, Queries } from './database.ts';
import { places, reminders, watches } from './schema.ts';

export type Place = {
  readonly tenantId: string;
  readonly conversationId: string;
  /** The SDK's conversation reference. */
  readonly reference: unknown;
  /** Why nothing is sent there; null while it can be reached. */
  readonly unreachable: string | null;
  readonly missingOn: readonly string[];
};

/**
 * Notes how to write to the place, as the latest activity says: its address may change.
 * Somebody who writes can be reached again, and what was parked for them is due.
 */
export async function refreshPlace(
  tx: Queries,
  place: Pick<Place, 'tenantId' | 'conversationId' | 'reference'>,
  now: Date,
): Promise<void> {
  const fresh = { reference: place.reference, updatedAt: now };
  await tx
    .insert(places)
    .values({ tenantId: place.tenantId, conversationId: place.conversationId, ...fresh })
    .onConflictDoUpdate({
      target: [places.tenantId, places.conversationId],
      set: { ...fresh, unreachable: null, missingOn: [] },
    });
  const here = tx.select({ id: watches.id }).from(watches).where(watchIsIn(place));
  await tx
    .update(reminders)
    .set({ nextAt: sql`${reminders.dueAt}` })
    .where(and(eq(reminders.state, 'planned'), isNull(reminders.nextAt), inArray(reminders.watchId, here)));
}

/** How to write to the chat or channel; nothing where nobody has written from it. */
export async function loadPlace(
  database: Database,
  key: Pick<Place, 'tenantId' | 'conversationId'>,
): Promise<Place | undefined> {
  const [row] = await database.queries.select().from(places).where(placeIs(key));
  return row;
}

/** The condition for the row of that place. */
export function placeIs({ tenantId, conversationId }: Pick<Place, 'tenantId' | 'conversationId'>) {
  return and(eq(places.tenantId, tenantId), eq(places.conversationId, conversationId));
}

/** The condition for the watches whose reminders go to that place. */
export function watchIsIn({ tenantId, conversationId }: Pick<Place, 'tenantId' | 'conversationId'>) {
  return and(eq(watches.tenantId, tenantId), eq(watches.conversationId, conversationId));
}
