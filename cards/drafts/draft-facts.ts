import type { Answers } from '../../guidance/answers.ts';
import type { Day } from '../../guidance/day.ts';
import type { Plan, Step } from '../../guidance/plan.ts';
import type { TickedStep } from '../../reminders/kept-move.ts';

/** What a text for others is made of; of nothing else. */
export type DraftFacts = {
  /** Nothing until somebody has said it. */
  readonly customer: string | undefined;
  readonly answers: Answers;
  readonly plan: Plan;
  readonly done: readonly TickedStep[];
  /** The UTC day. */
  readonly today: Day;
  /** Who sends it; empty where Teams does not say. */
  readonly sender: string;
};

/** The plan's steps that are still to be done. */
export function openSteps({ plan, done }: Pick<DraftFacts, 'plan' | 'done'>): readonly Step[] {
  return plan.steps.filter(({ id }) => done.every(({ step }) => step !== id));
}

/** The last day of the term, if it is known. */
export function knownEnd({ answers: { termEnd } }: Pick<DraftFacts, 'answers'>): Day | undefined {
  return termEnd === 'unknown' ? undefined : termEnd;
}

/** By when it is to be done, while that lies ahead. */
export function dueDay({ dueBy }: Step, { today }: Pick<DraftFacts, 'today'>): Day | undefined {
  return dueBy !== undefined && dueBy >= today ? dueBy : undefined;
}
