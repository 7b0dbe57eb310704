import type { Reading } from './text.ts';

/** A stretch of a message: the words from `from` up to, not including, `to`. */
export type Stretch = { readonly from: number; readonly to: number };

/** The words that no stretch holds, by their place. */
export function looseWords({ words }: Reading, taken: readonly Stretch[]): number[] {
  const loose = new Set(words.keys());
  for (const { from, to } of taken) for (let at = from; at < to; at += 1) loose.delete(at);
  return [...loose];
}
