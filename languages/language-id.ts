import { languageByTag } from './all.ts';

export type LanguageId = keyof typeof languageByTag;

/** The languages that the bot speaks, by their BCP 47 tags. */
export const languageIds: readonly LanguageId[] = Object.keys(languageByTag).filter(isLanguage);

/** The language that is stored for somebody; nothing where the bot no longer speaks it. */
export function storedLanguage(stored: string | undefined): LanguageId | undefined {
  return stored !== undefined && isLanguage(stored) ? stored : undefined;
}

/** Whether the bot speaks the language of that tag. */
export function isLanguage(tag: string): tag is LanguageId {
  return Object.hasOwn(languageByTag, tag);
}
