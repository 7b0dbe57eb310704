import { setImmediate } from 'node:timers/promises';
import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import type { ConversationKey } from './conversation-key.ts';
import type { Queries } from './database.ts';
import { conversations, people, places, sendSlots, watches } from './schema.ts';
import { placeKey } from './send-slots.ts';
import { madeBy } from './watches.ts';

/** How many watches go with one statement, and their reminders with them: PGlite's thread does nothing else meanwhile. */
const piece = 50;

/** Deletes all that is stored about the person, in the transaction. */
export async function forget(tx: Queries, key: ConversationKey): Promise<void> {
  await forgetWatches(tx, key);
  const { tenantId, userId } = key;
  const talks = and(eq(conversations.tenantId, tenantId), eq(conversations.userId, userId));
  const where = await tx.select({ id: conversations.conversationId }).from(conversations).where(talks);
  await tx.delete(conversations).where(talks);
  await tx.delete(people).where(and(eq(people.tenantId, tenantId), eq(people.userId, userId)));
  for (const { id } of where) {
    await forgetPlace(tx, tenantId, id);
    await setImmediate();
  }
}

async function forgetWatches(tx: Queries, key: ConversationKey): Promise<void> {
  for (;;) {
    const next = tx
      .select({ id: watches.id })
      .from(watches)
      .where(madeBy(key))
      .orderBy(asc(watches.id))
      .limit(piece);
    const gone = await tx.delete(watches).where(inArray(watches.id, next)).returning({ id: watches.id });
    if (gone.length < piece) return;
    await setImmediate();
  }
}

/** A channel's reference serves others too; a place where nobody else has talked goes. */
async function forgetPlace(tx: Queries, tenantId: string, id: string): Promise<void> {
  const [other] = await tx
    .select({ id: conversations.conversationId })
    .from(conversations)
    .where(and(eq(conversations.tenantId, tenantId), eq(conversations.conversationId, id)))
    .limit(1);
  const place = and(eq(places.tenantId, tenantId), eq(places.conversationId, id));
  if (other === undefined) {
    await tx.delete(places).where(place);
    await tx.delete(sendSlots).where(eq(sendSlots.key, placeKey(tenantId, id)));
  }
  // The reference names who spoke there last; it can be written to without.
  else
    await tx
      .update(places)
      .set({ reference: sql`${places.reference} - 'user' - 'activityId'` })
      .where(place);
}
