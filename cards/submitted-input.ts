import { z } from 'zod';
import { plainWords } from './plain-words.ts';

/** More than a card's inputs hold at all. */
const longestText = 1_000;

/** More than any choice, number or date takes; the cards' own inputs hold less. */
const longestInput = 200;

/** What stands for more than that: no input takes it for an answer. */
const tooMuch = '…';

/** What an input of a card brings: Teams sends text for most, a number for some numbers, "" or nothing for an empty one. */
export const inputSchema = z
  .union([
    z
      .string()
      .max(longestText)
      .transform((text) => (text.length > longestInput ? tooMuch : plainWords(text))),
    z.number(),
  ])
  .optional();

/** What an input for a name brings, which is told how long it may be. */
export const nameInputSchema = z
  .union([z.string().max(longestText).transform(plainWords), z.number()])
  .optional();

/** The key of the one card that was shown, so that an old card can be told from the current one. */
export const cardKeySchema = z.string().min(1).max(64).optional();
