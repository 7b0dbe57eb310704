import { daySchema, dayAfter, daysBetween, type Day } from '../../guidance/day.ts';

export type Edge = 'first' | 'last';

/** A date as a person puts it. Months count from 1. */
export type Moment =
  | { readonly kind: 'day'; readonly day: Day }
  /** A day or a whole month of any year. */
  | { readonly kind: 'yearly'; readonly month: number; readonly date: number | Edge | undefined }
  /** One day if it lies behind, another if it lies ahead: a weekday, a term from its first day on. */
  | { readonly kind: 'either-way'; readonly past: Day; readonly coming: Day }
  /** Stands for one of its days only if `edge` says which. */
  | { readonly kind: 'period'; readonly first: Day; readonly last: Day; readonly edge: Edge | undefined };

/** Which way a date without a year is meant: the end of a term lies ahead, its start behind. */
export type Direction = 'ahead' | 'behind';

/** The days that a moment can be; `sure` if it says so exactly. */
export type PossibleDays = { readonly days: readonly Day[]; readonly sure: boolean };

/** A past day this near may be meant too: so long after its end a subscription still exists (R12). */
const nearPast = 121;

/** The widest distance between two same days of a year: from leap year to leap year over a century. */
const yearsLookedAt = 8;

/** The days that are meant by the moment, seen from the UTC day `today`. */
export function daysOf(moment: Moment, direction: Direction, today: Day): PossibleDays {
  switch (moment.kind) {
    case 'day':
      return { days: [moment.day], sure: true };
    case 'either-way':
      return daysEitherWay(moment, direction, today);
    case 'period':
      return { days: [edgeOf(moment, direction)], sure: moment.edge !== undefined };
    case 'yearly':
      return yearlyDays(moment, direction, today);
  }
}

/** All days that the moments can be; `sure` if that is one, and said exactly. */
export function daysOfAll(moments: readonly Moment[], direction: Direction, today: Day): PossibleDays {
  const possible = moments.map((moment) => daysOf(moment, direction, today));
  const days = [...new Set(possible.flatMap((one) => one.days))];
  return { days, sure: days.length === 1 && possible.every(({ sure }) => sure) };
}

/** The month as a period. */
export function monthOf(year: number, month: number, edge?: Edge): Moment {
  const first = dayIn(year, month, 1) ?? '';
  return { kind: 'period', first, last: lastDayOf(year, month), edge };
}

/** The day, if the calendar has it. */
export function dayIn(year: number, month: number, date: number): Day | undefined {
  const pad = (part: number, width: number): string => String(part).padStart(width, '0');
  return daySchema.safeParse(`${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`).data;
}

/** Whether any year has the day. */
export function isInCalendar(month: number, date: number): boolean {
  return dayIn(leapYear, month, date) !== undefined;
}

const leapYear = 2028;

function edgeOf(period: { first: Day; last: Day; edge: Edge | undefined }, direction: Direction): Day {
  const edge = period.edge ?? usualEdge(direction);
  return edge === 'first' ? period.first : period.last;
}

function usualEdge(direction: Direction): Edge {
  return direction === 'ahead' ? 'last' : 'first';
}

/** "Friday", said on a Friday, may be today or in a week. */
function daysEitherWay(
  { past, coming }: Extract<Moment, { kind: 'either-way' }>,
  direction: Direction,
  today: Day,
): PossibleDays {
  if (direction === 'behind') return { days: [past], sure: true };
  return coming === today
    ? { days: [today, dayAfter(today, 7)], sure: false }
    : { days: [coming], sure: true };
}

/** A day that does not come within a year is hardly meant without its year: 29 February. */
const farAhead = 366;

function yearlyDays(
  { month, date }: { month: number; date: number | Edge | undefined },
  direction: Direction,
  today: Day,
): PossibleDays {
  const year = Number(today.slice(0, 4));
  const inYear = (offset: number): Day | undefined =>
    dayOfYear(year + offset, month, date ?? usualEdge(direction));
  const offsets = Array.from({ length: yearsLookedAt + 1 }, (_, index) => index);
  const coming = offsets.map(inYear).find((day) => day !== undefined && day >= today);
  const past = offsets.map((offset) => inYear(-offset)).find((day) => day !== undefined && day <= today);
  const isFar = direction === 'ahead' && coming !== undefined && daysBetween(today, coming) > farAhead;
  const sure = date !== undefined && !isFar;
  if (direction === 'behind') return { days: listed(past), sure };
  const mayBePast = past !== undefined && past !== coming && daysBetween(past, today) <= nearPast;
  return mayBePast ? { days: listed(past, coming), sure: false } : { days: listed(coming), sure };
}

function dayOfYear(year: number, month: number, date: number | Edge): Day | undefined {
  if (date === 'last') return lastDayOf(year, month);
  return dayIn(year, month, date === 'first' ? 1 : date);
}

function lastDayOf(year: number, month: number): Day {
  const nextMonth = month === 12 ? dayIn(year + 1, 1, 1) : dayIn(year, month + 1, 1);
  return nextMonth === undefined ? `${year}-12-31` : dayAfter(nextMonth, -1);
}

/** Those of the days that there are. */
export function listed(...days: (Day | undefined)[]): Day[] {
  return days.filter((day) => day !== undefined);
}
