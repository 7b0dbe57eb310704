import type { Day } from '../../guidance/day.ts';
import type { Filled } from './date-slots.ts';
import type { Slot } from './date-phrases.ts';
import { listed, type Edge, type Moment } from './moments.ts';
import { unitsAfter } from './periods.ts';

/** What a form of words says, seen from the UTC day `today`. */
export type Said = {
  readonly today: Day;
  readonly filled: Filled;
  readonly year: number | undefined;
  readonly edge: Edge | undefined;
  /** What the slot says; NaN where it is not filled. */
  readonly number: (slot: Slot) => number;
};

/** Each of the days once. */
export function days(...found: readonly (Day | undefined)[]): Moment[] {
  const known = new Set(found.filter((day) => day !== undefined));
  return [...known].sort().map((day) => ({ kind: 'day', day }));
}

/** Not that day for sure, but the one to ask about. */
export function near(first: Day, last = first): Moment {
  return { kind: 'period', first, last, edge: undefined };
}

/** "Tomorrow week". */
const oneWeek = { unit: 'week', number: 1 } as const;

/** The day that lies as far ahead of it, or behind, as is said. */
export function laterBy({ length }: Filled, day: Day, sign: 1 | -1 = 1): Day[] {
  const { unit, number: count } = length ?? oneWeek;
  return unit === undefined || count === undefined ? [] : listed(unitsAfter(day, sign * count, unit));
}
