import { budget } from '../words/budget.ts';
import { foldText } from '../words/text.ts';
import { phrasesAt, type Node } from '../phrases/word-graph.ts';
import { remindingPhrases } from './phrases.ts';

/** A message in its own words as they stand between spaces, folded beside; `to` is where its politeness begins. */
export type Tokens = {
  readonly written: readonly string[];
  readonly folded: readonly string[];
  readonly to: number;
};

/** No politeness has more words. */
const longestPoliteness = 4;

/** The message, without the politeness at its end. */
export function tokensOf(text: string): Tokens {
  const written = text
    .slice(0, budget.letters)
    .trim()
    .split(/\s+/u)
    .filter((word) => word !== '')
    .slice(0, budget.words);
  const folded = written.map(foldText);
  const all = { written, folded, to: written.length };
  let { to } = all;
  for (;;) {
    const from = starts(to).find(
      (start) => phraseEnd({ ...all, to }, start, remindingPhrases.politeness) === to,
    );
    if (from === undefined) return { ...all, to };
    to = from;
  }
}

function starts(to: number): number[] {
  return Array.from({ length: longestPoliteness }, (_, index) => to - longestPoliteness + index).filter(
    (at) => at > 0,
  );
}

export function joined(folded: readonly string[], from: number, to: number): string {
  return folded
    .slice(from, to)
    .filter((word) => word !== '')
    .join(' ');
}

/** Where the longest of the phrases ends that begins at `from`. */
export function phraseEnd(message: Tokens, from: number, phrases: Node<unknown>): number | undefined {
  return phraseEnds(message, from, phrases).at(-1);
}

/** Where each of the phrases ends that begin at `from`, the shortest first. */
export function phraseEnds({ folded, to }: Tokens, from: number, phrases: Node<unknown>): number[] {
  const words: string[] = [];
  const ends = new Map<number, number>();
  for (let at = from; at < to && words.length < mostWords; at += 1) {
    words.push(...(folded[at] ?? '').split(' ').filter((word) => word !== ''));
    ends.set(words.length, at + 1);
  }
  return phrasesAt(phrases, (index) => words[index]).flatMap(({ length }) => ends.get(length) ?? []);
}

const mostWords = 12;

/** The words as they were written, without the marks and quotes around them; nothing where there are none. */
export function wordsBetween({ written }: Tokens, from: number, to: number): string | undefined {
  const words = written
    .slice(from, to)
    .join(' ')
    .replace(/^[\s:,;–-]+|[\s:,;?!–-]+$/gu, '');
  const unquoted = /^["“”„«»'‘’](.*)["”“»«'’]$/u.exec(words)?.[1] ?? words;
  return unquoted === '' ? undefined : unquoted;
}
