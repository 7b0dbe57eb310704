import { budget } from '../../understanding/words/budget.ts';

/** More than this nobody types as an answer; it is not read, so that it cannot hold up others. */
export const longestMessage = { most: 1_000, words: budget.words } as const;

/** Characters with Teams' tags, which may be longer than the words; more are not even freed of them. */
export const mostWithTags = 16_000;

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

/** Whether the text has more characters, or more words, than are read. */
export function isTooLong(text: string): boolean {
  return text.length > longestMessage.most || (text.match(word) ?? []).length > longestMessage.words;
}
