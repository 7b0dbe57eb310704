/** The languages that the bot speaks, by their BCP 47 tags. */
export const languageIds = ['en', 'sv', 'pt'] as const;

export type LanguageId = (typeof languageIds)[number];

/** The language that is stored for somebody; nothing where the bot no longer speaks it. */
export function storedLanguage(stored: string | undefined): LanguageId | undefined {
  return stored !== undefined && isLanguage(stored) ? stored : undefined;
}

/** Whether the bot speaks the language of that tag. */
export function isLanguage(tag: string): tag is LanguageId {
  return languageIds.some((id) => id === tag);
}
