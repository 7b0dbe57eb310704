import { languages } from '../../languages/all.ts';
import type { Language } from '../../languages/language.ts';
import { foldText } from '../words/text.ts';

/** Those phrases of every language, folded; the longest first, so that none leaves the end of another behind. */
export function foldedPhrases(phrasesOf: (language: Language) => readonly string[]): string[] {
  return longestFirst(languages.flatMap(phrasesOf));
}

/** The phrases, folded; the longest first. */
export function longestFirst(phrases: readonly string[]): string[] {
  return phrases.map(foldText).sort((one, other) => other.length - one.length);
}
