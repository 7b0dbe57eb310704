import { dayAfter, daysBetween, type Day } from '../../guidance/day.ts';
import { termNow } from '../needs/term-now.ts';
import { fateOf, type Fate } from './fate.ts';
import type { Subscription } from './subscription.ts';

/** A subscription as it is listed: in its term of today, with what becomes of it if nobody acts. */
export type Listed = Subscription & {
  readonly daysLeft: number;
  readonly fate: Fate;
  /** The UTC day after which it must have renewed since it was heard of. */
  readonly renewedAfter?: Day | undefined;
};

/** The subscription as it is listed on the UTC day; one that renews by itself has done so since. */
export function listedOn(one: Subscription, today: Day): Listed {
  const { termEnd, renewedAfter } = termNow(one, today);
  const now = {
    ...one,
    termEnd,
    ...(renewedAfter === undefined ? {} : { renewedAfter, termStart: dayAfter(renewedAfter, 1) }),
  };
  const fate = isExtended(now, today) ? 'is-extended' : fateOf(now, today);
  return { ...now, daysLeft: daysBetween(today, termEnd), fate };
}

/** Its end is past, and was known to lead there (page `extended-service-terms`). */
function isExtended(one: Subscription, today: Day): boolean {
  return one.termEnd < today && fateOf(one, one.termEnd) === 'extends';
}
