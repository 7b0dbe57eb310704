import { addSeconds } from 'date-fns/addSeconds';
import type { Claim } from '../storage/due-reminders.ts';
import { placeKey } from '../storage/send-slots.ts';
import { placeGap } from './pacing.ts';

/** A claim, and after how many seconds its job is to be taken in hand. */
export type HandedClaim = Claim & { readonly after: number };

export type Spread = {
  readonly handed: readonly HandedClaim[];
  /** What has no room within a minute: it is to be swept again later. */
  readonly putOff: readonly { readonly jobId: string; readonly until: Date }[];
};

/** Seconds between two sweeps. */
const sweepEvery = 60;

const perSweep = (sweepEvery * 1000) / placeGap;

/**
 * Spreads the claims of one sweep, at `now`, so that those of one place follow each other at the pace that Teams
 * allows there: none waits for its moment in a hand that others need. Called with one batch after the other.
 */
export function spreadOverPlaces(now: Date): (claims: readonly Claim[]) => Spread {
  const counts = new Map<string, number>();
  return (claims) => {
    const handed: HandedClaim[] = [];
    const putOff: { jobId: string; until: Date }[] = [];
    for (const claim of claims) {
      const key = placeKey(claim.tenantId, claim.conversationId);
      const before = counts.get(key) ?? 0;
      counts.set(key, before + 1);
      const sweeps = Math.floor(before / perSweep);
      if (sweeps === 0) handed.push({ ...claim, after: (before * placeGap) / 1000 });
      // Half a sweep early, so that the sweep that has room for it finds it due.
      else putOff.push({ jobId: claim.jobId, until: addSeconds(now, (sweeps - 0.5) * sweepEvery) });
    }
    return { handed, putOff };
  };
}
