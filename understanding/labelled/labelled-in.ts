import type { Field } from '../../guidance/answers.ts';
import { commandPhrases } from '../commands/command-phrases.ts';
import { atOnly } from '../phrases/whole-phrases.ts';
import { budget } from '../words/budget.ts';
import { readText } from '../words/text.ts';

/** A part of a message that is a field's name, a colon, and what is said of it. */
export type Labelled = {
  readonly field: Field;
  readonly name: string;
  readonly value: string;
  /** Where all of it stands in the message; `to`, exclusive, is where the line ends or something else is named. */
  readonly from: number;
  readonly to: number;
};

/** A name begins the message, a line or a part of it. Bounded, so that no run of spaces costs its square. */
const labelPattern = /(?<=^|[\n.,;|•])([^\n.,;|•:=]{2,64})[:=]/gu;

/** Nobody names more. */
const most = 40;

/** The parts of a message that begin with a field's name and a colon, as forms do: “Current seller: another partner”. */
export function labelledIn(text: string): Labelled[] {
  if (!/[:=]/.test(text)) return [];
  const starts = [...text.slice(0, budget.letters).matchAll(labelPattern)].map((match) => ({
    name: match[1] ?? '',
    field: fieldNamed(match[1] ?? ''),
    from: match.index,
    at: match.index + match[0].length,
  }));
  return starts.slice(0, most).flatMap(({ field, name, from, at }, index) => {
    if (field === undefined || isBehindWords(text, from, starts)) return [];
    const line = text.indexOf('\n', at);
    const to = Math.min(line < 0 ? text.length : line, starts[index + 1]?.from ?? text.length);
    return [{ field, name, value: text.slice(at, to), from, to }];
  });
}

/** "Suppose, auto-renew: off": a comma parts names only in a line that begins with one. */
function isBehindWords(text: string, from: number, starts: readonly { readonly from: number }[]): boolean {
  if (text[from - 1] !== ',') return false;
  const line = text.lastIndexOf('\n', from) + 1;
  return !starts.some((one) => one.from >= line && text.slice(line, one.from).trim() === '');
}

/** The one field that is called so. */
function fieldNamed(name: string): Field | undefined {
  const { words } = readText(name);
  const [named] = atOnly(commandPhrases.fields, words, words.length);
  const [field, ...others] = new Set(named?.meanings ?? []);
  return others.length > 0 ? undefined : field;
}
