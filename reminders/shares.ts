import type { Database } from '../storage/database.ts';
import { keepSeats, leaveSeats, seatHeldFor, seatsHeld, takeSeat, type Seat } from '../storage/send-seats.ts';

/** What a process knows of its shares of what may be sent to tenants. */
export type Shares = {
  /** How many sends within a second are the process' own, by what it learnt last. */
  readonly of: (tenantId: string) => number;
  /** Learns the shares of these tenants, and leaves those of others. */
  readonly learn: (tenantIds: readonly string[]) => Promise<void>;
};

/** Teams allows a bot so many requests a second for each tenant. */
const perTenant = 50;

/** All of it: where there is no other process. */
export const wholeShares: Shares = { of: () => perTenant, learn: () => Promise.resolve() };

/**
 * Milliseconds after which a larger share counts: until then others may not know that theirs is smaller, and what they
 * have sent before still counts for Teams.
 */
const settling = 2_500;

/** Milliseconds for which what was learnt is relied on: less than a seat is held. */
const reliable = seatHeldFor * 1000 - 1_000;

type Learnt = { readonly at: number; readonly share: number };
type Seated = { readonly seat: Seat; readonly learnt: readonly Learnt[] };

/** Shares what may be sent to a tenant evenly among the processes that send to it: each takes a seat. */
export function sharesOn(database: Database, now: () => number): Shares {
  let seated: readonly Seated[] = [];
  const ofTenant = (tenantId: string) => seated.find(({ seat }) => seat.tenantId === tenantId);

  async function keep(tenantIds: readonly string[]): Promise<Seated[]> {
    const seats = seated.map(({ seat }) => seat);
    const isWanted = ({ tenantId }: Seat) => tenantIds.includes(tenantId);
    await leaveSeats(
      database,
      seats.filter((seat) => !isWanted(seat)),
    );
    const kept = await keepSeats(database, seats.filter(isWanted));
    return kept.map((seat) => ({ seat, learnt: ofTenant(seat.tenantId)?.learnt ?? [] }));
  }

  async function sitDown(tenantIds: readonly string[], kept: readonly Seated[]): Promise<Seated[]> {
    const has = new Set(kept.map(({ seat }) => seat.tenantId));
    const taken: Seated[] = [];
    for (const tenantId of tenantIds.filter((each) => !has.has(each))) {
      const seat = await takeSeat(database, tenantId);
      if (seat !== undefined) taken.push({ seat, learnt: [] });
    }
    return [...kept, ...taken];
  }

  return {
    of: (tenantId) => shareIn(ofTenant(tenantId)?.learnt ?? [], now()),
    learn: async (tenantIds) => {
      const at = now();
      const all = await sitDown(tenantIds, await keep(tenantIds));
      const held = all.length === 0 ? new Map<string, number[]>() : await seatsHeld(database, tenantIds);
      seated = all.map(({ seat, learnt }) => {
        const share = shareOf(seat, held.get(seat.tenantId) ?? []);
        return { seat, learnt: [...learnt.slice(-20), { at, share }] };
      });
    },
  };
}

/** Where it does not come out even, the first seats have one more each. */
function shareOf({ number }: Seat, held: readonly number[]): number {
  const all = Math.max(1, held.length);
  const before = held.filter((other) => other < number).length;
  return Math.floor(perTenant / all) + (before < perTenant % all ? 1 : 0);
}

/** The least that was learnt of late. Who was alone from the beginning has all of it at once. */
function shareIn(learnt: readonly Learnt[], now: number): number {
  const last = learnt.at(-1);
  if (last === undefined || now - last.at > reliable) return 0;
  const steady = learnt.findLastIndex(({ at }) => at <= now - settling);
  const late = learnt.slice(Math.max(0, steady)).map(({ share }) => share);
  const least = Math.min(...late);
  return steady < 0 && least < perTenant ? 0 : least;
}
