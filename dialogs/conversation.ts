import { z } from 'zod';
import { fields } from '../guidance/answers.ts';
import { shownForFeedbackSchema } from './feedback/shown-for-feedback.ts';
import { sentAsSchema } from './sent-as.ts';

/** The card that waits for an answer: only its buttons are taken. */
const openCardSchema = z.object({
  /** The key in its buttons' data. */
  card: z.string(),
  shows: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('question'), field: z.enum(fields) }),
    z.object({ kind: z.literal('form') }),
    z.object({ kind: z.enum(['resume', 'change', 'forget', 'watch-name', 'watch-end']) }),
  ]),
  /** It was shown anew in its place already, with a word below it. */
  repeated: z.literal(true).optional(),
  /** What it says above its question of what was understood: that stays when it is closed. */
  said: z.array(z.string()).optional(),
  /** Where it stands, once Teams has said so: needed to show its answer in its place. */
  sentAs: sentAsSchema.optional(),
  /** Teams has taken it; until that is known an answer in words may be one to the question before it. */
  wasShown: z.literal(true).optional(),
});

/** One person's talk in one conversation, as it is stored between turns. */
export const conversationSchema = z.object({
  dialogs: z.object({ dialogStack: z.array(z.object({ id: z.string(), state: z.unknown() })) }),
  /** Cards shown so far: numbers the next one. */
  cardsShown: z.int(),
  open: openCardSchema.optional(),
  /** The key of the latest plan card: its buttons stay good while a question is open. */
  planCard: z.string().optional(),
  /** The cards that stay good, newest last: a press on one may put something else in its place. */
  lasting: z.array(z.object({ shows: z.string(), sentAs: sentAsSchema })).optional(),
  /** The cards of which people may say whether they are right, newest last. */
  feedbackOn: z.array(shownForFeedbackSchema).optional(),
  /** The offers of files that were taken or left, newest last: each is answered once. */
  filesAnswered: z.array(z.string()).optional(),
  /** The turn before noted the latest change, or took back down to it: it is what "undo" means. */
  stepIsMeant: z.literal(true).optional(),
  /** Steps noted so far: numbers the next one. */
  stepsNoted: z.int().optional(),
  /** Parts of the plan that the last answer spoke of: what “that” means. */
  spokenOf: z.array(z.string()).optional(),
  /** When the person was last heard, as an ISO instant. */
  lastHeardAt: z.iso.datetime().optional(),
});

export type Conversation = z.infer<typeof conversationSchema>;
export type OpenCard = z.infer<typeof openCardSchema>;

/** The talk of somebody who has not been heard here before. */
export function newConversation(): Conversation {
  return { dialogs: { dialogStack: [] }, cardsShown: 0 };
}
