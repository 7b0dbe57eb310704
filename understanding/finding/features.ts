import type { Language } from '../../languages/language.ts';

/** Words and pairs of words, with how much each counts. */
export type Features = ReadonlyMap<string, number>;

/** More are not compared; nobody asks in so many. */
const mostWords = 60;

/** A pair says which of its words belong together, and is rarer than both. */
const pairCounts = 0.4;

/** Any number: “step 2” asks as “step 3” does. */
const anyNumber = '#';

/** What is compared of some folded words. */
export function featuresOf(words: readonly string[], { stem }: Pick<Language, 'stem'>): Features {
  const stems = words.slice(0, mostWords).map((word) => (/^\d+$/.test(word) ? anyNumber : stem(word)));
  const features = new Map(stems.map((one) => [one, 1]));
  for (const [at, one] of stems.slice(1).entries()) features.set(`${stems[at] ?? ''} ${one}`, pairCounts);
  return features;
}
