import { z } from 'zod';
import type { WatchProblem } from '../../cards/watch-question-card.ts';
import { daySchema } from '../../guidance/day.ts';
import { answersSchema } from '../../guidance/validity.ts';
import { nameSaid } from '../understanding/customer-name.ts';
import type { EndSaid } from '../understanding/end-said.ts';

/** What is known of a watch while it is being set up, as it is stored between turns. */
export const watchingSchema = z.object({
  subject: z.string().optional(),
  termEnd: daySchema.optional(),
  /** The plan's, checked by the rulebook when it was made. */
  answers: answersSchema.optional(),
  /** Days before the end on which they wish to be reminded, in place of their usual ones. */
  daysBefore: z.int().optional(),
  /** The person was asked for the name, so that there is a way back to it. */
  nameAsked: z.boolean(),
});

export type Watching = z.infer<typeof watchingSchema>;

/** Where what was said leads: what is known then, and what was wrong with it. */
export type Step = {
  readonly watching: Watching;
  readonly problem?: WatchProblem | undefined;
  /** What was written where the problem is. */
  readonly typed?: string | undefined;
};

/** What is still to be asked. */
export function stillToAsk({ subject, termEnd }: Watching): 'name' | 'end' | undefined {
  if (subject === undefined) return 'name';
  return termEnd === undefined ? 'end' : undefined;
}

export function withName(watching: Watching, written: string): Step {
  const said = nameSaid(written);
  switch (said.kind) {
    case 'name':
      return { watching: { ...watching, subject: said.name } };
    case 'no-name':
      return { watching, problem: said };
    case 'long-name':
      return { watching, problem: said, typed: said.typed };
  }
}

export function withEnd(watching: Watching, said: EndSaid): Step {
  return said.kind === 'day' ? { watching: { ...watching, termEnd: said.day } } : { watching, problem: said };
}
