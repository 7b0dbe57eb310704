import { languageByTag } from '../../languages/all.ts';
import { languageIds, type LanguageId } from '../../languages/language-id.ts';
import { wordsOf } from '../words/text.ts';
import { isKnownStem } from './learned.ts';

/** More are not looked up; nobody asks in so many. */
const mostWords = 60;

/**
 * What may be kept of a question: those of its words that the bot's own ways to ask have too, as stems, each once and in
 * the order of the alphabet; in the language that knows the most of them. No other word, no letter by itself, and nothing with a digit.
 */
export function knownWords(question: string): { readonly words: string; readonly language: LanguageId } {
  const asked = wordsOf(question)
    .filter((word) => word.length > 1 && !/\d/.test(word))
    .slice(0, mostWords);
  const known = languageIds.map((language) => ({ language, stems: stemsIn(asked, language) }));
  const best = known.reduce((most, one) => (one.stems.length > most.stems.length ? one : most));
  return { words: best.stems.join(' '), language: best.language };
}

function stemsIn(asked: readonly string[], tag: LanguageId): string[] {
  const language = languageByTag[tag];
  const stems = asked.map((word) => language.stem(word)).filter((stem) => isKnownStem(stem, language));
  return [...new Set(stems)].sort();
}
