import { dayAfter, type Day } from '../../guidance/day.ts';
import type { Filled, FormMatch } from './date-forms.ts';
import type { Slot } from './date-lexicon.ts';
import { dayIn, daysOf, isInCalendar, monthOf, type Edge, type Moment } from './moments.ts';
import { periodAround, unitsAfter } from './periods.ts';
import { lastWeekdays, nextWeekdays, weekdayOfWeek, weekdaysAround } from './weekdays.ts';
import type { FormKind } from './words/date-grammar.ts';

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

type Said = {
  readonly today: Day;
  readonly filled: Filled;
  readonly year: number | undefined;
  readonly edge: Edge | undefined;
  readonly number: (slot: Slot) => number;
};

const readers = {
  day: dayOfYear,
  'day-of-month': dayOfMonth,
  month: monthOfYear,
  quarter: quarterOfYear,
  year: wholeYear,
  period: periodFromNow,
  'near-day': ({ number, today }) => days(dayAfter(today, number('near-day'))),
  weekday: ({ number, today }) => [{ kind: 'weekday', ...weekdaysAround(number('weekday'), today) }],
  'next-weekday': ({ number, today }) => days(...nextWeekdays(number('weekday'), today)),
  'last-weekday': ({ number, today }) => days(...lastWeekdays(number('weekday'), today)),
  'past-weekday': ({ number, today }) => days(weekdaysAround(number('past-weekday'), today).past),
  'weekday-of-week': ({ number, today }) =>
    days(weekdayOfWeek(number('weekday'), dayAfter(today, 7 * number('period')))),
  ahead: (said) => days(...fromNow(said, 1)),
  behind: (said) => days(...fromNow(said, -1)),
  within: (said) => fromNow(said, 1).map((day) => near(day)),
  length: () => undefined,
  'turn-of-months': turnOfMonths,
  'turn-of-month': turnOfThisMonth,
  'turn-of-year': turnOfYear,
  date: dateOfAnyMonth,
} satisfies Record<FormKind, (said: Said) => Moment[] | undefined>;

function yearOf({ year }: Filled, today: Day): number | undefined {
  if (year?.number === undefined) return undefined;
  return year.isOffset === true ? Number(today.slice(0, 4)) + year.number : year.number;
}

function days(...found: readonly (Day | undefined)[]): Moment[] {
  const known = new Set(found.filter((day) => day !== undefined));
  return [...known].sort().map((day) => ({ kind: 'day', day }));
}

/** Not that day for sure, but the one to ask about. */
function near(first: Day, last = first): Moment {
  return { kind: 'period', first, last, edge: undefined };
}

/** A weekday that the day does not have leaves it in doubt. */
function dayOfYear({ number, year, today }: Said): Moment[] {
  const [month, date, weekday] = [number('month'), number('date'), number('weekday')];
  if (!isInCalendar(month, date)) return [];
  const yearly: Moment = { kind: 'yearly', month, date };
  const isNamed = (day: Day): boolean => Number.isNaN(weekday) || weekdayOfWeek(weekday, day) === day;
  if (year !== undefined)
    return listed(dayIn(year, month, date)).map((day) => (isNamed(day) ? { kind: 'day', day } : near(day)));
  const possible = (['behind', 'ahead'] as const).flatMap((way) => daysOf(yearly, way, today).days);
  return possible.some(isNamed) ? [yearly] : possible.slice(-1).map((day) => near(day));
}

function dayOfMonth({ number, filled, today }: Said): Moment[] {
  const { unit, number: ahead } = filled.period ?? {};
  if (unit !== 'month' || ahead === undefined) return [];
  const first = unitsAfter(periodAround(today, unit).first, ahead, unit);
  return days(first && sameMonth(first, number('date')));
}

function monthOfYear({ number, year, edge }: Said): Moment[] {
  const month = number('month');
  return [year === undefined ? { kind: 'yearly', month, date: edge } : monthOf(year, month, edge)];
}

function quarterOfYear({ number, year, edge, today }: Said): Moment[] {
  const last = 3 * number('quarter');
  if (year === undefined && edge !== undefined)
    return [{ kind: 'yearly', month: edge === 'first' ? last - 2 : last, date: edge }];
  const yearly: Moment = { kind: 'yearly', month: last, date: 'last' };
  const inIt = year === undefined ? daysOf(yearly, 'ahead', today).days.at(-1) : dayIn(year, last, 1);
  return listed(inIt).map((day) => ({ kind: 'period', ...periodAround(day, 'quarter'), edge }));
}

function wholeYear({ year, edge }: Said): Moment[] {
  return listed(dayIn(year ?? NaN, 1, 1)).map((day) => ({
    kind: 'period',
    ...periodAround(day, 'year'),
    edge,
  }));
}

function periodFromNow({ filled, edge, today }: Said): Moment[] {
  const { unit, number } = filled.period ?? filled['current-period'] ?? {};
  if (unit === undefined || number === undefined) return [];
  const inIt = unitsAfter(periodAround(today, unit).first, number, unit);
  return listed(inIt).map((day) => ({ kind: 'period', ...periodAround(day, unit), edge }));
}

function fromNow({ number, filled, today }: Said, sign: 1 | -1): Day[] {
  const unit = filled.unit?.unit;
  return unit === undefined ? [] : listed(unitsAfter(today, sign * number('count'), unit));
}

/** Both sides of the turn are meant as often. */
function turnOfMonths({ number, year }: Said): Moment[] {
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

function turnOfThisMonth({ today }: Said): Moment[] {
  const { last } = periodAround(today, 'month');
  return days(last, dayAfter(last, 1));
}

/** The last day of the year; with one year alone it may be that at its start. */
function turnOfYear({ year, number }: Said): Moment[] {
  if (year === undefined) return [{ kind: 'yearly', month: 12, date: 31 }];
  const next = number('next-year');
  if (Number.isNaN(next)) return days(dayIn(year - 1, 12, 31), dayIn(year, 12, 31));
  return next === year + 1 ? days(dayIn(year, 12, 31)) : [];
}

/** "The 31st" leaves the month open. */
function dateOfAnyMonth({ number, today }: Said): Moment[] {
  const date = number('date');
  const { first } = periodAround(today, 'month');
  const months = Array.from(
    { length: 2 * monthsWithEveryDate + 1 },
    (_, index) => index - monthsWithEveryDate,
  );
  const found = months
    .map((ahead) => unitsAfter(first, ahead, 'month'))
    .filter((day) => day !== undefined)
    .flatMap((day) => listed(sameMonth(day, date)));
  const past = found.findLast((day) => day <= today);
  const coming = found.find((day) => day >= today);
  return past === undefined || coming === undefined ? [] : [near(past, coming)];
}

/** No two months in a row are without a date. */
const monthsWithEveryDate = 2;

function sameMonth(day: Day, date: number): Day | undefined {
  return dayIn(Number(day.slice(0, 4)), Number(day.slice(5, 7)), date);
}

function listed(day: Day | undefined): Day[] {
  return day === undefined ? [] : [day];
}
