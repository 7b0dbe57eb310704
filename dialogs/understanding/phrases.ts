import { longestFirst } from '../../understanding/phrases.ts';
import { languages } from './words/languages.ts';
import type { Words } from './words/words.ts';

/** Those phrases of every language, folded; the longest first, so that none leaves the end of another behind. */
export function foldedPhrases(phrasesOf: (words: Words) => readonly string[]): string[] {
  return longestFirst(languages.flatMap(phrasesOf));
}
