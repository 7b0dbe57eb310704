import { languageByTag } from '../../languages/all.ts';
import { isLanguage } from '../../languages/language-id.ts';
import type { DateOrder } from '../dates/date-order.ts';
import { calendarNames } from '../dates/calendar-names.ts';
import { datesIn as mentionsIn } from '../dates/dates.ts';
import type { DatesExpected } from '../dates/numeric-dates.ts';
import type { Dated } from '../dates/date-mention.ts';
import { daysOf, type Moment } from '../dates/moments.ts';
import { foldText, type Reading, type Word } from '../words/text.ts';
import { languages } from '../../languages/all.ts';
import { daysBetween, type Day } from '../../guidance/day.ts';
import { isKnown } from '../phrases/lexicon.ts';
import type { Listening } from '../said.ts';
import { nearest, type Spelling } from '../words/slips.ts';

/** A date; `isAhead` where its words say that it is to come: "tomorrow", "next week". */
export type DateItem = Dated & { readonly isAhead?: boolean };

type Seen = Pick<Listening, 'today' | 'dateOrder' | 'language'>;

/** The dates in the words, also misspelt; `expected` says that a day is asked for, so that "31/3" is one. */
export function datesIn(reading: Reading, seen: Seen, expected: DatesExpected): DateItem[] {
  const { order, isSettled } = orderOf(seen);
  const dates = mentionsIn(mended(reading), seen.today, expected, order);
  const settled = isSettled ? dates.map(inFirstOrder) : dates;
  return withWeekdays(settled, reading.words, seen.today).map(comingDay);
}

/** The order of the person's client, else that of their language; where neither settles it, "3/4" is asked. */
function orderOf({ dateOrder, language }: Seen): {
  readonly order: DateOrder | undefined;
  readonly isSettled: boolean;
} {
  const tag = language?.split('-', 1)[0] ?? '';
  const own = isLanguage(tag) ? languageByTag[tag].dates.order : undefined;
  if (own === undefined) return { order: dateOrder, isSettled: false };
  return { order: dateOrder ?? own, isSettled: dateOrder !== 'month-first' };
}

/** Of what the same digits can be, what the person's order makes of them. */
function inFirstOrder(date: DateItem): DateItem {
  return date.inDigits ? { ...date, moments: date.moments.slice(0, 1) } : date;
}

/** "Wed 9/12": the weekday and the date are one day, if it is a Wednesday; else neither is clear. */
function withWeekdays(dates: readonly DateItem[], words: readonly Word[], today: Day): DateItem[] {
  const joined: DateItem[] = [];
  for (const date of dates) {
    const last = joined.at(-1);
    const weekday = last?.to === date.from ? weekdayIn(last) : undefined;
    const isApart = /[.;\n]/.test(words[date.from]?.gap ?? '');
    if (last === undefined || weekday === undefined || isApart || weekdayIn(date) !== undefined)
      joined.push(date);
    else joined.splice(-1, 1, { ...date, from: last.from, moments: onWeekday(date.moments, weekday, today) });
  }
  return joined;
}

/** The weekday (Monday 1) that a date only names. */
function weekdayIn({ moments: [moment, ...more] }: DateItem): number | undefined {
  return moment?.kind === 'either-way' && more.length === 0 ? weekdayOf(moment.coming) : undefined;
}

/** Monday is 1. */
function weekdayOf(day: Day): number {
  return (((daysBetween(aMonday, day) % 7) + 7) % 7) + 1;
}

const aMonday = '2024-01-01';

function onWeekday(moments: readonly Moment[], weekday: number, today: Day): readonly Moment[] {
  const meant = moments.filter((moment) =>
    (['ahead', 'behind'] as const).some((way) =>
      daysOf(moment, way, today).days.some((day) => weekdayOf(day) === weekday),
    ),
  );
  // What is said twice and otherwise is asked.
  return meant.length > 0
    ? meant
    : [...moments, { kind: 'period', first: today, last: today, edge: undefined }];
}

/** "The 20th" is the coming one, or the last one of what has begun. */
function comingDay(date: DateItem): DateItem {
  const [moment, ...more] = date.moments;
  const isDayOfMonth =
    moment?.kind === 'period' &&
    more.length === 0 &&
    moment.edge === undefined &&
    moment.first !== moment.last &&
    moment.first.slice(8) === moment.last.slice(8);
  return isDayOfMonth
    ? { ...date, moments: [{ kind: 'either-way', past: moment.first, coming: moment.last }] }
    : date;
}

/** Months and weekdays, for those that are misspelt. */
const spelling: Spelling = {
  words: new Set(
    languages.flatMap(({ dates: { locales } }) =>
      [...calendarNames(locales, 'month'), ...calendarNames(locales, 'weekday')]
        .flat()
        .flatMap((name) => foldText(name).split(' ')),
    ),
  ),
};

function mended(reading: Reading): Reading {
  const words = reading.words.map((word) => {
    const meant = isKnown(word.text) ? undefined : nearest(word.text, spelling);
    return meant === undefined ? word : { ...word, text: meant };
  });
  return { ...reading, words };
}
