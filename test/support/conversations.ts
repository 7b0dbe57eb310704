import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { LanguageId } from '../../languages/language-id.ts';

const wordsSchema = z.array(z.string());

const stepSchema = z.strictObject({
  say: z.string(),
  /** The input of the card that follows. */
  asks: z.string().optional(),
  /** What the plan that follows must advise. */
  advice: wordsSchema.optional(),
  /** What must be read in the answer. */
  words: wordsSchema.optional(),
});

const conversationSchema = z.strictObject({
  note: z.string(),
  locale: z.string(),
  talk: z.array(stepSchema),
  /** Moves the bot's clock to a day on which a reminder comes. */
  moveTime: z.string(),
  /** What must be read on it, and on what it becomes once it is done. */
  reminder: wordsSchema,
  done: wordsSchema,
  afterwards: stepSchema,
  /** Others of the language, each up to its plan: what is asked of which customer. */
  asked: z.array(z.strictObject({ note: z.string(), talk: z.array(stepSchema) })),
});

export type Step = z.infer<typeof stepSchema>;
export type Conversation = z.infer<typeof conversationSchema>;

/** The conversation of test/cases/conversations in a language. */
export function conversationIn(language: LanguageId): Conversation {
  const file = new URL(`../cases/conversations/${language}.json`, import.meta.url);
  return conversationSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
}
