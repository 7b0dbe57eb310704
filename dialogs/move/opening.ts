import { z } from 'zod';
import { draftSchema } from '../../guidance/answers.ts';
import type { KeptMove } from '../../reminders/kept-move.ts';

/** How a move begins: with the first question, with the form, with what a message said, or with the plan it has. */
export const moveOpeningSchema = z.discriminatedUnion('with', [
  z.object({ with: z.enum(['question', 'form', 'words']) }),
  // Told by a list that somebody imported, and whose it is.
  z.object({ with: z.literal('facts'), facts: draftSchema, customer: z.string() }),
  // Made in this process, and never stored as such.
  z.object({
    with: z.literal('kept'),
    kept: z.custom<KeptMove>((value) => typeof value === 'object'),
    /** Answers that are others now. */
    facts: draftSchema.optional(),
  }),
]);

export type MoveOpening = Readonly<z.infer<typeof moveOpeningSchema>>;
