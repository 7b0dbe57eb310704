import { dayAfter, type Day } from '../../guidance/day.ts';
import type { Moment } from '../dates/moments.ts';
import { daysOf, monthOf } from '../dates/moments.ts';
import { datesIn } from '../items/dates-in.ts';
import { lengthIn } from '../reminding/length.ts';
import { atOnly } from '../phrases/whole-phrases.ts';
import type { Node } from '../phrases/word-graph.ts';
import type { Listening } from '../said.ts';
import type { Reading, Word } from '../words/text.ts';
import { portfolioPhrases } from './portfolio-phrases.ts';

/** From one UTC day to another, both inclusive. */
export type Span = { readonly first: Day; readonly last: Day };

type Words = readonly Word[];
type Seen = Pick<Listening, 'today' | 'dateOrder' | 'language'>;

/** The time that the words say and nothing else: "in 30 days", "in March", "before 1 April", "between May and June". */
export function spanSaid(words: Words, reading: Reading, seen: Seen): Span | undefined {
  const { today } = seen;
  const time = (rest: Words) => timeIn(rest, reading, seen);
  const lengthOrPeriod = (rest: Words) => timeIn(rest, reading, seen, 'alone') ?? withinIn(rest, today);
  return (
    after(portfolioPhrases.between, words, (rest) => betweenIn(rest, time)) ??
    after(portfolioPhrases.within, words, lengthOrPeriod) ??
    after(portfolioPhrases.before, words, (rest) => until(today, time(rest), -1)) ??
    after(portfolioPhrases.until, words, (rest) => until(today, time(rest), 0)) ??
    after(portfolioPhrases.on, words, time) ??
    time(words) ??
    withinIn(words, today)
  );
}

/** What is said behind one of the leads with which the words begin. */
function after<Said>(
  leads: Node<unknown>,
  words: Words,
  said: (rest: Words) => Said | undefined,
): Said | undefined {
  for (const { length } of atOnly(leads, words)) {
    const found = said(words.slice(length));
    if (found !== undefined) return found;
  }
  return undefined;
}

function withinIn(words: Words, today: Day): Span | undefined {
  const days = lengthIn(words.map(({ text }) => text).join(' '));
  return days === undefined ? undefined : { first: today, last: dayAfter(today, days) };
}

/** Up to the time, which is meant with it as a whole, or not at all. */
function until(today: Day, time: Span | undefined, shift: -1 | 0): Span | undefined {
  if (time === undefined) return undefined;
  const last = shift === 0 ? time.last : dayAfter(time.first, shift);
  return last < today ? undefined : { first: today, last };
}

function betweenIn(words: Words, time: (rest: Words) => Span | undefined): Span | undefined {
  for (let at = 1; at < words.length - 1; at += 1) {
    const [joint] = atOnly(portfolioPhrases.and, words.slice(at));
    if (joint === undefined) continue;
    const first = time(words.slice(0, at));
    const last = time(words.slice(at + joint.length));
    if (first !== undefined && last !== undefined && first.first <= last.last)
      return { first: first.first, last: last.last };
  }
  return undefined;
}

/** The one time that all of the words say; not `alone`, a word before them may belong to it: "in March". */
function timeIn(words: Words, reading: Reading, seen: Seen, alone?: 'alone'): Span | undefined {
  const [firstWord] = words;
  const lastWord = words.at(-1);
  if (firstWord === undefined || lastWord === undefined) return undefined;
  const from = reading.words.indexOf(firstWord);
  const to = reading.words.indexOf(lastWord) + 1;
  const date = datesIn(reading, seen, 'asked').find(
    (one) => one.to === to && (alone === undefined ? one.from <= from : one.from === from),
  );
  const [moment, ...others] = date?.moments ?? [];
  return moment === undefined || others.length > 0 ? undefined : spanOf(moment, seen.today);
}

function spanOf(moment: Moment, today: Day): Span | undefined {
  if (moment.kind === 'period' && moment.edge === undefined)
    return { first: moment.first, last: moment.last };
  if (moment.kind === 'yearly' && moment.date === undefined) return comingMonth(moment.month, today);
  const { days } = daysOf(moment, 'ahead', today);
  const day = days.find((one) => one >= today) ?? days[0];
  return day === undefined ? undefined : { first: day, last: day };
}

/** This year's month while it is not over, else next year's. */
function comingMonth(month: number, today: Day): Span | undefined {
  const year = Number(today.slice(0, 4));
  const months = [year, year + 1].map((one) => monthOf(one, month));
  const coming = months.find((one) => one.kind === 'period' && one.last >= today);
  return coming?.kind === 'period' ? { first: coming.first, last: coming.last } : undefined;
}
