import { z } from 'zod';
import { sentAsSchema } from '../sent-as.ts';
import { aboutSchema } from './about.ts';

/** A card of which people may say whether it is right, as it is noted in the conversation once it was sent. */
export const shownForFeedbackSchema = z.object({
  /** Its key. */
  card: z.string(),
  about: aboutSchema,
  /** Where it stands, if Teams has said so. */
  sentAs: sentAsSchema.optional(),
});

export type ShownForFeedback = z.infer<typeof shownForFeedbackSchema>;

/** By what such a card is found again: its key, or the activity that it was sent as. */
export type FeedbackCard = { readonly card: string } | { readonly activityId: string };
