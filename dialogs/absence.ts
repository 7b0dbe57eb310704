import { z } from 'zod';
import { fields } from '../guidance/answers.ts';
import type { Conversation } from './conversation.ts';

/** The question at which the person was, and what they wrote on coming back: it is heard once they go on. */
export const absenceSchema = z.object({
  field: z.enum(fields),
  position: z.int(),
  total: z.int(),
  /** Not heard for long: those are welcomed back. */
  wasAway: z.boolean().default(false),
  text: z.string().optional(),
});

export type Absence = z.infer<typeof absenceSchema>;

/** After how long a person is asked whether to go on where they were, in milliseconds. */
const longAbsence = 60 * 60 * 1000;

/** Whether the person was not heard for long. */
export function wasAway(turn: {
  readonly conversation: Pick<Conversation, 'lastHeardAt'>;
  readonly now: Date;
}): boolean {
  const { lastHeardAt } = turn.conversation;
  return lastHeardAt !== undefined && turn.now.getTime() - Date.parse(lastHeardAt) > longAbsence;
}
