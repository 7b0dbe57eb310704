import type { Supposed } from '../../cards/move/what-if-card.ts';
import type { Draft } from '../../guidance/answers.ts';
import type { Day } from '../../guidance/day.ts';
import { absorb } from '../move/absorb.ts';
import type { Move } from '../move/move.ts';
import { plannedAt, stoppedPlan } from '../move/planned.ts';
import { nextQuestion } from '../move/route.ts';

/** What the plan of a move that is planned would be if that were so. Pure. */
export function supposed(move: Move, facts: Draft, today: Day): Supposed {
  const after = absorb(move, { facts, doubts: [], tenantHoldsOthers: false }, today);
  const before = plannedAt(move, today);
  const question = stoppedPlan(after) === undefined ? nextQuestion(after, today) : undefined;
  const parts = { facts, answers: move.draft, before: before.plan };
  return question === undefined
    ? { ...parts, after: plannedAt(after, today).plan }
    : { ...parts, asks: question };
}
