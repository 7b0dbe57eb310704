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

/** "On 1 March and 10 April", with whom or what to do behind it: days that say surely which they are. */
export function severalDaysIn(dates: Dates, from: number): Several | undefined {
  const { message } = dates;
  const days: string[] = [];
  let at = from;
  while (at < message.to && days.length < mostDays) {
    const start = phraseEnd(message, at, progressPhrases.and) ?? at;
    const found = dateAt(dates, start);
    if (found === undefined) break;
    days.push(found.day);
    at = found.to;
  }
  const several = { days: [...new Set(days)].sort() };
  if (several.days.length < 2) return undefined;
  if (at === message.to) return { several };
  const deed = deedAt(message, at);
  const subjectAt = deed ?? phraseEnd(message, at, remindingPhrases.about);
  const subject = subjectAt === undefined ? undefined : wordsBetween(message, subjectAt, message.to);
  if (subject === undefined) return undefined;
  return deed === undefined ? { several, subject } : { several, subject, kind: 'own-words' };
}

function dateAt(dates: Dates, from: number): { readonly day: string; readonly to: number } | undefined {
  const last = Math.min(dates.message.to, from + longestDate);
  for (let to = last; to > from; to -= 1) {
    const end = dateIn(dates, from, to);
    if (end?.kind === 'day') return { day: end.day, to };
  }
  return undefined;
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
