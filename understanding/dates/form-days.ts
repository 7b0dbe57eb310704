import { dayAfter, type Day } from '../../guidance/day.ts';
import { days, laterBy, near, type Said } from './form-said.ts';
import { dayIn, daysOf, isInCalendar, listed, type Moment } from './moments.ts';
import { periodAround, unitsAfter } from './periods.ts';
import { weekdayOfWeek } from './weekdays.ts';

/** "31 mars": a weekday that the day does not have leaves it in doubt. */
export function dayOfYear({ number, year, today }: Said): Moment[] {
  const [month, weekday] = [number('month'), number('weekday')];
  const date = dateOf(number);
  if (!isInCalendar(month, date)) return [];
  const yearly: Moment = { kind: 'yearly', month, date };
  const isNamed = (day: Day): boolean => Number.isNaN(weekday) || weekdayOfWeek(weekday, day) === day;
  if (year !== undefined)
    return listed(dayIn(year, month, date)).map((day) => (isNamed(day) ? { kind: 'day', day } : near(day)));
  const possible = bothWays(yearly, today);
  return possible.some(isNamed) ? [yearly] : possible.slice(-1).map((day) => near(day));
}

/** The last one and the coming one. */
function bothWays(yearly: Moment, today: Day): Day[] {
  return (['behind', 'ahead'] as const).flatMap((way) => daysOf(yearly, way, today).days);
}

function dateOf(number: Said['number']): number {
  return Number.isNaN(number('date')) ? number('ordinal') : number('date');
}

/** "Julafton", "New Year's Eve 2026". */
export function namedDay({ filled, year }: Said): Moment[] {
  const { days: named = [] } = filled['named-day'] ?? {};
  return named.flatMap(({ month, date }): Moment[] =>
    year === undefined ? [{ kind: 'yearly', month, date }] : days(dayIn(year, month, date)),
  );
}

/** "Den 5:e nästa månad". */
export function dayOfMonth({ number, filled, today }: Said): Moment[] {
  const { unit, number: ahead } = filled.period ?? filled['current-period'] ?? {};
  if (unit !== 'month' || ahead === undefined) return [];
  const first = unitsAfter(periodAround(today, unit).first, ahead, unit);
  return days(first && sameMonth(first, dateOf(number)));
}

/** "A week after 31 March". */
export function daysAfterDay(said: Said): Moment[] {
  return days(...daysOfYear(said).flatMap((day) => laterBy(said.filled, day)));
}

/** "One year from 15 September 2026": asked for its end, some mean the last day and some the one after. */
export function termFromDay(said: Said): Moment[] {
  const [past, ...others] = daysOfYear(said);
  if (past === undefined) return [];
  const ends = [past, ...others].flatMap((day) => laterBy(said.filled, day));
  return ends.flatMap((end): Moment[] => [
    { kind: 'either-way', past, coming: dayAfter(end, -1) },
    { kind: 'either-way', past, coming: end },
  ]);
}

/** The day, or the last and the coming one if its year is not said. */
function daysOfYear(said: Said): Day[] {
  return dayOfYear(said).flatMap((moment) =>
    moment.kind === 'yearly' ? bothWays(moment, said.today) : daysOf(moment, 'ahead', said.today).days,
  );
}

/** "The 31st" leaves the month open. */
export function dateOfAnyMonth({ number, today }: Said): Moment[] {
  const date = dateOf(number);
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
