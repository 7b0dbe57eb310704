import { addMilliseconds } from 'date-fns/addMilliseconds';
import { takeReminders, type Claim } from '../storage/due-reminders.ts';
import { loadPlace, type Place } from '../storage/places.ts';
import { reserveSlot } from '../storage/send-slots.ts';
import type { Settlement } from '../storage/settlement.ts';
import type { TakenReminder } from '../storage/taken-reminder.ts';
import { watchesById } from '../storage/watches-with-moves.ts';
import { digestOf, halfOf } from './digest.ts';
import { SendError } from './errors.ts';
import { finish } from './finish.ts';
import { makeSure } from './make-sure.ts';
import { closedTo, tryUnreachable } from './gate.ts';
import { idsOf, type InHand, type Sending } from './in-hand.ts';
import { judge } from './judge.ts';
import {
  afterTelling,
  allOf,
  dueOf,
  isOfPortfolio,
  portfolioDue,
  spared,
  type Due,
} from './portfolio-look.ts';
import { paceOf } from './pacing.ts';
import { routeOf } from './route-of.ts';
import type { Moment } from './send-window.ts';
import { settleFailure } from './settle-failure.ts';
import type { NearTurn } from './tenant-pace.ts';
import { goesHome, settledOrRerouted } from './ways.ts';
import type { WorkerParts } from './worker-parts.ts';

/** Milliseconds that a claim waits for its place with its reminders taken, before half a minute for its tenant: the queue takes the job away after 60 s. */
const longestWait = 20_000;

/** Delivers what a claim has in hand, judged again when its turn to be sent has come. */
export async function deliverClaim(parts: WorkerParts, claim: Claim): Promise<void> {
  const { database } = parts;
  const { reminders: taken, unreadable } = await takeReminders(database, claim.jobId);
  if (unreadable.length > 0)
    await finish(parts, claim, [{ kind: 'dead', ids: unreadable, reason: 'row-unreadable' }]);
  const portfolio = await portfolioDue(parts, claim, taken);
  const due = { watched: taken.filter((reminder) => !isOfPortfolio(reminder)), portfolio };
  if (allOf(due).length > 0) await sendInTurn(parts, claim, due);
}

/** Sends once it is the claim's turn, with at most so many by name. */
async function sendInTurn(parts: WorkerParts, claim: Claim, due: Due, most?: number): Promise<void> {
  const turn = await turnToSend(parts, claim, due);
  if (turn === 'later') return;
  try {
    const still = await asTheyAreNow(parts, claim, due);
    if (allOf(still).length === 0) return;
    const place = await openPlace(parts, claim, still);
    if (place !== undefined) await judgeAndSend(parts, { claim, place, due: still, turn }, most);
  } finally {
    turn.leave();
  }
}

/** The place as it is now; nothing where nothing may be sent there, which is settled. */
async function openPlace(parts: WorkerParts, claim: Claim, due: Due): Promise<Place | undefined> {
  const place = await loadPlace(parts.database, claim);
  const closed = closedTo(parts, claim, place, idsOf(allOf(due)));
  if (closed === undefined) return place;
  // Of a place that others have them go to nothing is waited for; one that is gone brings no second chance.
  const isSecond = claim.via !== undefined || place === undefined;
  const settled = await settledOrRerouted(parts, closed, { isSecond });
  await finish(parts, claim, await spared(parts, claim, settled, due.portfolio));
  return undefined;
}

/** Where nothing is paced, or nothing is to be sent. */
const anyTime: NearTurn = {
  come: () => Promise.resolve({ answered: () => undefined }),
  leave: () => undefined,
};

/** Waits until the moment that keeps within Teams' limits is near; puts off a claim whose moment is too far away. */
async function turnToSend(parts: WorkerParts, claim: Claim, due: Due): Promise<NearTurn | 'later'> {
  const { send, missed } = judge(due.watched, parts.clock());
  if (send.length + missed.length === 0 && due.portfolio === undefined) return anyTime;
  const slot = await reserveSlot(parts.database, paceOf(claim), longestWait);
  if (slot.reserved) {
    await parts.pause(slot.wait, slot.wait);
    const turn = (await parts.pace?.enter(claim.tenantId)) ?? anyTime;
    if (turn !== 'late') return turn;
  }
  const at = addMilliseconds(parts.clock(), longestWait);
  await finish(parts, claim, [
    { kind: 'again', ids: idsOf(allOf(due)), at, mayHaveArrived: false, counts: false },
  ]);
  return 'later';
}

/** While a reminder waits for its turn its watch may be changed, stopped, forgotten, or follow its maker to another chat. */
async function asTheyAreNow(parts: WorkerParts, claim: Claim, due: Due): Promise<Due> {
  const taken = allOf(due);
  const watches = await watchesById(parts.database, [...new Set(taken.map(({ watch }) => watch.id))]);
  const current = taken.flatMap((reminder) => {
    const now = watches.get(reminder.watch.id);
    return now === undefined ? [] : [{ ...reminder, ...now }];
  });
  const isHere = ({ watch, viaConversationId }: TakenReminder) =>
    watch.userId === claim.userId && (viaConversationId ?? watch.conversationId) === claim.conversationId;
  const others = current.filter((reminder) => !isHere(reminder));
  const at = parts.clock();
  const isSent = ({ viaConversationId }: TakenReminder) => viaConversationId !== undefined;
  if (others.length > 0)
    await finish(parts, claim, [
      {
        kind: 'again',
        ids: idsOf(others.filter((one) => !isSent(one))),
        at,
        mayHaveArrived: false,
        counts: false,
      },
      goesHome(idsOf(others.filter(isSent)), at),
    ]);
  return dueOf(current.filter(isHere), due.portfolio);
}

const untraced: NonNullable<WorkerParts['traced']> = (_, work) => work();

async function judgeAndSend(parts: WorkerParts, inHand: InHand, most?: number): Promise<void> {
  const { watched, portfolio } = inHand.due;
  const { traced = untraced } = parts;
  const judged = traced('judge', () => judge(watched, parts.clock()));
  const dropped: Settlement[] = [
    { kind: 'dropped', ids: idsOf(judged.superseded), reason: 'superseded' },
    { kind: 'dropped', ids: idsOf(judged.stale), reason: 'stale' },
  ];
  const toSay = [...judged.send, ...(portfolio === undefined ? [] : [portfolio.reminder])];
  const ids = idsOf([...toSay, ...judged.missed]);
  const toTry = { send: toSay, missed: judged.missed };
  const parked = ids.length === 0 ? undefined : await tryUnreachable(parts, inHand.place, toTry);
  if (ids.length === 0) await finish(parts, inHand.claim, dropped);
  else if (parked !== undefined) {
    const isSecond = inHand.claim.via !== undefined;
    const settled = await settledOrRerouted(parts, parked, { isSecond });
    await finish(parts, inHand.claim, [...dropped, ...settled]);
  } else {
    const digest = digestOf(judged, parts.clock(), most, portfolio?.said);
    await send(parts, { ...inHand, dropped, ids, digest });
  }
}

async function send(parts: WorkerParts, sending: Sending): Promise<void> {
  const { claim, place, dropped, ids, digest, turn } = sending;
  const route = await routeOf(parts, claim, digest);
  if (route === undefined) {
    // Whoever stood in does so no more.
    await finish(parts, claim, [...dropped, goesHome(ids, parts.clock())]);
    return;
  }
  let activityId: string | undefined;
  try {
    activityId = await parts.deliver(place, route.digest, route.addressee, () => momentOf(parts, turn));
  } catch (error) {
    await makeSure(parts);
    const failure = asSendError(error);
    parts.onFailure?.(claim, failure);
    // Refused for its size, it did not arrive: with less by name the card still says how many there are.
    const half = isTooLarge(failure) ? halfOf(digest) : undefined;
    if (half === undefined) await settleFailure(parts, sending, failure);
    else await sendInTurn(parts, claim, sending.due, half);
    return;
  }
  const at = parts.clock();
  const wasAway = place.unreachable !== null || place.missingOn.length > 0;
  const { portfolio } = sending.due;
  const watched = ids.filter((id) => id !== portfolio?.reminder.id);
  const sent = { kind: 'sent', ids: watched, activityId, at } as const;
  const told = portfolio === undefined ? [] : [await afterTelling(parts, claim, portfolio, activityId)];
  const news = wasAway ? ({ kind: 'back' } as const) : undefined;
  await finish(parts, claim, [...dropped, sent, ...told], news, latenessOf(sending, at));
}

async function momentOf(parts: WorkerParts, turn: NearTurn): Promise<Moment> {
  const moment = await turn.come();
  try {
    await makeSure(parts);
  } catch (error) {
    moment.answered();
    throw error;
  }
  return moment;
}

function isTooLarge({ failure }: SendError): boolean {
  return failure.kind === 'status' && failure.status === 413;
}

/** A card that cannot be made is tried again like a send that broke off, and ends among the dead, not in silence. */
function asSendError(error: unknown): SendError {
  if (error instanceof SendError) return error;
  return new SendError({ kind: 'fault' }, error);
}

function latenessOf({ due: all, ids }: Sending, at: Date): number {
  const due = allOf(all)
    .filter(({ id }) => ids.includes(id))
    .map(({ dueAt }) => dueAt.getTime());
  return (at.getTime() - Math.min(...due)) / 1000;
}
