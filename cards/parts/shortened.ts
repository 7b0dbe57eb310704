import { plainWords } from './plain-words.ts';

/** Words of others on a button or in a choice, where no more than so many letters fit on a phone. */
export function shortened(words: string, most: number): string {
  const plain = plainWords(words).replace(/\s+/g, ' ').trim();
  return plain.length > most ? `${plain.slice(0, most - 1).toWellFormed()}…` : plain;
}

/** Of a button's words. */
export const mostOnButton = 32;
