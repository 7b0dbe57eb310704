import type { SendError } from './errors.ts';
import { finish } from './finish.ts';
import type { Sending } from './in-hand.ts';
import { nextTry } from './next-try.ts';
import { outcomeOf } from './outcome.ts';
import { allOf, spared } from './portfolio-look.ts';
import { settledOrRerouted } from './ways.ts';
import type { WorkerParts } from './worker-parts.ts';

/** Settles what could not be sent: tried again, parked, sent another way, or dead. */
export async function settleFailure(parts: WorkerParts, sending: Sending, error: SendError): Promise<void> {
  const { claim, place, due, dropped, ids } = sending;
  const taken = allOf(due);
  const now = parts.clock();
  const attempt = {
    attempts: Math.max(...taken.map(({ attempts }) => attempts)),
    missingOn: place.missingOn,
    missingSince: place.missingSince ?? undefined,
    mayHaveArrived: taken.some(({ mayHaveArrived }) => mayHaveArrived),
  };
  const outcome = outcomeOf(error.failure, attempt, now, parts.random);
  // A place that is unreachable is tried once a day, whatever comes of it.
  const tomorrow = place.unreachable === null ? undefined : nextTry(now);
  switch (outcome.kind) {
    case 'again': {
      const at = tomorrow ?? outcome.at;
      const counts = tomorrow === undefined && outcome.counts;
      const { mayHaveArrived } = outcome;
      await finish(parts, claim, [...dropped, { kind: 'again', ids, at, mayHaveArrived, counts }]);
      return;
    }
    case 'unreachable': {
      const { reason } = outcome;
      const until = nextTry(now);
      const parked = { kind: 'parked', ids, reason, until } as const;
      // A place of others, or one that was refused before: the second time.
      const isSecond = claim.via !== undefined || place.unreachable !== null;
      const settled = await settledOrRerouted(parts, parked, { isSecond });
      await finish(parts, claim, [...dropped, ...settled], { kind: 'unreachable', reason, until });
      return;
    }
    case 'missing': {
      const { at, missingOn, missingSince } = outcome;
      const counted = { mayHaveArrived: false, counts: false };
      const again = { kind: 'again', ids, at: tomorrow ?? at, ...counted } as const;
      const isSecond = claim.via !== undefined || missingOn.length > 1;
      const settled = await settledOrRerouted(parts, again, { isSecond });
      await finish(parts, claim, [...dropped, ...settled], { kind: 'missing', missingOn, missingSince });
      return;
    }
    case 'dead': {
      const isSecond = claim.via !== undefined || outcome.reason.startsWith('place-');
      const dead = { kind: 'dead', ids, reason: outcome.reason } as const;
      const settled = await settledOrRerouted(parts, dead, { isSecond });
      await finish(parts, claim, [...dropped, ...(await spared(parts, claim, settled, due.portfolio))]);
    }
  }
}
