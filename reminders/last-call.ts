import { dayAfter, dayOf, type Day } from '../guidance/day.ts';
import { endOf } from './deadline.ts';
import { localDay, localHour } from './local-hour.ts';
import { lastCall } from './occasion.ts';
import type { Habits, PlannedReminder, Watch } from './watch.ts';
import { isWorkingDay } from './working-day.ts';

/**
 * The one reminder before the end of a term whose every occasion has passed at `now`: on the last working day that
 * leaves a UTC day for the work, else at the person's next hour that comes before the end, on whatever day.
 */
export function lastCallFor(
  { termEnd }: Pick<Watch, 'termEnd'>,
  habits: Habits,
  now: Date,
): PlannedReminder[] {
  const moments = momentsLeft(termEnd, habits, now);
  const working = moments.filter(({ day }) => isWorkingDay(day, habits));
  const aDayAhead = working.findLast(({ dueAt }) => dueAt < endOf(dayAfter(termEnd, -1)));
  const chosen = aDayAhead ?? working[0] ?? moments[0];
  return chosen === undefined ? [] : [{ occasion: lastCall, dueAt: chosen.dueAt }];
}

type Moment = { readonly day: Day; readonly dueAt: Date };

/** The person's hour on each local day from now to the end, of the last ten days at most. */
function momentsLeft(termEnd: Day, { hour, timeZone }: Habits, now: Date): Moment[] {
  if (dayOf(now) > termEnd) return [];
  const today = localDay(now, timeZone);
  return [...Array(11).keys()]
    .map((count) => dayAfter(termEnd, count - 9))
    .filter((day) => day >= today)
    .map((day) => ({ day, dueAt: localHour(day, hour, timeZone) }))
    .filter(({ dueAt }) => dueAt > now && dueAt < endOf(termEnd));
}
