import { dayAfter, type Day } from '../../guidance/day.ts';
import { dayOfYear } from './form-days.ts';
import { days, type Said } from './form-said.ts';
import { dayIn, daysOf, listed, monthOf, type Moment } from './moments.ts';
import { periodAround, unitsAfter } from './periods.ts';
import { weekNumbered } from './weeks.ts';
import type { Unit } from '../../languages/date-grammar.ts';

/** "Mars", "slutet av mars 2027". */
export function monthOfYear({ number, year, edge }: Said): Moment[] {
  const month = number('month');
  return [year === undefined ? { kind: 'yearly', month, date: edge } : monthOf(year, month, edge)];
}

/** "Last March", before the month that it is. */
export function lastMonthOfName({ number, edge, today }: Said): Moment[] {
  const month = number('month');
  const [year, current] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  return [monthOf(month < current ? year : year - 1, month, edge)];
}

export function quarterOfYear({ number, year, edge, today }: Said): Moment[] {
  const last = 3 * number('quarter');
  if (year === undefined && edge !== undefined)
    return [{ kind: 'yearly', month: edge === 'first' ? last - 2 : last, date: edge }];
  const yearly: Moment = { kind: 'yearly', month: last, date: 'last' };
  const inIt = year === undefined ? daysOf(yearly, 'ahead', today).days.at(-1) : dayIn(year, last, 1);
  return periodWith(inIt, 'quarter', edge);
}

export function wholeYear({ year, edge }: Said): Moment[] {
  return periodWith(dayIn(year ?? NaN, 1, 1), 'year', edge);
}

/** "Nästa månad", "slutet av året", "month end". */
export function periodFromNow({ filled, edge, today }: Said): Moment[] {
  const period = filled.period ?? filled['current-period'] ?? {};
  const { unit, number } = period;
  if (unit === undefined || number === undefined) return [];
  const inIt = unitsAfter(periodAround(today, unit).first, number, unit);
  return periodWith(inIt, unit, edge ?? (period.edge === 'middle' ? undefined : period.edge));
}

/** "Vecka 12", the coming one unless its year is said. */
export function weekOfYear({ number, year, today }: Said): Moment[] {
  return periodWith(weekNumbered(number('week'), year, today)?.coming, 'week', undefined);
}

/** "The week of 31 March". */
export function weekOfDay(said: Said): Moment[] {
  return dayOfYear(said).flatMap((moment) => {
    const [day] = daysOf(moment, 'ahead', said.today).days.slice(-1);
    return periodWith(day, 'week', undefined);
  });
}

function periodWith(inIt: Day | undefined, unit: Unit, edge: Said['edge']): Moment[] {
  return listed(inIt).map((day) => ({ kind: 'period', ...periodAround(day, unit), edge }));
}

/** Both sides of the turn are meant as often. */
export function turnOfMonths({ number, year }: Said): Moment[] {
  const [month, next] = [number('month'), number('next-month')];
  if (next !== (month % 12) + 1) return [];
  if (year === undefined)
    return [
      { kind: 'yearly', month, date: 'last' },
      { kind: 'yearly', month: next, date: 'first' },
    ];
  const yearsOfNext = month === 12 ? [year, year + 1] : [year];
  return yearsOfNext.flatMap((one) =>
    listed(dayIn(one, next, 1)).flatMap((day) => days(dayAfter(day, -1), day)),
  );
}

export function turnOfThisMonth({ today }: Said): Moment[] {
  const { last } = periodAround(today, 'month');
  return days(last, dayAfter(last, 1));
}

/** The last day of the year; with one year alone it may be that at its start. */
export function turnOfYear({ year, number }: Said): Moment[] {
  if (year === undefined) return [{ kind: 'yearly', month: 12, date: 31 }];
  const next = number('next-year');
  if (Number.isNaN(next)) return days(dayIn(year - 1, 12, 31), dayIn(year, 12, 31));
  return next === year + 1 ? days(dayIn(year, 12, 31)) : [];
}
