import { languageIds, type LanguageId } from '../languages/language-id.ts';
import { speechFor } from '../languages/speech.ts';

/** The language of the manifest itself. */
export const ownLanguage = 'en';

/** The languages whose texts are files of their own. */
export const otherLanguages = languageIds.filter((id) => id !== ownLanguage);

/** The file's name in the package. A language without a region serves all of its regions, as Microsoft's page says. */
export function fileOf(language: LanguageId): string {
  return `${language}.json`;
}

/** What the manifest says of its languages. */
export const localizationInfo = {
  defaultLanguageTag: ownLanguage,
  additionalLanguages: otherLanguages.map((id) => ({ languageTag: id, file: fileOf(id) })),
} as const;

/** What fills the places where texts name the languages: “English, Swedish and Portuguese”, “English, svenska or português”. */
export function languageWords(language: LanguageId): Record<'LANGUAGES' | 'OWN_NAMES', string> {
  const speech = speechFor(undefined, language);
  return {
    LANGUAGES: speech.list(languageIds.map((id) => speech.languageName(id))),
    OWN_NAMES: speech.either(languageIds.map((id) => speechFor(undefined, id).languageName(id))),
  };
}
