import { dayAfter, type Day } from '../../guidance/day.ts';
import { dayIn } from './moments.ts';
import { periodAround } from './periods.ts';

/**
 * The Monday of the ISO week with that number in `year`, else of the last one that is over and of the one that is
 * running or to come, seen from the UTC day `today`; nothing if no year has such a week.
 */
export function weekNumbered(
  week: number,
  year: number | undefined,
  today: Day,
): { readonly past: Day; readonly coming: Day } | undefined {
  if (year !== undefined) {
    const monday = mondayOf(week, year);
    return monday === undefined ? undefined : { past: monday, coming: monday };
  }
  const around = Number(today.slice(0, 4));
  const mondays = Array.from({ length: 2 * yearsWithEveryWeek + 1 }, (_, index) =>
    mondayOf(week, around - yearsWithEveryWeek + index),
  ).filter((monday) => monday !== undefined);
  const coming = mondays.find((monday) => dayAfter(monday, 6) >= today);
  const past = mondays.findLast((monday) => dayAfter(monday, 6) < today);
  return past === undefined || coming === undefined ? undefined : { past, coming };
}

/** Week 53 comes at least so often. */
const yearsWithEveryWeek = 7;

/** The first week holds 4 January, and each week belongs to the year of its Thursday. */
function mondayOf(week: number, year: number): Day | undefined {
  const inFirst = dayIn(year, 1, 4);
  if (inFirst === undefined || week < 1) return undefined;
  const monday = dayAfter(periodAround(inFirst, 'week').first, 7 * (week - 1));
  return Number(dayAfter(monday, 3).slice(0, 4)) === year ? monday : undefined;
}
