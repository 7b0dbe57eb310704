import { dayAfter, type Day } from '../../guidance/day.ts';
import { periodAround } from './periods.ts';

/** The last such weekday before the UTC day `today`, and the coming one, which may be today. Monday is 1. */
export function weekdaysAround(weekday: number, today: Day): { readonly past: Day; readonly coming: Day } {
  const ofThisWeek = weekdayOfWeek(weekday, today);
  return {
    past: ofThisWeek < today ? ofThisWeek : dayAfter(ofThisWeek, -7),
    coming: ofThisWeek < today ? dayAfter(ofThisWeek, 7) : ofThisWeek,
  };
}

/** That weekday in the week that holds the day. Monday is 1. */
export function weekdayOfWeek(weekday: number, day: Day): Day {
  return dayAfter(periodAround(day, 'week').first, weekday - 1);
}

/** For some the next Friday is the coming one, for others that of the next week. */
export function nextWeekdays(weekday: number, today: Day): Day[] {
  return [weekdaysAround(weekday, dayAfter(today, 1)).coming, weekdayOfWeek(weekday, dayAfter(today, 7))];
}

/** The same, backwards. */
export function lastWeekdays(weekday: number, today: Day): Day[] {
  return [weekdayOfWeek(weekday, dayAfter(today, -7)), weekdaysAround(weekday, today).past];
}
