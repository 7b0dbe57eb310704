import { isDeepStrictEqual } from 'node:util';
import type { Day } from '../../guidance/day.ts';
import type { DateOrder } from './date-order.ts';
import type { DateMention, Dated } from './date-mention.ts';
import { numericDates, type DatesExpected } from './numeric-dates.ts';
import { spokenDatesIn } from './spoken-dates.ts';
import type { Reading } from '../words/text.ts';
import { languages } from '../../languages/all.ts';
import { dayIn, type Moment } from './moments.ts';

/** An answer of so few words holds no verb beside a date. */
const shortAnswer = 3;

/**
 * The dates in a message, seen from the UTC day `today`. Where one is asked for, forms which are otherwise fractions or
 * counts are dates too; behind words that announce one, "ends on", a day and its month and "the 20th" are so as well.
 * `order` says which day comes first of those that the same digits can be.
 */
export function datesIn(
  reading: Reading,
  today: Day,
  expected: DatesExpected,
  order: DateOrder = 'day-first',
): Dated[] {
  const numeric = numericDates(reading.text, expected, order).map(({ start, end, moments }): DateMention => {
    return { kind: 'date', moments, inDigits: true, ...wordsBetween(reading, start, end) };
  });
  const isShort = reading.words.length <= (expected === 'asked' ? shortAnswer : 1);
  const spoken = languages.flatMap(({ dates }) =>
    spokenDatesIn(reading, dates, today, { expected, isShort }),
  );
  return datesOfYears(longest([...spoken, ...numeric]));
}

/** The dates among those that are the longest where they share words: "sista april 2027" is more than "April 2027". */
function longest(dates: readonly DateMention[]): Dated[] {
  const kept: DateMention[] = [];
  for (const date of dates.toSorted((one, other) => other.to - other.from - (one.to - one.from))) {
    const same = kept.findIndex(({ from, to }) => date.from === from && date.to === to);
    const rival = kept[same];
    if (rival !== undefined) kept[same] = either(rival, date);
    else if (kept.every(({ from, to }) => date.to <= from || to <= date.from)) kept.push(date);
  }
  return kept.filter((one) => one.kind === 'date').sort((one, other) => one.from - other.from);
}

/** What two languages read otherwise in the same words can be both: "mar/27" is a day in English, a month in Portuguese. */
function either(one: DateMention, other: DateMention): DateMention {
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

/** No more small words stand between a day and its year: "15/4 do ano passado". */
const mostBetween = 1;

/** The dates in order, with a year that is said right behind a day as the year of that day: "15/4 last year". */
function datesOfYears(dates: readonly Dated[]): Dated[] {
  const joined: Dated[] = [];
  for (const date of dates) {
    const last = joined.at(-1);
    const whole = last === undefined ? undefined : dayOfYear(last, date);
    if (whole === undefined) joined.push(date);
    else joined.splice(-1, 1, whole);
  }
  return joined;
}

function dayOfYear(day: Dated, year: Dated): Dated | undefined {
  const said = yearIn(year);
  if (said === undefined || year.from - day.to > mostBetween) return undefined;
  const moments = day.moments.flatMap((moment) => inYear(moment, said));
  return moments.length === 0 ? undefined : { ...day, moments, to: year.to };
}

/** The calendar year that a date is the whole of. */
function yearIn({ moments: [moment, ...more] }: Dated): number | undefined {
  if (moment?.kind !== 'period' || more.length > 0) return undefined;
  const isWhole = moment.first.endsWith('-01-01') && moment.last === `${moment.first.slice(0, 4)}-12-31`;
  return isWhole ? Number(moment.first.slice(0, 4)) : undefined;
}

function inYear(moment: Moment, year: number): Moment[] {
  if (moment.kind !== 'yearly' || typeof moment.date !== 'number') return [];
  const day = dayIn(year, moment.month, moment.date);
  return day === undefined ? [] : [{ kind: 'day', day }];
}
