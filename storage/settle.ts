import { and, eq, inArray, isNotNull, sql } from 'drizzle-orm';
import type { Database, Queries } from './database.ts';
import { placeIs, watchIsIn, type PlaceKey } from './places.ts';
import { places, reminders, watches } from './schema.ts';
import { freeAgain } from './freed.ts';
import { columnsOf, planned, type Settlement } from './settlement.ts';
import { wake } from './wake.ts';

/** What was learned of a place by sending there. */
export type PlaceNews =
  /** It takes messages, as it did not before. */
  | { readonly kind: 'back' }
  /** Refused; `until`: when it is tried again at the earliest. */
  | { readonly kind: 'unreachable'; readonly reason: string; readonly until: Date }
  | {
      readonly kind: 'missing';
      readonly missingOn: readonly string[];
      readonly missingSince: Date;
    };

/** Settles what became of a job's reminders, and what was learned of their place, all of it or nothing. */
export async function settle(
  database: Database,
  settlements: readonly Settlement[],
  place: PlaceKey,
  news?: PlaceNews,
): Promise<void> {
  const some = settlements.filter(({ ids }) => ids.length > 0);
  const [only] = some;
  if (some.length === 1 && only !== undefined && only.kind !== 'parked' && news === undefined) {
    await settleInHand(database.queries, only);
    return;
  }
  await database.queries.transaction(async (tx) => {
    // The place comes first, as in a turn: two that lock it and its reminders in turn cannot block each other.
    const isReachable = await learn(tx, place, news);
    for (const settlement of some) await settleOne(tx, settlement, { place, isReachable });
    if (news?.kind === 'back') await wake(tx, watchIsIn(place));
  });
}

/** Stores the news; answers whether the place can be reached now. */
async function learn(tx: Queries, place: PlaceKey, news: PlaceNews | undefined): Promise<boolean> {
  switch (news?.kind) {
    case 'back':
      await tx
        .update(places)
        .set({ unreachable: null, nextTryAt: null, missingOn: [], missingSince: null })
        .where(placeIs(place));
      return true;
    case 'unreachable':
      await park(tx, place, news);
      return false;
    case 'missing': {
      const { missingOn, missingSince } = news;
      await tx
        .update(places)
        .set({ missingOn: [...missingOn], missingSince })
        .where(placeIs(place));
      break;
    }
    case undefined:
  }
  const [row] = await tx
    .select({ unreachable: places.unreachable })
    .from(places)
    .where(placeIs(place))
    .for('share');
  return row?.unreachable == null;
}

/** All that waits for the place waits until it is tried again; what is planned for later keeps its moment. */
async function park(
  tx: Queries,
  place: PlaceKey,
  { reason, until }: Extract<PlaceNews, { kind: 'unreachable' }>,
): Promise<void> {
  await tx.update(places).set({ unreachable: reason, nextTryAt: until }).where(placeIs(place));
  await freeAgain(tx, place, new Date());
  const waiting = and(
    inArray(reminders.watchId, watchIdsIn(tx, place)),
    inArray(reminders.state, ['planned', 'claimed']),
    isNotNull(reminders.nextAt),
  );
  const at = sql`greatest(${reminders.nextAt}, ${until.toISOString()}::timestamptz)`;
  await tx.update(reminders).set({ state: 'planned', nextAt: at, jobId: null }).where(waiting);
}

function watchIdsIn(tx: Queries, place: PlaceKey) {
  return tx.select({ id: watches.id }).from(watches).where(watchIsIn(place));
}

type SettlingPlace = { readonly place: PlaceKey; readonly isReachable: boolean };

async function settleOne(tx: Queries, settlement: Settlement, where: SettlingPlace): Promise<void> {
  // What somebody took along to another chat, or who came back meanwhile, does not wait.
  if (settlement.kind === 'parked' && !where.isReachable)
    await tx
      .update(reminders)
      .set(planned(settlement.until ?? null))
      .where(and(areInHand(settlement), inArray(reminders.watchId, watchIdsIn(tx, where.place))));
  await settleInHand(tx, settlement);
}

async function settleInHand(queries: Queries, settlement: Settlement): Promise<void> {
  await queries.update(reminders).set(columnsOf(settlement)).where(areInHand(settlement));
}

function areInHand({ ids }: Settlement) {
  return and(inArray(reminders.id, [...ids]), eq(reminders.state, 'sending'));
}
