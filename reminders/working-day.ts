import { utc } from '@date-fns/utc';
import { getISODay } from 'date-fns/getISODay';
import type { Day } from '../guidance/day.ts';
import type { Habits } from './watch.ts';

/** Whether the person works on that calendar day; who names no working day works on every one. */
export function isWorkingDay(day: Day, { workingDays }: Pick<Habits, 'workingDays'>): boolean {
  return workingDays.length === 0 || workingDays.includes(getISODay(day, { in: utc }));
}
