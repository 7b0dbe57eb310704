import { foldedPhrases } from './phrases.ts';
import { foldText } from '../../understanding/text.ts';
import type { Words } from './words/words.ts';

/** A message in its own words, folded beside; `to` is where its politeness begins. */
export type Tokens = {
  readonly written: readonly string[];
  readonly folded: readonly string[];
  readonly to: number;
};
export type Phrases = ReadonlySet<string>;

/** No phrase has more words. */
const longestPhrase = 6;

const behind = phrasesOf(({ watching }) => watching.politeness);

/** The phrases of all languages. */
export function phrasesOf(of: (words: Words) => readonly string[]): Phrases {
  return new Set(foldedPhrases(of));
}

/** The message, without the politeness at its end. */
export function tokensOf(text: string): Tokens {
  const written = text
    .trim()
    .split(/\s+/u)
    .filter((word) => word !== '');
  const folded = written.map(foldText);
  let to = written.length;
  for (let from = to - 1; from > 0; from -= 1) {
    if (to - from > longestPhrase) break;
    if (behind.has(joined(folded, from, to))) to = from;
  }
  return { written, folded, to };
}

export function joined(folded: readonly string[], from: number, to: number): string {
  return folded
    .slice(from, to)
    .filter((word) => word !== '')
    .join(' ');
}

/** Where the longest of the phrases ends that begins at `from`. */
export function phraseEnd({ folded, to }: Tokens, from: number, phrases: Phrases): number | undefined {
  for (let end = Math.min(to, from + longestPhrase); end > from; end -= 1)
    if (phrases.has(joined(folded, from, end))) return end;
  return undefined;
}

/** The words as they were written, without the marks and quotes around them; nothing where there are none. */
export function wordsBetween({ written }: Tokens, from: number, to: number): string | undefined {
  const words = written
    .slice(from, to)
    .join(' ')
    .replace(/^[\s:,;–-]+|[\s:,;?!–-]+$/gu, '');
  const plain = /^["“”„«»'‘’](.*)["”“»«'’]$/u.exec(words)?.[1] ?? words;
  return plain === '' ? undefined : plain;
}
