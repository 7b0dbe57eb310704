import { daysBetween, dayOf } from '../guidance/day.ts';
import type { Claim } from '../storage/due-reminders.ts';
import { takeTry, type Place } from '../storage/places.ts';
import { notServed, type Settlement } from '../storage/settlement.ts';
import type { Judged } from './judge.ts';
import { nextTry } from './next-try.ts';
import type { WorkerParts } from './worker-parts.ts';

/** What becomes of reminders that may not be sent to the place now; nothing where they may. */
export function closedTo(
  { isServed, clock }: WorkerParts,
  { tenantId }: Claim,
  place: Place | undefined,
  ids: readonly string[],
): Settlement | undefined {
  const now = clock();
  if (isServed?.(tenantId) === false)
    return { kind: 'withheld', ids, reason: notServed, until: nextTry(now) };
  if (place === undefined) return { kind: 'dead', ids, reason: 'place-forgotten' };
  const { unreachable, nextTryAt } = place;
  if (unreachable === null || nextTryAt === null || nextTryAt <= now) return undefined;
  return { kind: 'parked', ids, reason: unreachable, until: nextTryAt };
}

/** For how many days after the end of its term a reminder that came too late still tries an unreachable place. */
const stillTold = 30;

/**
 * Takes the day's one try of the place where it is unreachable. Answers what becomes of the reminders where it is none
 * of theirs: somebody else has it, or none of them has been of use for long, and they wait until somebody is back.
 */
export async function tryUnreachable(
  { database, clock }: WorkerParts,
  place: Place,
  { send, missed }: Pick<Judged, 'send' | 'missed'>,
): Promise<Settlement | undefined> {
  const { unreachable: reason } = place;
  if (reason === null) return undefined;
  const now = clock();
  const ids = [...send, ...missed].map(({ id }) => id);
  const isRecent = missed.some(({ watch }) => daysBetween(watch.termEnd, dayOf(now)) <= stillTold);
  if (send.length === 0 && !isRecent) return { kind: 'parked', ids, reason, until: undefined };
  const until = nextTry(now);
  return (await takeTry(database, place, now, until)) ? undefined : { kind: 'parked', ids, reason, until };
}
