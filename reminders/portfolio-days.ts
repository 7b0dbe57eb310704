import { utc } from '@date-fns/utc';
import { isSameISOWeek } from 'date-fns/isSameISOWeek';
import { parseISO } from 'date-fns/parseISO';
import { dayAfter, type Day } from '../guidance/day.ts';
import type { WorkingDay } from '../portfolio/needs/is-told.ts';
import { localDay, localHour } from './local-hour.ts';
import type { Habits } from './watch.ts';
import { isWorkingDay } from './working-day.ts';

/** Farther than from any working day to the next one of another week. */
const farthest = 14;

/** The moment of the person's next message: their hour on the first working day from then on. */
export function nextMoment(habits: Habits, now: Date): Date {
  const today = localDay(now, habits.timeZone);
  const days = [today, ...ahead(today)].filter((day) => isWorkingDay(day, habits));
  const moments = days.map((day) => localHour(day, habits.hour, habits.timeZone));
  return (
    moments.find((moment) => moment > now) ?? localHour(dayAfter(today, 1), habits.hour, habits.timeZone)
  );
}

/** The day among the person's working days; as the local day is theirs. */
export function workingDayOf(today: Day, habits: Pick<Habits, 'workingDays'>): WorkingDay {
  const isWorking = (day: Day) => isWorkingDay(day, habits);
  const next = ahead(today).filter(isWorking);
  const before = back(today).filter(isWorking);
  const isFirst = !before.some((day) => isSameWeek(day, today));
  const nextWeek = next.find((day) => !isSameWeek(day, today));
  return {
    before: before[0] ?? dayAfter(today, -1),
    today,
    next: next[0] ?? dayAfter(today, 1),
    ...(isFirst && nextWeek !== undefined ? { nextWeek } : {}),
  };
}

/** The working days between two days of which neither is meant: nobody looked on them. */
export function daysPassed(since: Day, today: Day, habits: Pick<Habits, 'workingDays'>): WorkingDay[] {
  return back(today)
    .filter((day) => day > since && isWorkingDay(day, habits))
    .map((day) => workingDayOf(day, habits));
}

function ahead(today: Day): Day[] {
  return Array.from({ length: farthest }, (_, count) => dayAfter(today, count + 1));
}

function back(today: Day): Day[] {
  return Array.from({ length: farthest }, (_, count) => dayAfter(today, -count - 1));
}

function isSameWeek(a: Day, b: Day): boolean {
  return isSameISOWeek(parseISO(a, { in: utc }), parseISO(b, { in: utc }));
}
