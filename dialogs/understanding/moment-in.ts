import { dayAfter, type Day } from '../../guidance/day.ts';
import type { Edge, Moment } from './moments.ts';
import { recogniseDates, type RecognisedDate } from './recognise-dates.ts';
import { momentsOf } from './timex.ts';
import type { RecogniserWords } from './words/words.ts';

/** What a few words say: moments (none if there is no such day), or a mere length of time. */
export type MomentFound = {
  readonly start: number;
  readonly end: number;
  readonly moments: readonly Moment[] | undefined;
};

/** The date in a short text, seen from the UTC day `today`. */
export function momentIn(text: string, words: RecogniserWords, today: Day): MomentFound | undefined {
  const { edge, rest, start } = withoutEdge(text, words);
  const { word, units } = words.current;
  const asked = edge !== undefined && units.includes(rest) ? `${word} ${rest.split(' ').at(-1) ?? ''}` : rest;
  const results = recogniseDates(asked, today, words.culture).filter(({ values }) => values.length > 0);
  const [main] = mainResults(results);
  if (main === undefined) return undefined;
  const end = asked === rest ? start + Math.max(...results.map((result) => result.end)) : text.length;
  const span = { start: edge === undefined ? start + main.start : 0, end };
  if (main.type === 'duration') return { ...span, moments: undefined };
  if (fromNow(asked, main, words.fromNow)) return { ...span, moments: slidingEnd(main) };
  return { ...span, moments: mainResults(results).flatMap((date) => momentsOf(date, results, edge)) };
}

function withoutEdge(text: string, dates: RecogniserWords): { edge?: Edge; rest: string; start: number } {
  const phrases = [
    ...dates.last.map((phrase) => ({ phrase, edge: 'last' as const })),
    ...dates.first.map((phrase) => ({ phrase, edge: 'first' as const })),
  ].sort((one, other) => other.phrase.length - one.phrase.length);
  const found = phrases.find(({ phrase }) => text.startsWith(`${phrase} `));
  if (found === undefined) return { rest: text, start: 0 };
  const start = found.phrase.length + 1;
  return { edge: found.edge, rest: text.slice(start), start };
}

/** All days if there are any, since several are ambiguous; else the first period, else the first length of time. */
function mainResults(results: readonly RecognisedDate[]): RecognisedDate[] {
  const days = results.filter(({ type }) => type === 'date' || type === 'datetime');
  if (days.length > 0) return days;
  const first = ['daterange', 'duration'].map((kind) => results.find(({ type }) => type === kind));
  return first.filter((result) => result !== undefined).slice(0, 1);
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
