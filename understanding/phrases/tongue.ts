import type { Word } from '../words/text.ts';
import { languageIds, type LanguageId } from '../../languages/language-id.ts';
import { onlySpeaker } from './lexicon.ts';

/** The language of a message: the one that alone knows most of its words; of several, that of the person. */
export function tongueOf(words: readonly Word[], own: string | undefined): LanguageId {
  const alone = Map.groupBy(words, ({ text }) => onlySpeaker(text));
  const counts = languageIds.map((language) => {
    const count = alone.get(language)?.length ?? 0;
    return { language, count: count + (own?.startsWith(language) === true ? 0.5 : 0) };
  });
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).language;
}
