import { utc } from '@date-fns/utc';
import { addMonths } from 'date-fns/addMonths';
import { parseISO } from 'date-fns/parseISO';
import { dayAfter, dayOf, type Day } from '../../guidance/day.ts';
import { remembered } from '../remembered.ts';
import type { TermLength } from '../row.ts';

const months = { monthly: 1, annual: 12, 'three-year': 36 } as const satisfies Record<TermLength, number>;

/**
 * The length of term that lies between two UTC days, both inclusive; ends that name the day after are taken too. A term
 * from 31 October ends on 29 November: what has no such day in its last month ends a day sooner.
 */
export function termBetween(start: Day, end: Day): TermLength | undefined {
  return between(`${start} ${end}`);
}

const between = remembered(5000, (days): TermLength | undefined => {
  const [start = '', end = ''] = days.split(' ');
  return (['monthly', 'annual', 'three-year'] as const).find((length) => {
    const next = dayOf(addMonths(parseISO(start, { in: utc }), months[length]));
    return end === next || end === dayAfter(next, -1);
  });
});

/** Whether no term of the length, or of any if it is not known, is as long: the start is that of an earlier one. */
export function isOlderThanTerm(start: Day, end: Day, length: TermLength | undefined): boolean {
  const longest = months[length ?? 'three-year'];
  return end > dayOf(addMonths(parseISO(start, { in: utc }), longest));
}
