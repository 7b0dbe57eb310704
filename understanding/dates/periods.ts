import { utc } from '@date-fns/utc';
import { addDays } from 'date-fns/addDays';
import { addMonths } from 'date-fns/addMonths';
import { addQuarters } from 'date-fns/addQuarters';
import { addWeeks } from 'date-fns/addWeeks';
import { addYears } from 'date-fns/addYears';
import { endOfISOWeek } from 'date-fns/endOfISOWeek';
import { endOfMonth } from 'date-fns/endOfMonth';
import { endOfQuarter } from 'date-fns/endOfQuarter';
import { endOfYear } from 'date-fns/endOfYear';
import { isValid } from 'date-fns/isValid';
import { parseISO } from 'date-fns/parseISO';
import { startOfISOWeek } from 'date-fns/startOfISOWeek';
import { startOfMonth } from 'date-fns/startOfMonth';
import { startOfQuarter } from 'date-fns/startOfQuarter';
import { startOfYear } from 'date-fns/startOfYear';
import { dayOf, daySchema, type Day } from '../../guidance/day.ts';
import type { Unit } from '../../languages/date-grammar.ts';

const add = {
  day: addDays,
  week: addWeeks,
  month: addMonths,
  quarter: addQuarters,
  year: addYears,
} satisfies Record<Unit, unknown>;

const edges = {
  day: { first: (instant: Date): Date => instant, last: (instant: Date): Date => instant },
  week: { first: startOfISOWeek, last: endOfISOWeek },
  month: { first: startOfMonth, last: endOfMonth },
  quarter: { first: startOfQuarter, last: endOfQuarter },
  year: { first: startOfYear, last: endOfYear },
} satisfies Record<Unit, unknown>;

/** The UTC day so many units after `day` (before it when negative); nothing beyond the years that the bot knows. */
export function unitsAfter(day: Day, count: number, unit: Unit): Day | undefined {
  const shifted = add[unit](instantOf(day), count);
  return isValid(shifted) ? daySchema.safeParse(dayOf(shifted)).data : undefined;
}

/** The first and last UTC day of the week (from Monday), month, quarter or year that holds the day. */
export function periodAround(day: Day, unit: Unit): { readonly first: Day; readonly last: Day } {
  const instant = instantOf(day);
  return { first: dayOf(edges[unit].first(instant)), last: dayOf(edges[unit].last(instant)) };
}

function instantOf(day: Day): Date {
  return parseISO(day, { in: utc });
}
