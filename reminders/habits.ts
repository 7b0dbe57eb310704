import type { Habits } from './watch.ts';

/** What holds until a person says otherwise (rulebook §4). */
export const defaultHabits: Habits = {
  timeZone: 'UTC',
  timeZoneConfirmed: false,
  hour: 9,
  workingDays: [1, 2, 3, 4, 5],
  cadence: [60, 30, 14, 7, 1],
};

/** What holds for a person: what they set, else what their client reports, else what holds for everybody. */
export function habitsHeld(own: Partial<Habits>, reportedTimeZone: string | undefined): Habits {
  const reported = reportedTimeZone === undefined ? {} : { timeZone: reportedTimeZone };
  return { ...defaultHabits, ...reported, ...own };
}

/** What a list of days before the end may hold. */
export const cadenceLimits = { entries: 10, nearest: 1, farthest: 365 } as const;

/** Whether the days before the end can serve as a cadence, in whatever order they stand. */
export function isCadence(days: readonly number[]): boolean {
  const { entries, nearest, farthest } = cadenceLimits;
  return (
    days.length > 0 &&
    days.length <= entries &&
    days.every((count) => Number.isInteger(count) && count >= nearest && count <= farthest)
  );
}

/** The days before the end as a cadence is stored: each once, farthest first. */
export function cadenceFrom(days: readonly number[]): number[] {
  return [...new Set(days)].sort((a, b) => b - a);
}
