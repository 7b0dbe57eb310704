import { languageIds, type LanguageId } from '../../languages/language-id.ts';
import { speechFor } from '../../languages/speech.ts';
import type { LanguageCommand } from '../../understanding/command-said.ts';
import { countryNames } from '../../understanding/places/country-names.ts';
import { foldedPhrases } from './phrases.ts';
import { foldText } from '../../understanding/text.ts';
import { languages } from './words/languages.ts';

/** The language that the folded message asks for, by its name alone too; nothing if it says anything else. */
export function languageCommand(asked: string): LanguageCommand | undefined {
  const named = after(asked, setLeads);
  if (named !== undefined) return speak(spoken.get(named) ?? tag(named) ?? onlyOneIn(named));
  const said = after(asked, inLeads) ?? asked;
  const language = spoken.get(said);
  if (language !== undefined) return speak(language);
  return said !== asked && others.has(said) ? { kind: 'speak-other' } : undefined;
}

function speak(language: LanguageId | undefined): LanguageCommand {
  return language === undefined ? { kind: 'speak-other' } : { kind: 'speak', language };
}

const setLeads = foldedPhrases(({ commands }) => commands.language.set);
const inLeads = foldedPhrases(({ commands }) => commands.language.in);

function after(asked: string, phrases: readonly string[]): string | undefined {
  const lead = phrases.find((phrase) => asked.startsWith(`${phrase} `));
  return lead === undefined ? undefined : asked.slice(lead.length + 1);
}

/** The languages in which languages are named. */
const namers = languageIds.map((id) => new Intl.DisplayNames(id, { type: 'language', fallback: 'none' }));

function namesOf(tag: string): string[] {
  return namers.flatMap((namer) => namer.of(tag) ?? []);
}

const spoken = new Map(
  languageIds.flatMap((id) => {
    const names = languages.flatMap(({ commands }) => commands.language.names[id]);
    return [...namesOf(id), ...names].map((name) => [foldText(name), id] as const);
  }),
);

/** "sv", "pt br". */
function tag(named: string): LanguageId | undefined {
  return languageIds.find((id) => named === id || named === foldText(speechFor(id).locale));
}

/** The one language that is named in it: "Swedish from now on". */
function onlyOneIn(named: string): LanguageId | undefined {
  const found = new Set(named.split(' ').flatMap((word) => spoken.get(word) ?? []));
  const [only, ...more] = found;
  return more.length === 0 ? only : undefined;
}

/** Every other language that Unicode has a name for; a name that a country has too, as Nauru, is the country's. */
const others = otherNames();

function otherNames(): ReadonlySet<string> {
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(97 + index));
  const tags = letters.flatMap((first) => letters.map((second) => first + second));
  // "Norska" is said of a customer too, but is first of all the language.
  const countries = new Set(countryNames.flatMap(({ name, likeWord }) => (likeWord ? [] : foldText(name))));
  const names = tags.flatMap(namesOf).map(foldText);
  return new Set(names.filter((name) => !spoken.has(name) && !countries.has(name)));
}
