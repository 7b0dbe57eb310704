import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Database, Queries } from './database.ts';
import { placeIs, watchIsIn, type Place } from './places.ts';
import { places, reminders, watches } from './schema.ts';

/** What became of reminders that were in hand. */
export type Settlement =
  | { readonly kind: 'sent'; readonly ids: readonly string[]; readonly activityId: string; readonly at: Date }
  /** Not sent, for a reason that is no failure. */
  | { readonly kind: 'dropped'; readonly ids: readonly string[]; readonly reason: string }
  | {
      readonly kind: 'again';
      readonly ids: readonly string[];
      readonly at: Date;
      readonly mayHaveArrived: boolean;
      readonly counts: boolean;
    }
  /** Kept until somebody writes from the place again. */
  | { readonly kind: 'parked'; readonly ids: readonly string[] }
  | { readonly kind: 'dead'; readonly ids: readonly string[]; readonly reason: string };

/** Settles what became of a job's reminders, and what was learned of their place, in one transaction. */
export async function settle(
  database: Database,
  settlements: readonly Settlement[],
  place?: Pick<Place, 'tenantId' | 'conversationId'> & Partial<Pick<Place, 'unreachable' | 'missingOn'>>,
): Promise<void> {
  await database.queries.transaction(async (tx) => {
    for (const settlement of settlements) await settleOne(tx, settlement);
    if (place === undefined) return;
    const { unreachable, missingOn } = place;
    if (missingOn !== undefined)
      await tx
        .update(places)
        .set({ missingOn: [...missingOn] })
        .where(placeIs(place));
    if (unreachable == null) return;
    await tx.update(places).set({ unreachable }).where(placeIs(place));
    const here = tx.select({ id: watches.id }).from(watches).where(watchIsIn(place));
    await tx
      .update(reminders)
      .set({ state: 'planned', nextAt: null, jobId: null })
      .where(and(inArray(reminders.watchId, here), inArray(reminders.state, ['planned', 'claimed'])));
  });
}

async function settleOne(tx: Queries, settlement: Settlement): Promise<void> {
  if (settlement.ids.length === 0) return;
  const inHand = and(inArray(reminders.id, [...settlement.ids]), eq(reminders.state, 'sending'));
  await tx.update(reminders).set(columnsOf(settlement)).where(inHand);
}

function columnsOf(settlement: Settlement) {
  switch (settlement.kind) {
    case 'sent':
      return { state: 'sent', activityId: settlement.activityId, sentAt: settlement.at, reason: null };
    case 'dropped':
      return { state: 'dropped', reason: settlement.reason };
    case 'again':
      return {
        state: 'planned',
        nextAt: settlement.at,
        jobId: null,
        ...(settlement.mayHaveArrived ? { mayHaveArrived: true } : {}),
        ...(settlement.counts ? { attempts: sql`${reminders.attempts} + 1` } : {}),
      };
    case 'parked':
      return { state: 'planned', nextAt: null, jobId: null };
    case 'dead':
      return { state: 'dead', reason: settlement.reason };
  }
}
