import { z } from 'zod';
import { plainWords } from './plain-words.ts';

const longestInput = 1000;

/** What an input of a card brings: Teams sends text for most, a number for some numbers, "" or nothing for an empty one. */
export const inputSchema = z
  .union([z.string().max(longestInput).transform(plainWords), z.number()])
  .optional();

/** The key of the one card that was shown, so that an old card can be told from the current one. */
export const cardKeySchema = z.string().min(1).max(64).optional();
