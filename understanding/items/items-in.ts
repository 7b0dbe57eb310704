import { codesIn } from '../places/country-codes.ts';
import { numbersIn, type NumberMention } from '../numbers/numbers.ts';
import { isEndingOf } from '../words/ending.ts';
import type { Stretch } from '../words/stretch.ts';
import type { Reading } from '../words/text.ts';
import { isOfKind } from '../../guidance/field-kind.ts';
import { datesIn, type DateItem } from './dates-in.ts';
import { countriesIn } from './countries-in.ts';
import { isSmall, wordsIn, type Item, type NumberItem, type Place } from './items.ts';
import { phrasesIn, phrasesOf, type PhrasesFrom } from '../phrases/phrases-in.ts';
import type { Listening } from '../said.ts';
import { tongueOf } from '../phrases/tongue.ts';
import { anyOf } from '../phrases/concept.ts';

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
function endingsIn({ words }: Reading): Stretch[] {
  return words.flatMap((word, at) => (isEndingOf(words[at - 1], word) ? [{ from: at, to: at + 1 }] : []));
}

/** "Tomorrow", "next week". */
function isAhead({ from, to, inDigits }: DateItem, phrasesFrom: PhrasesFrom): boolean {
  const isComing = (at: number) =>
    phrasesFrom(at).some((phrase) => phrase.to <= to && phrase.concepts.has('will'));
  return !inDigits && wordsIn({ from, to }).some(isComing);
}

function numberItem(mention: NumberMention, { text, words }: Reading): NumberItem {
  const start = words[mention.from]?.start ?? 0;
  const isAdded = /(^|\s)\+ ?$/.test(text.slice(Math.max(0, start - 3), start));
  const isEnded = isEndingOf(words[mention.to - 1], words[mention.to]);
  return { kind: 'number', ...mention, to: mention.to + (isEnded ? 1 : 0), isAdded };
}

function placeItem({ from, to, code }: ReturnType<typeof codesIn>[number]): Place {
  return { kind: 'place', from, to, codes: [code] };
}

const announcing = anyOf('ends ended renews starts');

/** The places in the text where a day is to come, since words of a term's end or start stand before: "ends on", "slutar den". */
function dayCues({ text, words }: Reading, phrasesFrom: PhrasesFrom): ReadonlySet<number> {
  if (!/\d/.test(text)) return new Set();
  const ends = new Set<number>();
  for (const { from, to, concepts } of phrasesIn(words, phrasesFrom, [])) {
    const continues = ends.has(from) && concepts.has('filler');
    if (continues || announcing.some((concept) => concepts.has(concept))) ends.add(to);
  }
  return new Set([...ends].flatMap((at) => words[at]?.start ?? []));
}
