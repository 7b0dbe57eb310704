import { z } from 'zod';

/** How a move begins: with the first question, with the form, or with what a message said already. */
export const moveOpeningSchema = z.object({ with: z.enum(['question', 'form', 'words']) });

export type MoveOpening = Readonly<z.infer<typeof moveOpeningSchema>>;
