import type { Moment } from './dates/moments.ts';
import type { Lexicon, Meaning, Phrase } from './meaning.ts';
import type { Reading, Word } from './text.ts';

/** A stretch of a message that means something: the words from `from` up to, not including, `to`. */
export type Mention = { readonly from: number; readonly to: number } & (
  | { readonly kind: 'phrase'; readonly meanings: readonly Meaning[] }
  /** A date, or several that the writing can be; none if there is no such day. In digits, the likeliest comes first. */
  | { readonly kind: 'date'; readonly moments: readonly Moment[]; readonly inDigits?: boolean }
  /** `isLeast` says "150+". */
  | { readonly kind: 'number'; readonly value: number; readonly isLeast: boolean }
);

/** Which phrases stand in the words that no other mention holds; the longest wins. */
export function phrasesIn({ words }: Reading, lexicon: Lexicon, taken: readonly Mention[]): Mention[] {
  const free = words.map(() => true);
  for (const { from, to } of taken) free.fill(false, from, to);
  const found = words.flatMap((_, from) => phrasesAt(words, from, lexicon));
  found.sort((one, other) => other.words.length - one.words.length || one.from - other.from);
  const mentions: Mention[] = [];
  for (const phrase of found) {
    const to = phrase.from + phrase.words.length;
    if (!free.slice(phrase.from, to).every(Boolean)) continue;
    free.fill(false, phrase.from, to);
    mentions.push({ kind: 'phrase', from: phrase.from, to, meanings: phrase.meanings });
  }
  return mentions;
}

/** The words that no mention holds, by their place. */
export function looseWords({ words }: Reading, mentions: readonly Mention[]): number[] {
  const loose = new Set(words.keys());
  for (const { from, to } of mentions) for (let at = from; at < to; at += 1) loose.delete(at);
  return [...loose];
}

function phrasesAt(words: readonly Word[], from: number, lexicon: Lexicon): (Phrase & { from: number })[] {
  const starting = lexicon.get(words[from]?.text ?? '') ?? [];
  return starting
    .filter((phrase) => standsAt(phrase, words, from))
    .map((phrase) => ({ ...phrase, meanings: meaningsAt(phrase, words, from), from }))
    .filter(({ meanings }) => meanings.length > 0);
}

/** The "s" of "auto-renew's off" is no Portuguese yes: what hangs on an apostrophe answers nothing. */
function meaningsAt({ meanings }: Phrase, words: readonly Word[], from: number): readonly Meaning[] {
  return from > 0 && words[from]?.gap === "'" ? meanings.filter(({ kind }) => kind !== 'choice') : meanings;
}

function standsAt(phrase: Phrase, words: readonly Word[], from: number): boolean {
  return phrase.words.every((text, index) => {
    const word = words[from + index];
    return word?.text === text && (index === 0 || /^[ ':-]*$/.test(word.gap));
  });
}
