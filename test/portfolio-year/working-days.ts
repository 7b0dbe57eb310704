import { utc } from '@date-fns/utc';
import { isSameISOWeek } from 'date-fns/isSameISOWeek';
import { parseISO } from 'date-fns/parseISO';
import { dayAfter, type Day } from '../../guidance/day.ts';
import { isWorkingDay } from '../../reminders/working-day.ts';
import type { WorkingDay } from '../../portfolio/needs/is-told.ts';

const workingDays = [1, 2, 3, 4, 5];

/** The working days, Monday to Friday, of so many days from the UTC day on, each between its neighbours. */
export function workingDaysFrom(start: Day, days: number): WorkingDay[] {
  const calendar = Array.from({ length: days + 21 }, (_, count) => dayAfter(start, count - 7));
  const working = calendar.filter((day) => isWorkingDay(day, { workingDays }));
  return working.flatMap((today, index) => {
    const before = working[index - 1];
    const next = working[index + 1];
    const isOfSpan = today >= start && today < dayAfter(start, days);
    if (before === undefined || next === undefined || !isOfSpan) return [];
    const nextWeek = working.slice(index + 1).find((day) => isFirstOfWeek(day, working));
    const isFirst = isFirstOfWeek(today, working);
    return [{ before, today, next, ...(isFirst && nextWeek !== undefined ? { nextWeek } : {}) }];
  });
}

function isFirstOfWeek(day: Day, working: readonly Day[]): boolean {
  return !working.some((other) => other < day && isSameWeek(other, day));
}

function isSameWeek(a: Day, b: Day): boolean {
  return isSameISOWeek(parseISO(a, { in: utc }), parseISO(b, { in: utc }));
}
