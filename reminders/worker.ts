import { addMilliseconds } from 'date-fns';
import { addresseeOf } from '../storage/addressee.ts';
import type { Database } from '../storage/database.ts';
import { takeReminders, type Claim } from '../storage/due-reminders.ts';
import { loadPlace, type Place } from '../storage/places.ts';
import { placeKey, reserveSlot } from '../storage/send-slots.ts';
import type { Settlement } from '../storage/settle.ts';
import type { TakenReminder } from '../storage/taken-reminder.ts';
import { watchesById } from '../storage/watches.ts';
import { digestOf, type Digest } from './digest.ts';
import { SendError } from './errors.ts';
import { finish } from './finish.ts';
import { judge } from './judge.ts';
import { outcomeOf } from './outcome.ts';
import type { WorkerParts } from './worker-parts.ts';

/**
 * Milliseconds between two sends. Teams allows 50 a second for each tenant, and in one conversation
 * 7 in 1 s, 8 in 2 s, 60 in 30 s and 1,800 in an hour; answers to people take their share of it.
 */
const tenantGap = 28;
const placeGap = 2_000;

/** Milliseconds that a claim waits for its turn with its reminders in hand: the queue takes the job away after 60 s. */
const longestWait = 30_000;

/** Delivers what a claim has in hand, judged again when its turn to be sent has come. */
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
  if ((await turnToSend(parts, claim, taken)) === 'later') return;
  await judgeAndSend(parts, { claim, place, taken: await asTheyAreNow(database, taken) });
}

/** Waits for the moment that keeps within Teams' limits; puts off a claim whose moment is too far away. */
async function turnToSend(
  parts: WorkerParts,
  claim: Claim,
  taken: readonly TakenReminder[],
): Promise<'now' | 'later'> {
  const { send, missed } = judge(taken, parts.clock());
  if (send.length + missed.length === 0) return 'now';
  const slot = await reserveSlot(parts.database, pacesOf(claim), longestWait);
  if (slot.reserved) {
    await parts.pause(slot.wait);
    return 'now';
  }
  const at = addMilliseconds(parts.clock(), slot.wait);
  await finish(parts, claim, [
    { kind: 'again', ids: idsOf(taken), at, mayHaveArrived: false, counts: false },
  ]);
  return 'later';
}

/** While a reminder waits for its turn its watch may be changed, stopped or forgotten. */
async function asTheyAreNow(database: Database, taken: readonly TakenReminder[]): Promise<TakenReminder[]> {
  const watches = await watchesById(database, [...new Set(taken.map(({ watch }) => watch.id))]);
  return taken.flatMap((reminder) => {
    const watch = watches.get(reminder.watch.id);
    return watch === undefined ? [] : [{ ...reminder, watch }];
  });
}

type InHand = { readonly claim: Claim; readonly place: Place; readonly taken: readonly TakenReminder[] };

async function judgeAndSend(parts: WorkerParts, inHand: InHand): Promise<void> {
  const judged = judge(inHand.taken, parts.clock());
  const dropped: Settlement[] = [
    { kind: 'dropped', ids: idsOf(judged.superseded), reason: 'superseded' },
    { kind: 'dropped', ids: idsOf(judged.stale), reason: 'stale' },
  ];
  const ids = idsOf([...judged.send, ...judged.missed]);
  if (ids.length === 0) await finish(parts, inHand.claim, dropped);
  else await send(parts, { ...inHand, dropped, ids, digest: digestOf(judged, parts.clock()) });
}

type Sending = InHand & {
  readonly dropped: readonly Settlement[];
  readonly ids: readonly string[];
  readonly digest: Digest;
};

async function send(parts: WorkerParts, sending: Sending): Promise<void> {
  const { claim, place, dropped, ids, digest } = sending;
  const addressee = await addresseeOf(parts.database, claim);
  let activityId: string;
  try {
    activityId = await parts.deliver(place, digest, addressee);
  } catch (error) {
    const failure = asSendError(error);
    parts.onFailure?.(claim, failure);
    await settleFailure(parts, sending, failure);
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

function pacesOf({ tenantId, conversationId }: Claim) {
  return [
    { key: placeKey(tenantId, conversationId), gap: placeGap },
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
