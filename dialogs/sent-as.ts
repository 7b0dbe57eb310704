import { z } from 'zod';

/** Where a card stands, as Teams has said. */
export const sentAsSchema = z.object({
  activityId: z.string(),
  conversationId: z.string(),
  /** Teams shows it to the person alone, and takes what is to stand in its place as such only. */
  alone: z.literal(true).optional(),
});

export type SentAs = z.infer<typeof sentAsSchema>;
