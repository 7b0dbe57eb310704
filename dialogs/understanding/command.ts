import { speechFor } from '../../languages/speech.ts';
import { fields, type Field } from '../../guidance/answers.ts';
import type { LanguageCommand } from '../../understanding/command-said.ts';
import { languageCommand } from './language-command.ts';
import { settingCommand, type SettingCommand } from './setting-command.ts';
import { foldedPhrases } from './phrases.ts';
import { foldText, readText, type Word } from '../../understanding/text.ts';
import { languages } from './words/languages.ts';
import { commandKinds, type CommandKind } from '../../languages/language.ts';

/** What a whole message can ask the bot to do. */
export type Command =
  | { readonly kind: Exclude<CommandKind, 'change'> }
  /** Change an answer; without a field the person has not said which, or not clearly. */
  | { readonly kind: 'change'; readonly field?: Field }
  | LanguageCommand
  | SettingCommand;

/** The command that a message as a whole is, however polite; nothing if it says anything else. */
export function commandIn(text: string): Command | undefined {
  const { words } = readText(text);
  if (words.length === 0) return /^\s*\?+\s*$/.test(text) ? { kind: 'help' } : undefined;
  if (words.length > mostWords) return undefined;
  const message = words.map((word) => word.text).join(' ');
  const asked = trimmed(message);
  const command = [...asked, ...trimmed(message, 'start')].map(commandOf).find((one) => one !== undefined);
  if (command?.kind === 'change' && lacksAccent(words)) return undefined;
  const plain = asked.at(-1) ?? '';
  return command ?? settingCommand(plain) ?? languageCommand(plain);
}

/** No command with its politeness is longer. */
const mostWords = 16;

const kindByPhrase = new Map(
  languages.flatMap(({ commands: { phrases } }) =>
    commandKinds.flatMap((kind) => phrases[kind].map((phrase) => [foldText(phrase), kind] as const)),
  ),
);
/** What people call the fields, and what the cards do. */
const fieldByName = new Map(
  languages.flatMap(({ locale, fields: names }) =>
    fields.flatMap((field) => {
      const label = speechFor(locale).say(`field.${field}`);
      return [...(names[field] ?? []), label].map((name) => [foldText(name), field] as const);
    }),
  ),
);
const trailing = foldedPhrases(({ commands }) => commands.politeness);
const leading = foldedPhrases(({ commands }) => [...commands.politeness, ...commands.phrases.greeting]);
const determiners = foldedPhrases(({ commands }) => commands.determiners);
const accentedByText = new Map(
  languages.flatMap(({ commands }) => commands.accented.map((word) => [foldText(word), word] as const)),
);
const vagueFields = new Set(foldedPhrases(({ commands }) => commands.vagueFields));

/** "Andra produkter" are others, while "andra mitt land" can only be "ändra". */
function lacksAccent(words: readonly Word[]): boolean {
  return words.some(({ text, written }, at) => {
    const accented = accentedByText.get(text);
    if (accented === undefined || written.toLowerCase() === accented) return false;
    const next = words[at + 1]?.text;
    return next === undefined || !determiners.includes(next);
  });
}

/** The message as it is, and with ever more of its politeness taken off, from one side first. */
export function trimmed(message: string, first: 'start' | 'end' = 'end'): string[] {
  const [end, start] = [withoutEnd(message, trailing), withoutStart(message, leading)];
  const shorter = first === 'end' ? (end ?? start) : (start ?? end);
  return shorter === undefined ? [message] : [message, ...trimmed(shorter, first)];
}

function commandOf(asked: string): Command | undefined {
  const kind = kindByPhrase.get(asked);
  if (kind !== undefined) return { kind };
  for (const [phrase, candidate] of kindByPhrase) {
    if (candidate === 'change' && asked.startsWith(`${phrase} `))
      return changeOf(asked.slice(phrase.length + 1));
  }
  return undefined;
}

function changeOf(what: string): Command | undefined {
  const name = fieldByName.has(what) ? what : (withoutStart(what, determiners) ?? what);
  const field = fieldByName.get(name);
  if (field !== undefined) return { kind: 'change', field };
  return vagueFields.has(name) ? { kind: 'change' } : undefined;
}

function withoutStart(text: string, phrases: readonly string[]): string | undefined {
  const found = phrases.find((phrase) => text.startsWith(`${phrase} `));
  return found === undefined ? undefined : text.slice(found.length + 1);
}

function withoutEnd(text: string, phrases: readonly string[]): string | undefined {
  const found = phrases.find((phrase) => text.endsWith(` ${phrase}`));
  return found === undefined ? undefined : text.slice(0, -found.length - 1);
}
