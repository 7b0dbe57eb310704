import { utc } from '@date-fns/utc';
import { addMonths } from 'date-fns/addMonths';
import { parseISO } from 'date-fns/parseISO';
import { dayAfter, dayOf, type Day } from '../../guidance/day.ts';
import type { Row, TermLength } from '../row.ts';

const months = { monthly: 1, annual: 12, 'three-year': 36 } as const satisfies Record<TermLength, number>;

/** The term in which a subscription is on some day. */
export type TermNow = {
  /** Its last UTC day. */
  readonly termEnd: Day;
  /** The end before, where it must have renewed since it was heard of. */
  readonly renewedAfter?: Day;
};

/**
 * The term as of the UTC day: one that renews by itself has renewed at each end that is past; its length stays.
 * Where the length is not known, or it does not renew, the term is the one that was heard of.
 */
export function termNow({ termEnd, termLength, autoRenew, state }: Row, today: Day): TermNow {
  const renews = autoRenew === 'on' && (state === undefined || state === 'active' || state === 'trial');
  if (termEnd >= today || !renews || termLength === undefined) return { termEnd };
  const first = parseISO(dayAfter(termEnd, 1), { in: utc });
  // From the first start each time: counted from the last one, a 31st would become a 28th for good.
  const endAfter = (terms: number) => dayAfter(dayOf(addMonths(first, terms * months[termLength])), -1);
  let terms = 1;
  while (endAfter(terms) < today) terms += 1;
  return { termEnd: endAfter(terms), renewedAfter: endAfter(terms - 1) };
}
