import { languageIds, type LanguageId } from '../../languages/language-id.ts';
import { speechFor } from '../../languages/speech.ts';
import { countryNames } from '../places/country-names.ts';
import type { LanguageCommand } from './command-said.ts';
import { foldText, wordsOf, type Word } from '../words/text.ts';
import { commandPhrases } from './command-phrases.ts';
import { textOf } from './setting-command.ts';
import { atOnly } from '../phrases/whole-phrases.ts';

/** The language that the words ask for, by its name alone too; nothing if they say anything else. */
export function languageCommand(words: readonly Word[]): LanguageCommand | undefined {
  const [lead] = atOnly(commandPhrases.language, words);
  const named = lead === undefined ? [] : words.slice(lead.length);
  if (named.length > 0) return speak(spoken(named) ?? tag(textOf(named)) ?? onlyOneIn(named));
  const said = atOnly(commandPhrases.speak, words).map(({ length }) => words.slice(length));
  const language = [...said, words].map(spoken).find((one) => one !== undefined);
  if (language !== undefined) return speak(language, words);
  return said.some((rest) => others().has(textOf(rest))) ? { kind: 'speak-other' } : undefined;
}

function speak(language: LanguageId | undefined, words: readonly Word[] = []): LanguageCommand {
  if (language === undefined) return { kind: 'speak-other' };
  const byName = namedAlone(words, language);
  return byName === undefined ? { kind: 'speak', language } : { kind: 'speak', language, byName };
}

/** Whether the one word of the message is what the language calls itself, or what others call it. */
function namedAlone([word, ...more]: readonly Word[], language: LanguageId): 'own' | 'other' | undefined {
  if (word === undefined || more.length > 0) return undefined;
  const [ownName] = wordsOf(speechFor(undefined, language).languageName(language));
  return word.text === ownName ? 'own' : 'other';
}

function spoken(words: readonly Word[]): LanguageId | undefined {
  return atOnly(commandPhrases.languages, words, words.length)[0]?.meanings[0];
}

/** "sv", "pt br". */
function tag(named: string): LanguageId | undefined {
  return languageIds.find((id) => named === id || named === foldText(speechFor(id).locale));
}

/** The one language that is named in it: "Swedish from now on". */
function onlyOneIn(words: readonly Word[]): LanguageId | undefined {
  const found = new Set(words.flatMap((word) => spoken([word]) ?? []));
  const [only, ...more] = found;
  return more.length === 0 ? only : undefined;
}

let known: ReadonlySet<string> | undefined;

/** Every other language that Unicode has a name for; a name that a country has too, as Nauru, is the country's. */
function others(): ReadonlySet<string> {
  return (known ??= otherNames());
}

function otherNames(): ReadonlySet<string> {
  const namers = languageIds.map((id) => new Intl.DisplayNames(id, { type: 'language', fallback: 'none' }));
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(97 + index));
  const tags = letters.flatMap((first) => letters.map((second) => first + second));
  // "Norska" is said of a customer too, but is first of all the language.
  const countries = new Set(countryNames.flatMap(({ name, likeWord }) => (likeWord ? [] : foldText(name))));
  const names = tags.flatMap((one) => namers.flatMap((namer) => namer.of(one) ?? [])).map(foldText);
  return new Set(names.filter((name) => !countries.has(name)));
}
