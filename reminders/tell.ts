import { addMilliseconds } from 'date-fns/addMilliseconds';
import type { Notice, NoticeWhat } from '../storage/absence.ts';
import { addresseeOf, type Addressee } from '../storage/addressee.ts';
import { personalChatOf } from '../storage/colleagues.ts';
import type { Claim } from '../storage/due-reminders.ts';
import type { KeptMove } from '../storage/kept-move.ts';
import { movesOfIds } from '../storage/kept-moves.ts';
import { retryNotice, settleNotice, takeNotice, type TakenNotice } from '../storage/notices.ts';
import { loadPlace, type Place } from '../storage/places.ts';
import { reserveSlot } from '../storage/send-slots.ts';
import { settle } from '../storage/settle.ts';
import { SendError } from './errors.ts';
import { makeSure } from './make-sure.ts';
import { nextTry } from './next-try.ts';
import { outcomeOf } from './outcome.ts';
import { paceOf } from './pacing.ts';
import type { NearTurn } from './tenant-pace.ts';
import type { WorkerParts } from './worker-parts.ts';

/** What one message tells one person of what a colleague did. */
export type Told = { readonly what: NoticeWhat; readonly moves: readonly KeptMove[] };

/** Sends it to the person's chat, as Deliver does reminders. */
export type Tell = (
  place: Place,
  told: Told,
  addressee: Addressee,
  come?: NearTurn['come'],
) => Promise<string | undefined>;

export type TellingParts = Pick<
  WorkerParts,
  'database' | 'clock' | 'random' | 'pause' | 'pace' | 'isMine' | 'isServed'
> & {
  readonly tell: Tell;
  readonly onFailure?: ((claim: Claim, error: SendError) => void) | undefined;
  /** Told what became of it. */
  readonly onTold?: ((kind: NoticeWhat['kind'], outcome: 'told' | 'again' | 'given-up') => void) | undefined;
};

/** Milliseconds that it waits for its place; longer, and it is tried again then. */
const longestWait = 20_000;

/** Tells the person whose notice the job has; answers whether it had one. */
export async function tellNotice(parts: TellingParts, jobId: string): Promise<boolean> {
  const { database, clock } = parts;
  const notice = await takeNotice(database, jobId);
  if (notice === undefined) return false;
  const moves = await movesOf(parts, notice);
  if (notice.what === undefined || moves === undefined) {
    // Another version's, or of moves that are not theirs any more.
    await settleNotice(database, notice, undefined, clock());
    return true;
  }
  if (parts.isServed?.(notice.tenantId) === false) {
    await retryNotice(database, notice.id, nextTry(clock()), false);
    return true;
  }
  const place = await openChat(parts, notice);
  if (place === undefined) await giveUp(parts, notice);
  else await tellThere(parts, { jobId, notice, place, told: { what: notice.what, moves } });
  return true;
}

/** Nothing where what they were given is theirs no more. */
async function movesOf(
  { database }: TellingParts,
  { tenantId, to, what }: TakenNotice,
): Promise<readonly KeptMove[] | undefined> {
  if (what === undefined || !('moveIds' in what)) return [];
  const moves = await movesOfIds(database, { tenantId }, what.moveIds);
  if (what.kind !== 'given') return moves;
  const theirs = moves.filter(({ userId }) => userId === to.userId);
  return theirs.length === 0 && what.moveIds.length > 0 ? undefined : theirs;
}

/** Their personal chat, or the channel that is told, if it takes messages. */
async function openChat({ database, clock }: TellingParts, notice: TakenNotice): Promise<Place | undefined> {
  const { tenantId, to } = notice;
  const conversationId =
    notice.conversationId ?? (await personalChatOf(database.queries, { tenantId, userId: to.userId }));
  const place =
    conversationId === undefined ? undefined : await loadPlace(database, { tenantId, conversationId });
  const isClosed = place?.unreachable != null && place.nextTryAt !== null && place.nextTryAt > clock();
  return isClosed ? undefined : place;
}

type Telling = {
  readonly jobId: string;
  readonly notice: TakenNotice;
  readonly place: Place;
  readonly told: Told;
};

async function tellThere(parts: TellingParts, { jobId, notice, place, told }: Telling): Promise<void> {
  const { database, clock } = parts;
  const { tenantId, to } = notice;
  const claim = { jobId, tenantId, userId: to.userId, conversationId: place.conversationId };
  const slot = await reserveSlot(database, paceOf(claim), longestWait);
  const turn = slot.reserved ? await turnAfter(parts, tenantId, slot.wait) : 'late';
  if (turn === 'late') {
    await retryNotice(database, notice.id, addMilliseconds(clock(), longestWait), false);
    return;
  }
  try {
    const addressee = told.what.kind === 'list-gone' ? told.what : await addresseeOf(database, claim);
    await parts.tell(place, told, addressee, turn?.come);
    await settleNotice(database, notice, undefined, clock());
    parts.onTold?.(told.what.kind, 'told');
  } catch (error) {
    await makeSure(parts);
    const failure = error instanceof SendError ? error : new SendError({ kind: 'fault' }, error);
    parts.onFailure?.(claim, failure);
    await afterFailure(parts, notice, place, failure);
  } finally {
    turn?.leave();
  }
}

async function turnAfter(parts: TellingParts, tenantId: string, wait: number) {
  await parts.pause(wait, wait);
  return await parts.pace?.enter(tenantId);
}

async function afterFailure(
  parts: TellingParts,
  notice: TakenNotice,
  place: Place,
  { failure }: SendError,
): Promise<void> {
  const { database, clock, random } = parts;
  const now = clock();
  const attempt = { attempts: notice.attempts, missingOn: place.missingOn, mayHaveArrived: false };
  const outcome = outcomeOf(failure, attempt, now, random);
  switch (outcome.kind) {
    case 'again':
    case 'missing': {
      const counts = outcome.kind === 'missing' || outcome.counts;
      if (notice.attempts < mostAttempts) await retryNotice(database, notice.id, outcome.at, counts);
      else await giveUp(parts, notice);
      return;
    }
    case 'unreachable': {
      const { reason } = outcome;
      await settle(database, [], place, { kind: 'unreachable', reason, until: nextTry(now) });
      await giveUp(parts, notice);
      return;
    }
    case 'dead':
      await giveUp(parts, notice);
  }
}

/** With the waits of reminders that is a day. */
const mostAttempts = 5;

/** Whoever gave something to somebody who cannot be told of it is told that. */
async function giveUp({ database, clock, onTold }: TellingParts, notice: TakenNotice): Promise<void> {
  await settleNotice(database, notice, insteadOf(notice), clock());
  if (notice.what !== undefined) onTold?.(notice.what.kind, 'given-up');
}

function insteadOf({ to, fromId, what }: TakenNotice): Notice | undefined {
  const isAsked = what?.kind === 'given' || what?.kind === 'stand-in-set' || what?.kind === 'care-taken';
  if (!isAsked || fromId === null) return undefined;
  return { to: { userId: fromId, name: '' }, what: { kind: 'not-told', to: to.name } };
}
