import type { Word } from '../words/text.ts';

/** The words as they were written, with the marks between them. */
export function asWritten(words: readonly Word[]): string {
  return words.map(({ written, gap }, at) => (at === 0 ? written : gap + written)).join('');
}
