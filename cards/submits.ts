import { z } from 'zod';
import { fields, type Field } from '../guidance/answers.ts';

const longestInput = 1000;

/** What an input of a card brings: Teams sends text for most, a number for some numbers, "" or nothing for an empty one. */
const inputSchema = z.union([z.string().max(longestInput), z.number()]).optional();

// Clients that do not know `associatedInputs` send a card's inputs along with every button.
const inputs = Object.fromEntries(fields.map((field) => [field, inputSchema])) as Record<
  Field,
  typeof inputSchema
>;

/** The key of the one card that was shown, so that an old card can be told from the current one. */
const card = z.string().min(1).max(64).optional();

const answerSchema = z.strictObject({
  verb: z.literal('answer'),
  /** The field whose input, of that name, holds the answer. */
  question: z.enum(fields),
  /** "I don't know", or "Skip" for what is optional. */
  unknown: z.literal(true).optional(),
  /** The tenant holds more subscriptions than those to move. */
  others: z.literal(true).optional(),
  card,
  ...inputs,
});

const formSchema = z.strictObject({ verb: z.literal('form'), card, ...inputs });

const changeSchema = z.strictObject({
  verb: z.literal('change'),
  /** An input of the card; nothing or "" when none was picked. */
  question: z.union([z.enum(fields), z.literal('').transform(() => undefined)]).optional(),
  card,
  ...inputs,
});

export const plainVerbs = ['start', 'start-over', 'open-form', 'help', 'back', 'cancel', 'resume'] as const;

const plainSchema = z.strictObject({ verb: z.enum(plainVerbs), card, ...inputs });

/** What the buttons of all cards submit. Unknown verbs and unknown keys are refused. */
export const submitSchema = z.discriminatedUnion('verb', [
  answerSchema,
  formSchema,
  changeSchema,
  plainSchema,
]);

export type Submit = z.infer<typeof submitSchema>;
