import { countryChoices } from '../../cards/countries.ts';
import { speechFor } from '../../cards/speech.ts';
import type { CountryCode } from '../../guidance/answers.ts';
import type { Words } from './words/words.ts';
import { wordsOf } from './text.ts';

/** The languages in which countries are named, whatever words a language's list adds. */
const locales = ['en', 'sv', 'pt-BR'];

/** Every country that the cards offer. */
export const countryCodes: ReadonlySet<CountryCode> = new Set(
  countryChoices(speechFor('en')).map(({ value }) => value),
);

export type CountryName = { readonly name: string; readonly code: CountryCode };

/** What countries are called: Unicode's names, the list's own, and ambiguous ones once for each country. */
export function countryNames({ countries }: Words): CountryName[] {
  const ambiguous = countries.ambiguous.flatMap(({ names, codes }) =>
    names.flatMap((name) => codes.map((code) => ({ name, code }))),
  );
  const own = Object.entries(countries.names).flatMap(([code, names]) =>
    names.map((name) => ({ name, code })),
  );
  const taken = new Set(ambiguous.map(({ name }) => key(name)));
  const unicode = unicodeNames().filter(({ name }) => !taken.has(key(name)));
  return [...ambiguous, ...distinct([...unicode, ...own])];
}

function unicodeNames(): CountryName[] {
  return locales.flatMap((locale) => {
    const names = new Intl.DisplayNames(locale, { type: 'region' });
    return [...countryCodes].flatMap((code) =>
      variants(names.of(code) ?? code).map((name) => ({ name, code })),
    );
  });
}

/** "Myanmar (Burma)" is also Myanmar, "St. Lucia" also Saint Lucia, "Macau, RAE da China" also Macau. */
function variants(name: string): string[] {
  const short = name.replace(/ \(.*\)/, '').replace(/,? (?:SAR|RAE)\b.*$/, '');
  return [...new Set([name, short])].flatMap((one) => [one, one.replace(/^St\. /, 'Saint ')]);
}

function distinct(names: readonly CountryName[]): CountryName[] {
  return [...new Map(names.map((one) => [`${key(one.name)}=${one.code}`, one])).values()];
}

function key(name: string): string {
  return wordsOf(name).join(' ');
}
