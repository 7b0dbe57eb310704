import { countryChoices } from '../../languages/countries.ts';
import { speechFor } from '../../languages/speech.ts';
import type { CountryCode } from '../../guidance/answers.ts';
import { foldText } from '../words/text.ts';
import { languageIds } from '../../languages/language-id.ts';
import { languages } from '../../languages/all.ts';
import type { Language } from '../../languages/language.ts';
import { saidBy } from '../phrases/template.ts';

/** Every country that the cards offer. */
export const countryCodes: ReadonlySet<CountryCode> = new Set(
  countryChoices(speechFor('en')).map(({ value }) => value),
);

/** `likeWord` marks a name that is an everyday word too. */
export type CountryName = { readonly name: string; readonly code: CountryCode; readonly likeWord: boolean };

type Named = Omit<CountryName, 'likeWord'>;

/** What countries are called: Unicode's names, those of the word lists, and ambiguous ones once for each country. */
export const countryNames: readonly CountryName[] = gather(languages.map(({ countries }) => countries));

function gather(lists: readonly Language['countries'][]): CountryName[] {
  const ambiguous = lists.flatMap((list) =>
    Object.entries(list.ambiguous).flatMap(([codes, called]) =>
      saidBy(called).flatMap((name) => codes.split(' ').map((code) => ({ name, code }))),
    ),
  );
  const own = lists.flatMap(({ names }) =>
    Object.entries(names).flatMap(([code, called]) => saidBy(called).map((name) => ({ name, code }))),
  );
  const taken = new Set(ambiguous.map(({ name }) => foldText(name)));
  const unicode = unicodeNames().filter(({ name }) => !taken.has(foldText(name)));
  const likeWords = new Set(lists.flatMap(({ namesLikeWords }) => saidBy(namesLikeWords).map(foldText)));
  return distinct([...ambiguous, ...unicode, ...own]).map((named) => ({
    ...named,
    likeWord: likeWords.has(foldText(named.name)),
  }));
}

function unicodeNames(): Named[] {
  return languageIds.flatMap((id) => {
    const names = new Intl.DisplayNames(id, { type: 'region' });
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

function distinct(names: readonly Named[]): Named[] {
  return [...new Map(names.map((one) => [`${foldText(one.name)}=${one.code}`, one])).values()];
}
