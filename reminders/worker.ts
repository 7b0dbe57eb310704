import { addMilliseconds } from 'date-fns';
import type { Database } from '../storage/database.ts';
import {
  settle,
  takeReminders,
  type Claim,
  type Settlement,
  type TakenReminder,
} from '../storage/due-reminders.ts';
import { loadPlace, type Place } from '../storage/places.ts';
import { reserveSlot } from '../storage/send-slots.ts';
import { digestOf, type Digest } from './digest.ts';
import { SendError } from './errors.ts';
import { judge } from './judge.ts';
import { outcomeOf } from './outcome.ts';

/** Sends a digest to a place; answers its activity id. Throws a SendError when it was not sent, or nobody knows. */
export type Deliver = (place: Place, digest: Digest) => Promise<string>;

export type WorkerParts = {
  readonly database: Database;
  readonly clock: () => Date;
  readonly random: () => number;
  /** Waits for so many milliseconds. */
  readonly pause: (milliseconds: number) => Promise<unknown>;
  readonly deliver: Deliver;
  readonly bury: (reminderIds: readonly string[], reason: string) => Promise<void>;
  readonly onOutcome: (outcome: DeliveryOutcome) => void;
};

export type DeliveryOutcome = {
  readonly claim: Claim;
  readonly kind: Settlement['kind'];
  readonly reminders: number;
  readonly reason?: string;
  /** Seconds between the moment for which the earliest was planned and its sending. */
  readonly lateBy?: number;
};

/**
 * Milliseconds between two sends. Teams allows 50 a second for each tenant, and in one conversation
 * 7 in 1 s, 8 in 2 s, 60 in 30 s and 1,800 in an hour; answers to people take their share of it.
 */
const tenantGap = 25;
const placeGap = 2_000;

/** Milliseconds that a claim waits for its turn with its reminders in hand: the queue takes the job away after 60 s. */
const longestWait = 30_000;

/** Delivers what a claim has in hand, judged again at this moment; settles what became of each reminder. */
export async function deliverClaim(parts: WorkerParts, claim: Claim): Promise<void> {
  const { database } = parts;
  const taken = await takeReminders(database, claim.jobId);
  if (taken.length === 0) return;
  const place = await loadPlace(database, claim);
  if (place === undefined) {
    await finish(parts, claim, [{ kind: 'dead', ids: idsOf(taken), reason: 'place-forgotten' }]);
    return;
  }
  if (place.unreachable !== null) {
    await finish(parts, claim, [{ kind: 'parked', ids: idsOf(taken) }]);
    return;
  }
  const judged = judge(taken, parts.clock());
  const dropped: Settlement[] = [
    { kind: 'dropped', ids: idsOf(judged.superseded), reason: 'superseded' },
    { kind: 'dropped', ids: idsOf(judged.stale), reason: 'stale' },
  ];
  const toSend = [...judged.send, ...judged.missed];
  if (toSend.length === 0) {
    await finish(parts, claim, dropped);
    return;
  }
  const slot = await reserveSlot(database, pacesOf(claim), longestWait);
  if (!slot.reserved) {
    const at = addMilliseconds(parts.clock(), slot.wait);
    const again = { kind: 'again', ids: idsOf(toSend), at, mayHaveArrived: false, counts: false } as const;
    await finish(parts, claim, [...dropped, again]);
    return;
  }
  await parts.pause(slot.wait);
  await send(parts, {
    claim,
    place,
    taken,
    dropped,
    ids: idsOf(toSend),
    digest: digestOf(judged, parts.clock()),
  });
}

type Sending = {
  readonly claim: Claim;
  readonly place: Place;
  readonly taken: readonly TakenReminder[];
  readonly dropped: readonly Settlement[];
  readonly ids: readonly string[];
  readonly digest: Digest;
};

async function send(parts: WorkerParts, sending: Sending): Promise<void> {
  const { claim, place, dropped, ids, digest } = sending;
  let activityId: string;
  try {
    activityId = await parts.deliver(place, digest);
  } catch (error) {
    await settleFailure(parts, sending, asSendError(error));
    return;
  }
  const at = parts.clock();
  // It was found again: only days on which it is missing in a row count.
  const found = place.missingOn.length > 0 ? { ...place, missingOn: [] } : undefined;
  const sent = { kind: 'sent', ids, activityId, at } as const;
  await finish(parts, claim, [...dropped, sent], found, latenessOf(sending, at));
}

/** A card that cannot be made is tried again like a send that broke off, and ends among the dead, not in silence. */
function asSendError(error: unknown): SendError {
  if (error instanceof SendError) return error;
  return new SendError({ status: undefined, network: 'fault', retryAfterSeconds: undefined }, error);
}

async function settleFailure(parts: WorkerParts, sending: Sending, error: SendError): Promise<void> {
  const { claim, place, taken, dropped, ids } = sending;
  const now = parts.clock();
  const attempt = {
    attempts: Math.max(...taken.map(({ attempts }) => attempts)),
    missingOn: place.missingOn,
    mayHaveArrived: taken.some(({ mayHaveArrived }) => mayHaveArrived),
  };
  const failure = { status: error.status, code: error.network, retryAfterSeconds: error.retryAfterSeconds };
  const outcome = outcomeOf(failure, attempt, now, parts.random);
  switch (outcome.kind) {
    case 'again': {
      const { at, mayHaveArrived, counts } = outcome;
      await finish(parts, claim, [...dropped, { kind: 'again', ids, at, mayHaveArrived, counts }]);
      return;
    }
    case 'unreachable':
      await finish(parts, claim, [...dropped, { kind: 'parked', ids }], {
        ...place,
        unreachable: outcome.reason,
      });
      return;
    case 'missing': {
      const { at, missingOn } = outcome;
      const again = { kind: 'again', ids, at, mayHaveArrived: false, counts: false } as const;
      await finish(parts, claim, [...dropped, again], { ...place, missingOn });
      return;
    }
    case 'dead':
      await finish(parts, claim, [...dropped, { kind: 'dead', ids, reason: outcome.reason }]);
  }
}

async function finish(
  parts: WorkerParts,
  claim: Claim,
  settlements: readonly Settlement[],
  place?: Place,
  lateBy?: number,
): Promise<void> {
  const { bury, onOutcome } = parts;
  await settleSurely(parts, settlements, place);
  for (const settlement of settlements) {
    if (settlement.ids.length === 0) continue;
    if (settlement.kind === 'dead') await bury(settlement.ids, settlement.reason);
    onOutcome({
      claim,
      kind: settlement.kind,
      reminders: settlement.ids.length,
      ...('reason' in settlement ? { reason: settlement.reason } : {}),
      ...(settlement.kind === 'sent' && lateBy !== undefined ? { lateBy } : {}),
    });
  }
}

/** Milliseconds between two tries to store an outcome, and for how many tries: ten minutes of a database away. */
const settleAgainAfter = 250;
const settleTries = 2_400;

/** What was sent is known to this process alone until it is stored: were it given up, it would be sent again. */
async function settleSurely(
  { database, pause }: WorkerParts,
  settlements: readonly Settlement[],
  place: Place | undefined,
): Promise<void> {
  for (let tries = 1; tries < settleTries; tries += 1) {
    try {
      await settle(database, settlements, place);
      return;
    } catch {
      await pause(settleAgainAfter);
    }
  }
  await settle(database, settlements, place);
}

function pacesOf({ tenantId, conversationId }: Claim) {
  return [
    { key: `place/${tenantId}/${conversationId}`, gap: placeGap },
    { key: `tenant/${tenantId}`, gap: tenantGap },
  ];
}

function latenessOf({ taken, ids }: Sending, at: Date): number {
  const due = taken.filter(({ id }) => ids.includes(id)).map(({ dueAt }) => dueAt.getTime());
  return (at.getTime() - Math.min(...due)) / 1000;
}

function idsOf(reminders: readonly { readonly id: string }[]): string[] {
  return reminders.map(({ id }) => id);
}
