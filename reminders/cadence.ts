import { dayAfter, type Day } from '../guidance/day.ts';
import { endOf } from './deadline.ts';
import { lastCallFor } from './last-call.ts';
import { localHour } from './local-hour.ts';
import { graceOf, todoAt } from './todo.ts';
import type { Habits, PlannedReminder, Watch } from './watch.ts';
import { isWorkingDay } from './working-day.ts';

type Planned = Pick<Watch, 'termEnd' | 'answers' | 'cadence'>;

/** Days after the end, under free grace only (rulebook §4). */
const cadenceAfter = [1, 14, 23, 28, 29];

/**
 * Every reminder of the watch that comes after `now`, soonest first, no two at one instant: at the person's hour in
 * their zone, on a working day, before the deadline of what is to be done then (rulebook §4). The same facts always
 * give the same occasions at the same instants, so planning again repeats nothing.
 */
export function remindersFor(watch: Planned, habits: Habits, now: Date): PlannedReminder[] {
  const isAhead = ({ dueAt }: PlannedReminder) => dueAt > now;
  const before = (watch.cadence ?? habits.cadence)
    .toSorted((a, b) => b - a)
    .map((count) => reminder(`before-${count}`, dayAfter(watch.termEnd, -count), watch, habits))
    .filter(isAhead);
  const after = (graceOf(watch) === 'holds' ? cadenceAfter : [])
    .map((count) => reminder(`after-${count}`, dayAfter(watch.termEnd, count), watch, habits))
    .filter(isAhead);
  return oneAnInstant([...(before.length > 0 ? before : lastCallFor(watch, habits, now)), ...after]);
}

function reminder(occasion: string, day: Day, watch: Planned, habits: Habits): PlannedReminder {
  const deadline = endOf(todoAt(watch, day)?.by ?? watch.termEnd);
  return { occasion, dueAt: lastMomentBy(day, deadline, habits) };
}

/** Farther back than any week off and any zone can push a reminder. */
const daysBack = Array.from({ length: 14 }, (_, count) => -count);

/** The person's hour on that local day, or on the nearest working day before it that is in time. */
function lastMomentBy(day: Day, deadline: Date, habits: Habits): Date {
  const at = (back: Day) => localHour(back, habits.hour, habits.timeZone);
  const inTime = daysBack
    .map((count) => dayAfter(day, count))
    .find((back) => isWorkingDay(back, habits) && at(back) < deadline);
  return at(inTime ?? dayAfter(day, -2));
}

/** Of two that were moved to one instant the later occasion stays; they come in the order of their occasions. */
function oneAnInstant(planned: readonly PlannedReminder[]): PlannedReminder[] {
  const byInstant = new Map(planned.map((one) => [one.dueAt.getTime(), one]));
  return [...byInstant.values()].sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime());
}
