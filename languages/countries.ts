import type { CountryCode } from '../guidance/answers.ts';
import { listedCountries } from '../guidance/regions.ts';
import type { InputChoice } from './input-choice.ts';
import type { Speech } from './speech.ts';

/** The ISO 3166-1 countries that stand in no CSP region; people must be able to say them too. */
export const unlistedCountries: readonly CountryCode[] = ['BY', 'CU', 'EH', 'IR', 'KP', 'RU', 'SD', 'SY'];

const choicesBySpeech = new WeakMap<Speech, readonly InputChoice[]>();

/** Every country by its name in the language, in alphabetical order. */
export function countryChoices(speech: Speech): readonly InputChoice[] {
  const known = choicesBySpeech.get(speech);
  if (known !== undefined) return known;
  const choices = [...listedCountries(), ...unlistedCountries]
    .map((code) => ({ title: speech.country(code), value: code }))
    .sort((one, other) => speech.compare(one.title, other.title));
  choicesBySpeech.set(speech, choices);
  return choices;
}
