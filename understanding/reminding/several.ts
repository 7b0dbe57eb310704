import { phrasesAt } from '../phrases/word-graph.ts';
import { progressPhrases } from '../progress/phrases.ts';
import { dateIn, longestDate, type Dates } from './dates-at.ts';
import { lengthIn } from './length.ts';
import { deedAt } from './own-words.ts';
import { remindingPhrases } from './phrases.ts';
import { phraseEnd, wordsBetween, type Tokens } from './tokens.ts';
import type { WatchRequest } from './watch-said.ts';

/** No message names more days. */
const mostDays = 12;

type Several = Pick<WatchRequest, 'several' | 'subject' | 'kind'>;

/** "On 1 March and 10 April", with whom or what to do on either side: days that say surely which they are. */
export function severalDaysIn(dates: Dates, from: number): Several | undefined {
  const { message } = dates;
  const { days, to } = daysFrom(dates, from);
  if (days.length < 2) return severalBehind(dates, from);
  if (to === message.to) return { several: { days } };
  // "14 de dezembro de ligar": the last word of a date may be the first of what is to be done.
  const deed = deedAt(message, to) ?? deedAt(message, to - 1);
  const subjectAt = deed ?? phraseEnd(message, to, remindingPhrases.about);
  const subject = subjectAt === undefined ? undefined : wordsBetween(message, subjectAt, message.to);
  if (subject === undefined) return undefined;
  return deed === undefined
    ? { several: { days }, subject }
    : { several: { days }, subject, kind: 'own-words' };
}

/** "About Contoso on 1 March and 10 April", "to call Contoso on 5 and 14 December". */
function severalBehind(dates: Dates, from: number): Several | undefined {
  const { message } = dates;
  const deed = deedAt(message, from);
  const subjectAt = deed ?? phraseEnd(message, from, remindingPhrases.about);
  if (subjectAt === undefined) return undefined;
  for (const at of jointsOf(message, subjectAt + 1)) {
    const { days, to } = daysFrom(dates, at);
    const subject = wordsBetween(message, subjectAt, at);
    if (days.length < 2 || to < message.to || subject === undefined) continue;
    return { several: { days }, subject, ...(deed === undefined ? {} : { kind: 'own-words' }) };
  }
  return undefined;
}

/** No name has more words like "on" in it that are followed by a number. */
const mostJoints = 3;

/** Where "on 5 …" stands. */
function jointsOf(message: Tokens, from: number): number[] {
  const joints: number[] = [];
  for (let at = from; at < message.to && joints.length < mostJoints; at += 1) {
    const to =
      phraseEnd(message, at, remindingPhrases.ends) ??
      phraseEnd(message, at, remindingPhrases.dayNumber.before);
    if (to !== undefined && /^\d/.test(message.folded[to] ?? '')) joints.push(at);
  }
  return joints;
}

/** The days that stand there one after the other, in their order in time, and where they end. */
function daysFrom(dates: Dates, from: number): Found {
  const { message } = dates;
  const days = new Set<string>();
  let to = from;
  while (to < message.to && days.size < mostDays) {
    const start = phraseEnd(message, to, progressPhrases.and) ?? to;
    const found = dateAt(dates, start) ?? daysOfOneMonth(dates, start);
    if (found === undefined) break;
    for (const day of found.days) days.add(day);
    ({ to } = found);
  }
  return { days: [...days].sort(), to };
}

type Found = { readonly days: readonly string[]; readonly to: number };

function dateAt(dates: Dates, from: number): Found | undefined {
  const last = Math.min(dates.message.to, from + longestDate);
  for (let to = last; to > from; to -= 1) {
    const end = dateIn(dates, from, to);
    if (end?.kind === 'day') return { days: [end.day], to };
  }
  return undefined;
}

/** "5, 14 and 21 December": each has the month of the last, and its year. */
function daysOfOneMonth(dates: Dates, from: number): Found | undefined {
  const { message } = dates;
  const numbers: string[] = [];
  let at = phraseEnd(message, from, remindingPhrases.ends) ?? from;
  at = phraseEnd(message, at, remindingPhrases.dayNumber.before) ?? at;
  while (at < message.to && numbers.length < mostDays) {
    const and = phraseEnd(message, at + 1, progressPhrases.and);
    const [, number = '0', comma] = /^([1-9]\d?)\p{L}{0,2}([,;])?$/u.exec(message.written[at] ?? '') ?? [];
    if (number === '0' || (comma === undefined && and === undefined)) break;
    numbers.push(number);
    at = and ?? at + 1;
  }
  const last = numbers.length === 0 ? undefined : dateAt(dates, at);
  const [day] = last?.days ?? [];
  if (last === undefined || day === undefined) return undefined;
  const days = [...numbers.map((number) => `${day.slice(0, 8)}${number.padStart(2, '0')}`), day];
  return days.every((one) => one <= day) ? { days, to: last.to } : undefined;
}

/** "60 and 30 days before", "a week before only": lengths and nothing else; farthest first. */
export function lengthsIn(message: Tokens, from: number): readonly number[] | undefined {
  const groups = groupsIn(message, from);
  const unit = groups.at(-1)?.words.at(-1) ?? '';
  if (groups.at(-1)?.isAhead !== true) return undefined;
  const days = groups.map(({ words }) => {
    const said = words.join(' ');
    return lengthIn(said) ?? lengthIn(`${said} ${unit}`);
  });
  const known = days.filter((day) => day !== undefined);
  if (known.length < groups.length) return undefined;
  return [...new Set(known)].sort((one, other) => other - one);
}

type Group = { readonly words: readonly string[]; readonly isAhead: boolean };

/** What stands between commas and "and", without its "before". */
function groupsIn(message: Tokens, from: number): Group[] {
  const groups: Group[] = [];
  let words: string[] = [];
  let isAhead = false;
  for (let at = from; at < message.to;) {
    const ahead = words.length === 0 ? undefined : phraseEnd(message, at, remindingPhrases.lengths.ahead);
    const and = ahead === undefined ? phraseEnd(message, at, progressPhrases.and) : undefined;
    if (ahead === undefined && and === undefined) words.push(message.folded[at] ?? '');
    isAhead ||= ahead !== undefined;
    const isParted = and !== undefined || /[,;]$/.test(message.written[at] ?? '');
    at = ahead ?? and ?? at + 1;
    if (!isParted || words.length === 0) continue;
    groups.push({ words, isAhead });
    [words, isAhead] = [[], false];
  }
  return words.length === 0 ? groups : [...groups, { words, isAhead }];
}

/** The message without "only" and "also", and whether it says either. */
export function withoutBeside(message: Tokens): {
  readonly message: Tokens;
  readonly isAlso: boolean;
  readonly isLess: boolean;
} {
  const is = (phrases: typeof remindingPhrases.only, word: string) =>
    phrasesAt(phrases, (index) => (index === 0 ? word : undefined)).length > 0;
  const keeps = message.folded.map(
    (word, at) => at >= message.to || (!is(remindingPhrases.only, word) && !is(remindingPhrases.also, word)),
  );
  const isAlso = message.folded.slice(0, message.to).some((word) => is(remindingPhrases.also, word));
  const less = <T>(words: readonly T[]) => words.filter((_, at) => keeps[at]);
  const folded = less(message.folded);
  const gone = message.folded.length - folded.length;
  return {
    message: { written: less(message.written), folded, to: message.to - gone },
    isAlso,
    isLess: gone > 0,
  };
}
