import type { AdviceId } from '../guidance/advice.ts';
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
  /** What was done of earlier plans, and is no step of today's any more. */
  readonly past: readonly TickedStep[];
  /** How many steps are done, and how many there are with these. */
  readonly count: { readonly done: number; readonly all: number };
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
  const done = plan.steps.flatMap((step) => tickOf(step) ?? []);
  const past = ticked.filter(
    ({ step }) => !namesNumber.has(step) && plan.steps.every(({ id }) => id !== step),
  );
  return {
    answers,
    plan,
    done,
    past,
    count: { done: done.length + past.length, all: plan.steps.length + past.length },
    next,
    ahead: plan.keyDates.find(({ day }) => day >= today),
  };
}

/** Their titles name a number of the plan, and say nothing without it. */
const namesNumber: ReadonlySet<AdviceId> = new Set(['tenant-limit', 'business-seat-cap']);

function planOn(answers: Answers, today: Day): Plan | undefined {
  try {
    return makePlan(answers, today);
  } catch (error) {
    if (error instanceof GuidanceError) return undefined;
    throw error;
  }
}
