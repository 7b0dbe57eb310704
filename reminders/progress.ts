import type { Answers } from '../guidance/answers.ts';
import type { Day } from '../guidance/day.ts';
import { GuidanceError } from '../guidance/errors.ts';
import type { KeyDate } from '../guidance/key-dates.ts';
import { makePlan, type Plan, type Step } from '../guidance/plan.ts';
import type { KeptMove, TickedStep } from './kept-move.ts';

/** How far a move is: what its plan says today, and what of it is done. */
export type Progress = {
  readonly answers: Answers;
  readonly plan: Plan;
  /** The steps of today's plan that are ticked off, in its order. */
  readonly done: readonly TickedStep[];
  /** The first step that is not. */
  readonly next: Step | undefined;
  /** The first of the plan's days that is still to come. */
  readonly ahead: KeyDate | undefined;
};

/** How far the move is on the UTC day; nothing where its answers say nothing today. */
export function progressOf(
  { answers, ticked }: Pick<KeptMove, 'answers' | 'ticked'>,
  today: Day,
): Progress | undefined {
  const plan = planOn(answers, today);
  if (plan === undefined) return undefined;
  const tickOf = ({ id }: Step) => ticked.find(({ step }) => step === id);
  const next = plan.steps.find((step) => tickOf(step) === undefined);
  return {
    answers,
    plan,
    done: plan.steps.flatMap((step) => tickOf(step) ?? []),
    next,
    ahead: plan.keyDates.find(({ day }) => day >= today),
  };
}

function planOn(answers: Answers, today: Day): Plan | undefined {
  try {
    return makePlan(answers, today);
  } catch (error) {
    if (error instanceof GuidanceError) return undefined;
    throw error;
  }
}
