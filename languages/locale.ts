import { languageByTag } from './all.ts';
import { keptFor } from './kept.ts';
import { isLanguage, type LanguageId } from './language-id.ts';

/** Clients come from a hundred regions. What is made for each takes Intl longer than a turn needs for the rest. */
const mostLocales = 200;

/** Language and region of the locale that a client reports: "en-US"; nothing where it is none. */
export const readLocale = keptFor(mostLocales, (reported): string | undefined => {
  try {
    const { language, region } = new Intl.Locale(reported.replaceAll('_', '-'));
    return region === undefined ? language : `${language}-${region}`;
  } catch {
    return undefined;
  }
});

/** The country that a locale names: "SE" for "sv-SE"; nothing where it names none, or a region of several. */
export function countryOf(locale: string | undefined): string | undefined {
  return locale === undefined ? undefined : countryIn(locale);
}

const countryIn = keptFor(mostLocales, (locale): string | undefined => {
  const { region } = new Intl.Locale(locale);
  return region !== undefined && /^[A-Z]{2}$/.test(region) ? region : undefined;
});

/** The language to speak with somebody: the one they chose, else that of their client, else English. */
export function languageFor(locale: string | undefined, chosen: LanguageId | undefined): LanguageId {
  const reported = locale?.split('-', 1)[0] ?? '';
  return chosen ?? (isLanguage(reported) ? reported : 'en');
}

/** The locale whose dates and numbers go with the language: the client's, where it is one of that language's. */
export function localeFor(language: LanguageId, locale: string | undefined): string {
  const isOfLanguage = locale?.startsWith(`${language}-`) === true;
  return isOfLanguage && isKnown(locale) ? locale : languageByTag[language].locale;
}

/** Made-up regions have no dates of their own. */
const isKnown = keptFor(
  mostLocales,
  (locale) => new Intl.DateTimeFormat(locale).resolvedOptions().locale === locale,
);
