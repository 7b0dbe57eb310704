import { dayAfter, type Day } from '../../guidance/day.ts';
import type { FormMatch } from './date-forms.ts';
import type { Filled } from './date-slots.ts';
import { dateOfAnyMonth, dayOfMonth, dayOfYear, daysAfterDay, namedDay, termFromDay } from './form-days.ts';
import {
  lastMonthOfName,
  monthOfYear,
  periodFromNow,
  quarterOfYear,
  turnOfMonths,
  turnOfThisMonth,
  turnOfYear,
  weekOfDay,
  weekOfYear,
  wholeYear,
} from './form-periods.ts';
import { days, laterBy, near, type Said } from './form-said.ts';
import {
  lastWeekday,
  nextWeekday,
  pastWeekday,
  thisWeekday,
  weekdayAhead,
  weekdayAround,
  weekdayIn,
  weekdayOfMonth,
  weekdayOfNumberedWeek,
  weekdayOfPeriod,
} from './form-weekdays.ts';
import type { Moment } from './moments.ts';
import type { FormKind } from '../../languages/date-grammar.ts';

/**
 * The moments that a form of words stands for, seen from the UTC day `today`: none if there is no such day,
 * nothing at all if it is a mere length of time. What can be several days becomes several moments.
 */
export function momentsOfForm({ kind, filled }: FormMatch, today: Day): Moment[] | undefined {
  const edge = filled.edge?.edge;
  return readers[kind]({
    today,
    filled,
    year: yearOf(filled, today),
    edge: edge === 'middle' ? undefined : edge,
    number: (slot) => filled[slot]?.number ?? NaN,
  });
}

const readers = {
  day: dayOfYear,
  'day-of-month': dayOfMonth,
  'named-day': namedDay,
  month: monthOfYear,
  'last-month': lastMonthOfName,
  'weekday-of-month': weekdayOfMonth,
  quarter: quarterOfYear,
  year: wholeYear,
  period: periodFromNow,
  week: weekOfYear,
  'weekday-of-numbered-week': weekdayOfNumberedWeek,
  'week-of-day': weekOfDay,
  'near-day': ({ number, today }) => days(dayAfter(today, number('near-day'))),
  weekday: weekdayAround,
  'this-weekday': thisWeekday,
  'next-weekday': nextWeekday,
  'last-weekday': lastWeekday,
  'past-weekday': pastWeekday,
  'weekday-of-week': weekdayOfPeriod,
  'weekday-ahead': weekdayAhead,
  'weekday-in': weekdayIn,
  ahead: (said) => days(...fromNow(said, 1)),
  behind: (said) => days(...fromNow(said, -1)),
  within: (said) => fromNow(said, 1).map((day) => near(day)),
  length: () => undefined,
  'from-day': termFromDay,
  'after-day': daysAfterDay,
  'turn-of-months': turnOfMonths,
  'turn-of-month': turnOfThisMonth,
  'turn-of-year': turnOfYear,
  date: dateOfAnyMonth,
} satisfies Record<FormKind, (said: Said) => Moment[] | undefined>;

function yearOf({ year }: Filled, today: Day): number | undefined {
  if (year?.number === undefined) return undefined;
  return year.isOffset === true ? Number(today.slice(0, 4)) + year.number : year.number;
}

/** From today, or from the day that is said: "a week tomorrow". */
function fromNow({ filled, today }: Said, sign: 1 | -1): Day[] {
  return laterBy(filled, dayAfter(today, filled['near-day']?.number ?? 0), sign);
}
