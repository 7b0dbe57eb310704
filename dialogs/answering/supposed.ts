import type { Supposed } from '../../cards/move/what-if-card.ts';
import type { Draft } from '../../guidance/answers.ts';
import type { Day } from '../../guidance/day.ts';
import { absorb } from '../move/absorb.ts';
import type { Move } from '../move/move.ts';
import { plannedAt, stoppedPlan } from '../move/planned.ts';
import { nextQuestion } from '../move/route.ts';

/** Other answers, or that they wait until the UTC day `asOf`. */
export type Supposition = { readonly facts: Draft; readonly asOf?: Day | undefined };

/** What the plan of a move that is planned would be if that were so. Pure. */
export function supposed(move: Move, { facts, asOf }: Supposition, today: Day): Supposed {
  const before = plannedAt(move, today);
  const parts = { facts, asOf, answers: move.draft, before: before.plan };
  // Who only waits is asked nothing.
  if (asOf !== undefined) return { ...parts, after: plannedAt(move, asOf).plan };
  const after = absorb(move, { facts, doubts: [], tenantHoldsOthers: false }, today);
  const question = stoppedPlan(after) === undefined ? nextQuestion(after, today) : undefined;
  return question === undefined
    ? { ...parts, after: plannedAt(after, today).plan }
    : { ...parts, asks: question };
}
