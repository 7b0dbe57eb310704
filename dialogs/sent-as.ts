import { z } from 'zod';

/** Where a card stands, as Teams has said. */
export const sentAsSchema = z.object({ activityId: z.string(), conversationId: z.string() });

export type SentAs = z.infer<typeof sentAsSchema>;
