import type { Word } from './text.ts';

/** Whether the word is the ending of the number before it: the "e" of "30:e". */
export function isEndingOf(number: Word | undefined, word: Word | undefined): boolean {
  if (number === undefined || word?.gap !== ':') return false;
  return /^\d+$/.test(number.text) && /^\p{L}{1,2}$/u.test(word.text);
}
