import type { Language } from '../../languages/language.ts';
import { groupsIn } from './alike.ts';

/** What is compared of a question, with how much each counts. */
export type Features = ReadonlyMap<string, number>;

/** More words are not compared; nobody asks in so many. */
const mostWords = 60;

/** A pair says which of its words belong together, and is rarer than both. */
const pairCounts = 0.4;

/** A word that many use for another counts less than the same word. */
const groupCounts = 0.5;

/** A few letters find the parts of a compound, a form that no stem covers, and most slips. */
const letters = { in: 4, count: 0.3 };

/** Any number: “step 2” asks as “step 3” does. */
export const anyNumber = '#';

/** The stems of some folded words. */
export function stemsOf(words: readonly string[], { stem }: Pick<Language, 'stem'>): string[] {
  return words.slice(0, mostWords).map((word) => (/^\d+$/.test(word) ? anyNumber : stem(word)));
}

/** Stems, pairs of them, groups of words alike and letters of some folded words. */
export function featuresOf(words: readonly string[], language: Language): Features {
  const stems = stemsOf(words, language);
  const groupsOf = groupsIn(language);
  const features = new Map(stems.map((one) => [one, 1]));
  for (const [at, one] of stems.slice(1).entries()) features.set(`${stems[at] ?? ''} ${one}`, pairCounts);
  for (const group of stems.flatMap(groupsOf)) features.set(group, groupCounts);
  for (const word of words.slice(0, mostWords))
    for (const part of lettersOf(word)) features.set(part, letters.count);
  return features;
}

function lettersOf(word: string): string[] {
  const whole = `^${word}$`;
  const parts = Math.max(0, whole.length + 1 - letters.in);
  return Array.from({ length: parts }, (_, at) => `~${whole.slice(at, at + letters.in)}`);
}
