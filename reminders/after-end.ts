import { utc } from '@date-fns/utc';
import { addMonths } from 'date-fns/addMonths';
import { differenceInCalendarMonths } from 'date-fns/differenceInCalendarMonths';
import { parseISO } from 'date-fns/parseISO';
import { dayOf, type Day } from '../guidance/day.ts';
import { hasGrace, mayRenew } from './todo.ts';
import type { Watch } from './watch.ts';

const underGrace = [1, 14, 23, 28, 29] as const;
const afterRenewal = [1, 5] as const;

/** How many days after its end a watch is reminded of, by what follows that end (rulebook §4). */
export function daysAfterEnd(watch: Pick<Watch, 'termEnd' | 'answers'>): readonly number[] {
  if (hasGrace(watch)) return underGrace;
  return mayRenew(watch) ? afterRenewal : [];
}

/** How many calendar months the day lies after the other. */
export function monthsBetween(earlier: Day, later: Day): number {
  return differenceInCalendarMonths(parseISO(later, { in: utc }), parseISO(earlier, { in: utc }));
}

/** The same day so many months later; where that month is shorter, its last. */
export function monthsAfter(day: Day, count: number): Day {
  return dayOf(addMonths(parseISO(day, { in: utc }), count));
}
