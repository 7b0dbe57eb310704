import { isDeepStrictEqual } from 'node:util';
import type { Day } from '../../guidance/day.ts';
import { budget } from './budget.ts';
import type { DateOrder } from './date-order.ts';
import { datesOfYears } from './dates-of-years.ts';
import { dayCues } from './day-cues.ts';
import type { Mention } from './mentions.ts';
import { momentIn } from './moment-in.ts';
import { numericDates } from './numeric-dates.ts';
import { spokenDatesIn } from './spoken-dates.ts';
import type { Reading, Word } from './text.ts';
import { languages } from './words/languages.ts';
import type { RecogniserWords } from './words/words.ts';

/** No date takes more words than this; a longer run is cut, since the recogniser's time explodes with it. */
const longestDate = 9;

/** An answer of so few words holds no verb beside a date. */
const shortAnswer = 3;

/**
 * The dates in a message, seen from the UTC day `today`. `expected` says that a date is asked for, so that
 * forms which are otherwise fractions or counts are dates too; a day and its month are so after "ends" as well. `order` says which day comes first of those that
 * the same digits can be.
 */
export function datesIn(
  reading: Reading,
  today: Day,
  expected: boolean,
  order: DateOrder = 'day-first',
): Mention[] {
  const numeric = numericDates(reading.text, expected ? 'asked' : dayCues(reading), order).map(
    ({ start, end, moments }): Mention => {
      return { kind: 'date', moments, inDigits: true, ...wordsBetween(reading, start, end) };
    },
  );
  const isShort = reading.words.length <= (expected ? shortAnswer : 1);
  const spoken = languages.flatMap(({ dates }) =>
    dates.by === 'recogniser'
      ? recognisedDates({ reading, taken: numeric, words: dates, isShort }, today)
      : spokenDatesIn(reading, dates.grammar, today, { expected, isShort }),
  );
  return datesOfYears(longest([...spoken, ...numeric]));
}

/** Of those that share words the longest: "sista april 2027" is more than "April 2027". */
function longest(dates: readonly Mention[]): Mention[] {
  const kept: Mention[] = [];
  for (const date of dates.toSorted((one, other) => other.to - other.from - (one.to - one.from))) {
    const same = kept.findIndex(({ from, to }) => date.from === from && date.to === to);
    const rival = kept[same];
    if (rival !== undefined) kept[same] = either(rival, date);
    else if (kept.every(({ from, to }) => date.to <= from || to <= date.from)) kept.push(date);
  }
  return kept.sort((one, other) => one.from - other.from);
}

/** What two languages read otherwise in the same words can be both: "mar/27" is a day in English, a month in Portuguese. */
function either(one: Mention, other: Mention): Mention {
  if (one.kind !== 'date' || other.kind !== 'date') return one;
  const more = other.moments.filter(
    (moment) => !one.moments.some((known) => isDeepStrictEqual(known, moment)),
  );
  return { ...one, moments: [...one.moments, ...more] };
}

/** The words that lie in a stretch of the text. */
export function wordsBetween({ words }: Reading, start: number, end: number): { from: number; to: number } {
  const from = words.findIndex((word) => word.end > start);
  const beyond = words.findIndex((word) => word.start >= end);
  return { from, to: beyond === -1 ? words.length : beyond };
}

type Window = { readonly from: number; readonly to: number };

type Search = {
  readonly reading: Reading;
  readonly taken: readonly Mention[];
  readonly words: RecogniserWords;
  /** So few words that "may" is the month. */
  readonly isShort: boolean;
};

function recognisedDates(search: Search, today: Day): Mention[] {
  const { reading, words } = search;
  return firstOf(windows(search)).flatMap((window): Mention[] => {
    const found = momentIn(windowText(reading, window), words, today);
    if (found === undefined) return [];
    const offset = reading.words[window.from]?.start ?? 0;
    const span = wordsBetween(reading, offset + found.start, offset + found.end);
    if (found.moments === undefined) return [{ kind: 'phrase', meanings: [{ kind: 'filler' }], ...span }];
    return [{ kind: 'date', moments: found.moments, ...span }];
  });
}

function firstOf(windows: readonly Window[]): Window[] {
  let words = 0;
  return windows.slice(0, budget.dates).filter(({ from, to }) => {
    words += to - from;
    return words <= budget.dateWords;
  });
}

/** Runs of words that dates are made of, around at least one that only dates have. */
function windows({ reading: { words }, taken, words: dates, isShort }: Search): Window[] {
  const anchors: ReadonlySet<string> = new Set(dates.anchors);
  const glue: ReadonlySet<string> = new Set(dates.glue);
  const fits = (word: Word, at: number): boolean =>
    (anchors.has(word.text) ||
      glue.has(word.text) ||
      /^(\d{1,2}(st|nd|rd|th)?|[12]\d{3})$/.test(word.text)) &&
    !taken.some(({ from, to }) => from <= at && at < to);
  const runs = runsOf(words, fits);
  return runs.flatMap(({ from, to }) => {
    const run = words.slice(from, to);
    const [only] = run;
    if (run.length === 1 && !isShort && dates.everyday.includes(only?.text ?? '')) return [];
    const hasAnchor = run.some(({ text }) => anchors.has(text));
    if (!hasAnchor && !endsInYear(run)) return [];
    return cut(
      { from, to },
      run.findIndex(({ text }) => anchors.has(text)),
    );
  });
}

/** "End of 2027"; a year alone is more likely a count. */
function endsInYear(run: readonly Word[]): boolean {
  return run.length > 2 && /^[12]\d{3}$/.test(run.at(-1)?.text ?? '') && !/\d/.test(run.at(-2)?.text ?? '');
}

function runsOf(words: readonly Word[], fits: (word: Word, at: number) => boolean): Window[] {
  const runs: Window[] = [];
  for (const [at, word] of words.entries()) {
    if (!fits(word, at)) continue;
    const last = runs.at(-1);
    const continues = last?.to === at && /^(, ?|[ '/.-]+)$/.test(word.gap);
    if (last !== undefined && continues) runs.splice(-1, 1, { from: last.from, to: at + 1 });
    else runs.push({ from: at, to: at + 1 });
  }
  return runs;
}

function cut({ from, to }: Window, anchor: number): Window[] {
  if (to - from <= longestDate) return [{ from, to }];
  const start = Math.max(from, from + anchor - Math.floor(longestDate / 2));
  return [{ from: start, to: Math.min(to, start + longestDate) }];
}

/** The window as the recogniser likes it: "31-mar-2027" with spaces. Nothing moves. */
function windowText({ text, words }: Reading, { from, to }: Window): string {
  const start = words[from]?.start ?? 0;
  return text.slice(start, words[to - 1]?.end ?? start).replace(/[/.-]/g, ' ');
}
