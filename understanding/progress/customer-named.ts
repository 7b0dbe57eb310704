import { withoutAround, atOnly } from '../phrases/whole-phrases.ts';
import { commandPhrases } from '../commands/command-phrases.ts';
import { nameSaid } from '../reminding/name-said.ts';
import type { Reading, Word } from '../words/text.ts';
import { asWritten } from './as-written.ts';
import { progressPhrases } from './phrases.ts';

/** A customer's name, the part of the message that says it, and whether that is all of it. */
export type CustomerNamed = { readonly name: string; readonly part: string; readonly isAll: boolean };

/** Names have no more words. */
const mostOfName = 8;

/**
 * Whose move it is, where a part of the message says that and nothing else: "the customer is called Lone Star Dental",
 * "it's for Contoso". What may be something else than a name is one only where `isUnknown` says so of one of its words, by its place.
 */
export function customerNamedIn(
  reading: Reading,
  isUnknown: (at: number) => boolean,
): CustomerNamed | undefined {
  if (reading.text.includes('?')) return undefined;
  const parts = partsOf(reading);
  for (const words of parts) {
    const name = namedBy(words, (word) => isUnknown(reading.words.indexOf(word)));
    if (name !== undefined) return { name, part: asWritten(words), isAll: parts.length === 1 };
  }
  return undefined;
}

/** Between marks that part; no point inside "St. Olof" does. */
function partsOf({ words }: Reading): (readonly Word[])[] {
  const parts: Word[][] = [[]];
  for (const word of words) {
    if (/[,;\n]|[.!] +$/.test(word.gap) && !/\bst$/.test(parts.at(-1)?.at(-1)?.text ?? '')) parts.push([]);
    parts.at(-1)?.push(word);
  }
  return parts.filter((part) => part.length > 0);
}

function namedBy(words: readonly Word[], isUnknown: (word: Word) => boolean): string | undefined {
  const own = withoutAround(words, commandPhrases.politeness);
  const [sure] = atOnly(progressPhrases.surelyNamed, own);
  const lead = sure ?? atOnly(progressPhrases.perhapsNamed, own)[0];
  const rest = lead === undefined ? [] : own.slice(lead.length);
  const [first] = rest;
  const isName = first !== undefined && /^[\p{Lu}\p{N}]/u.test(first.written) && rest.length <= mostOfName;
  if (!isName || (sure === undefined && !rest.some(isUnknown))) return undefined;
  const said = nameSaid(asWritten(rest));
  return said.kind === 'name' ? said.name : undefined;
}
