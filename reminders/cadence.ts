import { dayAfter, dayOf, type Day } from '../guidance/day.ts';
import { daysAfterEnd, monthsAfter, monthsBetween } from './after-end.ts';
import { endOf } from './deadline.ts';
import { lastCallFor } from './last-call.ts';
import { localHour } from './local-hour.ts';
import { ownDay } from './occasion.ts';
import { hasGrace, isExtended, rollsOver, todoAt } from './todo.ts';
import type { Habits, PlannedReminder, Watch } from './watch.ts';
import { isWorkingDay } from './working-day.ts';

type Planned = Pick<Watch, 'termEnd' | 'answers' | 'cadence' | 'kind' | 'hour'>;

/**
 * Every reminder of the watch that comes after `now`, soonest first, no two at one instant: at the person's hour in
 * their zone, on a working day, before the deadline of what is to be done then (rulebook §4). The same facts always
 * give the same occasions at the same instants, so planning again repeats nothing.
 */
export function remindersFor(watch: Planned, habits: Habits, now: Date): PlannedReminder[] {
  return occasionsOf(watch, habits, now).filter(({ dueAt }) => dueAt > now);
}

function occasionsOf(watch: Planned, habits: Habits, now: Date): PlannedReminder[] {
  if (watch.kind === 'own-words') return [onTheDay(watch, habits)];
  if (rollsOver(watch)) return [];
  return isExtended(watch) ? eachMonth(watch, habits, now) : aroundEnd(watch, habits, now);
}

/** On the very day that the person named, whatever day of the week it is. */
function onTheDay({ termEnd, hour }: Planned, habits: Habits): PlannedReminder {
  return { occasion: ownDay, dueAt: localHour(termEnd, hour ?? habits.hour, habits.timeZone) };
}

/** How many months ahead are planned; each edition of the rules, and each change of habits, plans further. */
const monthsAhead = 36;

function eachMonth({ termEnd }: Planned, habits: Habits, now: Date): PlannedReminder[] {
  const first = Math.max(1, monthsBetween(termEnd, dayOf(now)));
  return Array.from({ length: monthsAhead }, (_, index) => first + index).map((count) => {
    const day = monthsAfter(termEnd, count);
    return { occasion: `month-${String(count)}`, dueAt: lastMomentBy(day, endOf(dayAfter(day, 1)), habits) };
  });
}

function aroundEnd(watch: Planned, habits: Habits, now: Date): PlannedReminder[] {
  const before = (watch.cadence ?? habits.cadence)
    .toSorted((a, b) => b - a)
    .map((count) => reminder(`before-${count}`, dayAfter(watch.termEnd, -count), watch, habits))
    .filter(({ dueAt }) => dueAt > now);
  const after = daysAfterEnd(watch).map((count) =>
    reminder(`after-${count}`, dayAfter(watch.termEnd, count), watch, habits),
  );
  return oneAnInstant([...(before.length > 0 ? before : lastCallFor(watch, habits, now)), ...after]);
}

function reminder(occasion: string, day: Day, watch: Planned, habits: Habits): PlannedReminder {
  const deadline = endOf(todoAt(watch, day)?.by ?? watch.termEnd);
  // A renewal is over and done with: what can be undone is told when somebody is there to undo it.
  const isOfRenewal = day > watch.termEnd && !hasGrace(watch);
  const moment = isOfRenewal ? firstMomentFrom : lastMomentBy;
  return { occasion, dueAt: moment(day, deadline, habits) };
}

/** Farther than any week off and any zone can push a reminder. */
const daysPushed = Array.from({ length: 14 }, (_, count) => count);

/** The person's hour on that local day, or on the nearest working day before it that is in time. */
function lastMomentBy(day: Day, deadline: Date, habits: Habits): Date {
  const at = (back: Day) => localHour(back, habits.hour, habits.timeZone);
  const inTime = daysPushed
    .map((count) => dayAfter(day, -count))
    .find((back) => isWorkingDay(back, habits) && at(back) < deadline);
  return at(inTime ?? dayAfter(day, -2));
}

/** The person's hour on that local day, or on the nearest working day after it; on the day itself if that is too late. */
function firstMomentFrom(day: Day, deadline: Date, habits: Habits): Date {
  const at = (later: Day) => localHour(later, habits.hour, habits.timeZone);
  const inTime = daysPushed
    .map((count) => dayAfter(day, count))
    .find((later) => isWorkingDay(later, habits) && at(later) < deadline);
  return at(inTime ?? day);
}

/** Of two that were moved to one instant the later occasion stays; they come in the order of their occasions. */
function oneAnInstant(planned: readonly PlannedReminder[]): PlannedReminder[] {
  const byInstant = new Map(planned.map((one) => [one.dueAt.getTime(), one]));
  return [...byInstant.values()].sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime());
}
