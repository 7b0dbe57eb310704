import { dayAfter, type Day } from '../../guidance/day.ts';
import { days, laterBy, near, type Said } from './form-said.ts';
import { dayIn, listed, type Moment } from './moments.ts';
import { periodAround, unitsAfter } from './periods.ts';
import { lastWeekdays, nextWeekdays, weekdayOfWeek, weekdaysAround } from './weekdays.ts';
import { weekNumbered } from './weeks.ts';

export function weekdayAround({ number, today }: Said): Moment[] {
  return [{ kind: 'either-way', ...weekdaysAround(number('weekday'), today) }];
}

/** "This Tuesday", said on a Friday, was three days ago or comes in four. */
export function thisWeekday({ number, today }: Said): Moment[] {
  const weekday = number('weekday');
  return days(weekdayOfWeek(weekday, today), weekdaysAround(weekday, today).coming);
}

export function nextWeekday({ number, today }: Said): Moment[] {
  return days(...nextWeekdays(number('weekday'), today));
}

export function lastWeekday({ number, today }: Said): Moment[] {
  return days(...lastWeekdays(number('weekday'), today));
}

export function pastWeekday({ number, today }: Said): Moment[] {
  return days(weekdaysAround(number('past-weekday'), today).past);
}

/** "Fredag nästa vecka"; in a longer period there are several. */
export function weekdayOfPeriod({ number, filled, today }: Said): Moment[] {
  const { unit, number: ahead } = filled.period ?? {};
  if (unit === 'week' && ahead !== undefined)
    return days(weekdayOfWeek(number('weekday'), dayAfter(today, 7 * ahead)));
  const inIt = unit && unitsAfter(periodAround(today, unit).first, ahead ?? 0, unit);
  if (unit === undefined || inIt === undefined) return [];
  const { first, last } = periodAround(inIt, unit);
  return [near(first, last)];
}

/** "Fredag vecka 12". */
export function weekdayOfNumberedWeek({ number, year, today }: Said): Moment[] {
  const week = weekNumbered(number('week'), year, today);
  if (week === undefined) return [];
  const [past, coming] = [week.past, week.coming].map((monday) => dayAfter(monday, number('weekday') - 1));
  if (past === undefined || coming === undefined) return [];
  return year === undefined ? [{ kind: 'either-way', past, coming }] : days(coming);
}

/** "A week on Tuesday"; said on a Tuesday, that day may be left out. */
export function weekdayAhead({ number, filled, today }: Said): Moment[] {
  const { coming } = weekdaysAround(number('weekday'), today);
  const from = coming === today ? [today, dayAfter(today, 7)] : [coming];
  return days(...from.flatMap((day) => laterBy(filled, day)));
}

/** "Fredag om två veckor": so long after the coming one, or that of the week so far ahead. */
export function weekdayIn({ number, filled, today }: Said): Moment[] {
  const weekday = number('weekday');
  const { coming } = weekdaysAround(weekday, today);
  return days(
    ...laterBy(filled, coming),
    ...laterBy(filled, today).map((day) => weekdayOfWeek(weekday, day)),
  );
}

/** "First Monday in May", "the last Friday of next month". */
export function weekdayOfMonth({ number, filled, year, today }: Said): Moment[] {
  const { unit, number: ahead } = filled.period ?? filled['current-period'] ?? {};
  if (ahead !== undefined) {
    const first = unit === 'month' ? unitsAfter(periodAround(today, unit).first, ahead, unit) : undefined;
    return days(first && nthWeekday({ number, filled }, first));
  }
  const inYear = (one: number): Day | undefined => {
    const first = dayIn(one, number('month'), 1);
    return first && nthWeekday({ number, filled }, first);
  };
  if (year !== undefined) return days(inYear(year));
  const thisYear = Number(today.slice(0, 4));
  const possible = [-1, 0, 1].flatMap((offset) => listed(inYear(thisYear + offset)));
  const past = possible.findLast((day) => day < today);
  const coming = possible.find((day) => day >= today);
  if (coming === today) return days(today);
  return past === undefined || coming === undefined ? [] : [{ kind: 'either-way', past, coming }];
}

/** In the month that begins with the day; no month need have a fifth. */
function nthWeekday({ number, filled }: Pick<Said, 'number' | 'filled'>, first: Day): Day | undefined {
  const { last } = periodAround(first, 'month');
  const weekday = number('weekday');
  if (filled.nth?.edge === 'last') return weekdaysAround(weekday, dayAfter(last, 1)).past;
  const nth = dayAfter(weekdaysAround(weekday, first).coming, 7 * (number('nth') - 1));
  return nth <= last ? nth : undefined;
}
