import { z } from 'zod';
import type { WatchProblem } from '../../cards/watch/watch-question-card.ts';
import { daySchema } from '../../guidance/day.ts';
import { answersSchema } from '../../guidance/validity.ts';
import type { EndSaid, NameSaid } from '../../understanding/reminding/watch-said.ts';
import { longestName, longestWords } from '../../understanding/reminding/name-said.ts';

/** What is known of a watch while it is being set up, as it is stored between turns. */
export const watchingSchema = z.object({
  /** A day and what the person wants to do, in their own words: the subject and the end then. */
  kind: z.literal('own-words').optional(),
  subject: z.string().optional(),
  termEnd: daySchema.optional(),
  hour: z.int().min(0).max(23).optional(),
  /** The plan's, checked by the rulebook when it was made. */
  answers: answersSchema.optional(),
  /** The end of the plan or the watch that it belongs to. */
  known: z.object({ of: z.enum(['plan', 'reminder']), end: daySchema }).optional(),
  /** Another day that the person said: which of the two is right is asked. */
  said: daySchema.optional(),
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

/** How long the name, or the person's own words, may be. */
export function longestFor({ kind }: Pick<Watching, 'kind'>): number {
  return kind === 'own-words' ? longestWords : longestName;
}

export function withName(watching: Watching, said: NameSaid): Step {
  switch (said.kind) {
    case 'name':
      return { watching: { ...watching, subject: said.name } };
    case 'no-name':
      return { watching, problem: said };
    case 'long-name':
      return { watching, problem: said, typed: said.typed };
  }
}

/** A plan goes with its own end alone; where another day is said than is known, neither is taken yet. */
export function withEnd(watching: Watching, said: EndSaid): Step {
  if (said.kind !== 'day') return { watching, problem: said };
  const { answers, known, ...others } = watching;
  const isAnother = known !== undefined && said.day !== known.end;
  if (isAnother && watching.said === undefined) return { watching: { ...watching, said: said.day } };
  const plan = answers?.termEnd === said.day ? { answers } : {};
  return { watching: { ...others, ...plan, termEnd: said.day } };
}
