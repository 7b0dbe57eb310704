import { dayAfter, daySchema, type Day } from '../../guidance/day.ts';
import { monthOf, type Edge, type Moment } from './moments.ts';
import { recogniseDates, type RecognisedDate } from './recognise-dates.ts';
import type { Words } from './words/words.ts';

/** What a few words say: moments (none if there is no such day), or a mere length of time. */
export type MomentFound = {
  readonly start: number;
  readonly end: number;
  readonly moments: readonly Moment[] | undefined;
};

/** The one date in a short text, seen from the UTC day `today`. */
export function momentIn(text: string, words: Words, today: Day): MomentFound | undefined {
  const { edge, rest, start } = withoutEdge(text, words.dates);
  const { word, units } = words.dates.current;
  const asked = edge !== undefined && units.includes(rest) ? `${word} ${rest.split(' ').at(-1) ?? ''}` : rest;
  const results = recogniseDates(asked, today, words.culture).filter(({ values }) => values.length > 0);
  const main = mainResult(results);
  if (main === undefined) return undefined;
  const ends = results.map(({ end }) => end);
  const span = { start: edge === undefined ? start + main.start : 0, end: start + Math.max(...ends) };
  if (asked !== rest) return { ...span, end: text.length, moments: momentsOf(main, results, edge) };
  if (main.type === 'duration') return { ...span, moments: undefined };
  if (fromNow(asked, main, words.dates.fromNow)) return { ...span, moments: slidingEnd(main) };
  return { ...span, moments: momentsOf(main, results, edge) };
}

function withoutEdge(text: string, dates: Words['dates']): { edge?: Edge; rest: string; start: number } {
  const phrases = [
    ...dates.last.map((phrase) => ({ phrase, edge: 'last' as const })),
    ...dates.first.map((phrase) => ({ phrase, edge: 'first' as const })),
  ].sort((one, other) => other.phrase.length - one.phrase.length);
  const found = phrases.find(({ phrase }) => text.startsWith(`${phrase} `));
  if (found === undefined) return { rest: text, start: 0 };
  const start = found.phrase.length + 1;
  return { edge: found.edge, rest: text.slice(start), start };
}

const kinds = ['date', 'datetime', 'daterange', 'duration'];

function mainResult(results: readonly RecognisedDate[]): RecognisedDate | undefined {
  return kinds
    .map((kind) => results.find(({ type }) => type === kind))
    .find((result) => result !== undefined);
}

/** "In three weeks" comes as the week or month that ends on the day that is meant. */
function fromNow(text: string, { start, type, values }: RecognisedDate, before: string): boolean {
  return (
    type === 'daterange' && text.startsWith(`${before} `, start) && values[0]?.timex.startsWith('(') === true
  );
}

function slidingEnd({ values: [value] }: RecognisedDate): Moment[] {
  return value?.end === undefined ? [] : [{ kind: 'day', day: dayAfter(value.end, -1) }];
}

function momentsOf(
  main: RecognisedDate,
  results: readonly RecognisedDate[],
  edge: Edge | undefined,
): Moment[] {
  const timex = main.values[0]?.timex ?? '';
  if (isOpen(main)) return openEnded(timex);
  const month = /^XXXX-(\d\d)(?:-(\d\d))?$/.exec(timex);
  if (month !== null) return inYear(Number(month[1]), month[2], yearIn(results), edge);
  if (/^XXXX-WXX-\d/.test(timex)) return weekday(main);
  const day = /^(\d{4}-\d\d-\d\d)(?:T|$)/.exec(timex)?.[1];
  if (day !== undefined) return existing(day);
  const value = main.values.at(-1);
  if (value?.start === undefined || value.end === undefined) return [];
  return [{ kind: 'period', first: value.start, last: dayAfter(value.end, -1), edge: edge }];
}

/** "Before 31 March 2027" has one end only. */
function isOpen({ type, values: [value] }: RecognisedDate): boolean {
  return type === 'daterange' && (value?.start === undefined || value.end === undefined);
}

function openEnded(timex: string): Moment[] {
  return existing(timex).flatMap((moment) =>
    moment.kind === 'day' ? [{ kind: 'period', first: moment.day, last: moment.day, edge: undefined }] : [],
  );
}

/** The year that stands beside a date without one: "31 March next year", "31-Mar-2027". */
function yearIn(results: readonly RecognisedDate[]): number | undefined {
  const years = results.flatMap(
    ({ values }) => /^(\d{4})(?:-\d\d)?$/.exec(values[0]?.timex ?? '')?.[1] ?? [],
  );
  return years[0] === undefined ? undefined : Number(years[0]);
}

function inYear(month: number, date: string | undefined, year: number | undefined, edge?: Edge): Moment[] {
  if (year !== undefined && date === undefined) return [monthOf(year, month, edge)];
  if (year !== undefined) return existing(`${year}-${String(month).padStart(2, '0')}-${date ?? ''}`);
  if (date === undefined) return [{ kind: 'yearly', month, date: edge }];
  return daySchema.safeParse(`${leapYear}-${String(month).padStart(2, '0')}-${date}`).success
    ? [{ kind: 'yearly', month, date: Number(date) }]
    : [];
}

/** A leap year, so that 29 February is a day. */
const leapYear = 2028;

function weekday({ values: [past, coming] }: RecognisedDate): Moment[] {
  if (past?.value === undefined || coming?.value === undefined) return [];
  return [{ kind: 'weekday', past: past.value, coming: coming.value }];
}

function existing(day: string): Moment[] {
  return daySchema.safeParse(day).success ? [{ kind: 'day', day }] : [];
}
