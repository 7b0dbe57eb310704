import { dayAfter, type Day } from '../../guidance/day.ts';
import { dayIn, isInCalendar, monthOf, type Edge, type Moment } from './moments.ts';
import type { RecognisedDate } from './recognise-dates.ts';

/**
 * The moments that a recognised date stands for; none if there is no such day. `beside` are the other dates
 * recognised around it, which may hold its year. Reads TIMEX3 where it can, since only it says what was left out.
 */
export function momentsOf(date: RecognisedDate, beside: readonly RecognisedDate[], edge?: Edge): Moment[] {
  const [value] = date.values;
  const timex = value?.timex ?? '';
  const [, month, day] = /^XXXX-(\d\d)(?:-(\d\d))?$/.exec(timex) ?? [];
  const isLimit = date.type === 'daterange' && day !== undefined;
  if (month !== undefined && !isLimit)
    return inYear({ month: Number(month), day, year: yearIn(beside), edge });
  if (/^XXXX-WXX-\d/.test(timex)) return weekday(date);
  const exact = exactDay(timex);
  if (date.type === 'daterange') return exact === undefined ? period(date, edge) : limit(exact);
  return exact === undefined ? [] : [{ kind: 'day', day: exact }];
}

type YearlyDate = {
  readonly month: number;
  readonly day?: string | undefined;
  readonly year?: number | undefined;
  readonly edge?: Edge | undefined;
};

function inYear({ month, day, year, edge }: YearlyDate): Moment[] {
  if (day === undefined)
    return [year === undefined ? { kind: 'yearly', month, date: edge } : monthOf(year, month, edge)];
  const date = Number(day);
  if (year === undefined) return isInCalendar(month, date) ? [{ kind: 'yearly', month, date }] : [];
  const exact = dayIn(year, month, date);
  return exact === undefined ? [] : [{ kind: 'day', day: exact }];
}

/** The year that stands beside a date without one: "31 March next year", "31-Mar-2027". */
function yearIn(dates: readonly RecognisedDate[]): number | undefined {
  const [year] = dates.flatMap(({ values }) => /^(\d{4})(?:-\d\d)?$/.exec(values[0]?.timex ?? '')?.[1] ?? []);
  return year === undefined ? undefined : Number(year);
}

function weekday({ values: [past, coming] }: RecognisedDate): Moment[] {
  if (past?.value === undefined || coming?.value === undefined) return [];
  return [{ kind: 'weekday', past: past.value, coming: coming.value }];
}

/** The recogniser's periods end on the day after; a quarter without a year comes as the last and the next one. */
function period({ values }: RecognisedDate, edge: Edge | undefined): Moment[] {
  const value = values.at(-1);
  if (value?.start === undefined || value.end === undefined) return [];
  return [{ kind: 'period', first: value.start, last: dayAfter(value.end, -1), edge }];
}

/** "Before 31 March 2027" is no day, but near one. */
function limit(day: Day): Moment[] {
  return [{ kind: 'period', first: day, last: day, edge: undefined }];
}

function exactDay(timex: string): Day | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)(?:T|$)/.exec(timex) ?? [];
  return dayIn(Number(year), Number(month), Number(day));
}
