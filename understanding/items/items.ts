import { codesIn } from '../places/country-codes.ts';
import { dayCues } from './day-cues.ts';
import { numbersIn, type NumberMention } from '../numbers/numbers.ts';
import { isEndingOf } from '../words/ending.ts';
import type { Reading } from '../words/text.ts';
import type { CountryCode } from '../../guidance/answers.ts';
import { isOfKind } from '../../guidance/field-kind.ts';
import type { Concept } from '../phrases/concept.ts';
import { datesIn, type DateItem } from './dates-in.ts';
import { countriesIn } from './countries-in.ts';
import type { Meant } from '../phrases/lexicon.ts';
import { phrasesIn, phrasesOf, type PhrasesFrom } from '../phrases/phrases-in.ts';
import type { Listening } from '../said.ts';
import { tongueOf } from '../phrases/tongue.ts';

/** A stretch of a message that means something: the words from `from` up to, not including, `to`. */
export type Item =
  | DateItem
  | ({ readonly from: number; readonly to: number } & (
      | {
          readonly kind: 'phrase';
          readonly concepts: ReadonlySet<Concept>;
          readonly meant: readonly Meant[];
        }
      /** `isLeast` says "150+", `isAdded` "+4". */
      | {
          readonly kind: 'number';
          readonly value: number;
          readonly isLeast: boolean;
          readonly isAdded: boolean;
        }
      /** A place, with the countries that it can be in; `isWord` if it is an everyday word, too: "Réunion". */
      | { readonly kind: 'place'; readonly codes: readonly CountryCode[]; readonly isWord?: boolean }
    ));

export type Place = Extract<Item, { kind: 'place' }>;
export type NumberItem = Extract<Item, { kind: 'number' }>;

/** All that stands in the words, in order; dates first, so that the 31 of one is not a count. */
export function itemsIn(reading: Reading, listening: Listening): Item[] {
  const { asking, language } = listening;
  const phrasesFrom = phrasesOf(reading.words, tongueOf(reading.words, language));
  const isAsked = isOfKind(asking, 'day');
  const dates = datesIn(reading, listening, isAsked ? 'asked' : dayCues(reading, phrasesFrom)).map(
    (date) => ({
      ...date,
      isAhead: isAhead(date, phrasesFrom),
    }),
  );
  const early: Item[] = [...dates, ...codesIn(reading, dates).map(placeItem)];
  const places = countriesIn(reading.words, early, isOfKind(asking, 'country'));
  // "Half a dozen" is no half.
  const long = numbersIn(reading, [...early, ...places], isOfKind(asking, 'count')).filter(
    ({ from, to }) => to - from > 1,
  );
  const taken = [...early, ...places, ...long.map((number) => numberItem(number, reading))];
  const phrases = phrasesIn(reading.words, phrasesFrom, [...taken, ...endingsIn(reading)]);
  const solid = phrases.filter(
    ({ from, to, concepts }) =>
      !isSmall(concepts) || (to - from > 1 && (concepts.has('each') || concepts.has('both'))),
  );
  const numbers = numbersIn(reading, [...taken, ...solid], isOfKind(asking, 'count')).map((number) =>
    numberItem(number, reading),
  );
  const counted = new Set(numbers.flatMap(wordsIn));
  const free = phrases.filter((phrase) => !wordsIn(phrase).some((at) => counted.has(at)));
  return [...taken, ...numbers, ...free.map((one): Item => ({ ...one, kind: 'phrase' }))].sort(
    (one, other) => one.from - other.from,
  );
}

/** The words that only end a number: "30:e". */
function endingsIn({ words }: Reading): { readonly from: number; readonly to: number }[] {
  return words.flatMap((word, at) => (isEndingOf(words[at - 1], word) ? [{ from: at, to: at + 1 }] : []));
}

/** The places of the words from `from` up to, not including, `to`. */
export function wordsIn({ from, to }: { readonly from: number; readonly to: number }): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}

/** "Tomorrow", "next week". */
function isAhead({ from, to, inDigits }: DateItem, phrasesFrom: PhrasesFrom): boolean {
  const isComing = (at: number) =>
    phrasesFrom(at).some((phrase) => phrase.to <= to && phrase.concepts.has('will'));
  return !inDigits && wordsIn({ from, to }).some(isComing);
}

/** Whether the item is a phrase that has the meaning. */
export function means(item: Item | undefined, concept: Concept): boolean {
  return item?.kind === 'phrase' && item.concepts.has(concept);
}

/** Whether it only links, fills or points, and says nothing of the move by itself. */
export function isSmall(concepts: ReadonlySet<Concept>): boolean {
  for (const concept of concepts) if (!small.has(concept) && !signs.has(concept)) return false;
  return true;
}

/** Whether it is only a sign of what its sentence does, and a word like any other by itself. */
export function isSign(item: Item): boolean {
  return item.kind === 'phrase' && [...item.concepts].every((concept) => signs.has(concept));
}

const signs: ReadonlySet<Concept> = new Set<Concept>([
  'verb-first',
  'asking-perhaps',
  'would',
  'supposing-first',
  'tag',
]);

const small: ReadonlySet<Concept> = new Set<Concept>([
  ...(['filler', 'and', 'but', 'or', 'of', 'through', 'to', 'from', 'we', 'customer', 'reside'] as const),
  ...(['about', 'yet', 'just-now', 'right', 'microsoft', 'other', 'reseller', 'partner-noun'] as const),
  ...(['distributor-name', 'reseller-name', 'also', 'until', 'before', 'greeting', 'each', 'both'] as const),
  'last-year',
  ...(['days', 'months', 'years', 'later', 'earlier', 'from-on', 'season', 'aside', 'light'] as const),
]);

function numberItem(mention: NumberMention, { text, words }: Reading): NumberItem {
  const start = words[mention.from]?.start ?? 0;
  const isAdded = /(^|\s)\+ ?$/.test(text.slice(Math.max(0, start - 3), start));
  const isEnded = isEndingOf(words[mention.to - 1], words[mention.to]);
  return { kind: 'number', ...mention, to: mention.to + (isEnded ? 1 : 0), isAdded };
}

function placeItem({ from, to, code }: ReturnType<typeof codesIn>[number]): Place {
  return { kind: 'place', from, to, codes: [code] };
}
