import type { Reading } from '../words/text.ts';
import type { Spoken } from '../clauses/acts.ts';
import { has } from '../clauses/clauses.ts';
import { commandPhrases } from './command-phrases.ts';
import { commandKinds, type CommandKind } from '../../languages/language.ts';
import { isTelling, means } from '../items/items.ts';
import type { Command } from './command-said.ts';
import { languageCommand } from './language-command.ts';
import { settingCommand } from './setting-command.ts';
import { atOnly, covered, withoutAround } from '../phrases/whole-phrases.ts';

/** The command that the message is: it says nothing else, but for politeness and small words. */
export function commandIn(reading: Reading, spoken: readonly Spoken[]): Command | undefined {
  if (reading.words.length === 0) return /^\s*\?+\s*$/.test(reading.text) ? { kind: 'help' } : undefined;
  if (reading.words.length > mostWords) return undefined;
  const own = withoutAround(reading.words, commandPhrases.politeness);
  const whole = wholeKind(reading.words) ?? wholeKind(own);
  if (whole !== undefined) return whole === 'change' && lacksAccent(own) ? undefined : { kind: whole };
  return changeIn(own) ?? settingCommand(own) ?? languageCommand(own) ?? kindIn(reading, spoken);
}

/** No command with its politeness is longer. */
const mostWords = 16;

/** The command that the words are from first to last, in whichever language. */
function wholeKind(words: Reading['words']): CommandKind | undefined {
  return atOnly(commandPhrases.kinds, words, words.length)[0]?.meanings[0];
}

/** "Can I cancel?" may be asked of a subscription. */
const notAskedFor: ReadonlySet<CommandKind> = new Set(['cancel']);

function kindIn(reading: Reading, spoken: readonly Spoken[]): { readonly kind: CommandKind } | undefined {
  const said = spoken.flatMap((clause) =>
    commandKinds.filter((kind) => clause.items.some((item) => means(item, `command:${kind}`))),
  );
  const kinds = said.filter((kind) => kind !== 'greeting' && kind !== 'thanks');
  const [kind = said[0]] = kinds;
  if (kind === undefined || new Set(kinds).size > 1) return undefined;
  const around = [commandPhrases.politeness, ...(notAskedFor.has(kind) ? [] : [commandPhrases.asking])];
  const polite = covered(reading.words, around);
  // "Start date" is no "start", and "where do I change my language and stuff" asks.
  const isLong = spoken.some(
    ({ items, act }) =>
      act === 'tell' && items.some((item) => means(item, `command:${kind}`) && item.to - item.from > 1),
  );
  // "Don't know this one, next".
  const isLeft = kind === 'skip' && spoken.some((clause) => has(clause, 'unknown'));
  const isAll = spoken.every(
    (clause) =>
      isCovered(clause) &&
      clause.unknown.every((word) => polite.written.has(word)) &&
      clause.items.every(
        (item) =>
          isCommand(item) ||
          polite.has(item) ||
          ((isLong || isLeft) && !isTelling(item)) ||
          (isLeft && means(item, 'unknown')),
      ),
  );
  return isAll && !spoken.some((clause) => has(clause, 'supposing')) ? { kind } : undefined;
}

/** No word is left over, be it a name: "watch Fabrikam". */
function isCovered({ items, from, to, unknown }: Spoken): boolean {
  const words = items.reduce((count, item) => count + item.to - item.from, 0);
  return words + unknown.length >= to - from;
}

function isCommand(item: Spoken['items'][number]): boolean {
  return commandKinds.some((kind) => means(item, `command:${kind}`));
}

/** "Change the end date"; with more behind it, it says how. */
function changeIn(words: Reading['words']): Command | undefined {
  const asked = withoutAround(words, commandPhrases.asking, 'start');
  for (const lead of atOnly(commandPhrases.change, asked)) {
    const rest = asked.slice(lead.length);
    const names = [rest, ...atOnly(commandPhrases.determiners, rest).map(({ length }) => rest.slice(length))];
    if (lacksAccent(asked)) return undefined;
    const field = names.flatMap((name) => atOnly(commandPhrases.fields, name, name.length)).at(0)
      ?.meanings[0];
    if (field !== undefined) return { kind: 'change', field };
    if (names.some((name) => atOnly(commandPhrases.vague, name, name.length).length > 0))
      return { kind: 'change' };
  }
  return undefined;
}

/** "Andra produkter" are others, while "andra mitt land" can only be "ändra". */
function lacksAccent([first, ...rest]: Reading['words']): boolean {
  const accented = commandPhrases.accented.get(first?.text ?? '');
  if (accented === undefined || first?.written.toLowerCase() === accented) return false;
  return atOnly(commandPhrases.determiners, rest).length === 0;
}
