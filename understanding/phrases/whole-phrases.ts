import type { Word } from '../words/text.ts';
import { phrasesAt, type Node } from './word-graph.ts';

type Words = readonly Word[];

/** The phrases with which the words begin, the longest first; only those of that length, if one is given. */
export function atOnly<Meaning>(
  root: Node<Meaning>,
  words: Words,
  length?: number,
): { readonly length: number; readonly meanings: readonly Meaning[] }[] {
  const found = phrasesAt(root, (index) => words[index]?.text).toReversed();
  return length === undefined ? found : found.filter((one) => one.length === length);
}

/** The words without the phrases at their start and, unless only that is meant, at their end; one word always stays. */
export function withoutAround(words: Words, phrases: Node<unknown>, only?: 'start'): Words {
  let from = 0;
  let to = words.length;
  for (;;) {
    const [lead] = atOnly(phrases, words.slice(from, to));
    if (lead === undefined || from + lead.length >= to) break;
    from += lead.length;
  }
  while (only === undefined) {
    const length = endLength(words.slice(from, to), phrases);
    if (length === undefined || from + length >= to) break;
    to -= length;
  }
  return words.slice(from, to);
}

/** No phrase around a command has more words. */
const longestAround = 5;

function endLength(words: Words, phrases: Node<unknown>): number | undefined {
  for (let length = Math.min(longestAround, words.length); length > 0; length -= 1)
    if (atOnly(phrases, words.slice(-length), length).length > 0) return length;
  return undefined;
}

/** Which words lie in one of the phrases. */
export function covered(
  words: Words,
  phrases: readonly Node<unknown>[],
): {
  readonly has: (stretch: { readonly from: number; readonly to: number }) => boolean;
  readonly written: ReadonlySet<string>;
} {
  const inside = words.map(() => false);
  let at = 0;
  while (at < words.length) {
    const rest = words.slice(at);
    const length = Math.max(0, ...phrases.map((root) => atOnly(root, rest)[0]?.length ?? 0));
    inside.fill(true, at, at + length);
    at += Math.max(1, length);
  }
  return {
    has: ({ from, to }) => inside.slice(from, to).every((one) => one),
    written: new Set(words.flatMap((word, index) => (inside[index] === true ? word.written : []))),
  };
}
