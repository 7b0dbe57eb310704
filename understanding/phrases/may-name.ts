import type { Word } from '../words/text.ts';
import { isKnown } from './lexicon.ts';

/** Whether the words can be a name: it neither begins nor ends with a word in lower case that says something here. */
export function mayName(words: readonly Word[]): boolean {
  // "Ana da Silva" has one in the middle.
  return [words.at(0), words.at(-1)].every((word) => word !== undefined && !isSaying(word));
}

function isSaying({ text, written }: Word): boolean {
  return written === written.toLowerCase() && isKnown(text);
}
