/** The languages that the bot speaks, by their BCP 47 tags. */
export const languageIds = ['en', 'sv', 'pt'] as const;

export type LanguageId = (typeof languageIds)[number];

/** Whether the bot speaks the language of that tag. */
export function isLanguage(tag: string): tag is LanguageId {
  return languageIds.some((id) => id === tag);
}
