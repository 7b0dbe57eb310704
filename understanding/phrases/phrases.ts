import { languages } from '../../languages/all.ts';
import type { Language } from '../../languages/language.ts';
import { saidBy } from './template.ts';
import { foldText } from '../words/text.ts';

/** What those templates of every language accept, folded; the longest first, so that none leaves the end of another behind. */
export function foldedPhrases(templatesOf: (language: Language) => string): string[] {
  return longestFirst(languages.flatMap((language) => saidBy(templatesOf(language))));
}

/** The phrases, folded; the longest first. */
export function longestFirst(phrases: readonly string[]): string[] {
  return phrases.map(foldText).sort((one, other) => other.length - one.length);
}
