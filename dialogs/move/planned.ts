import type { PlanShown } from '../../cards/move/plan-card.ts';
import type { Day } from '../../guidance/day.ts';
import { makePlan, stopPlan } from '../../guidance/plan.ts';
import { checkedAnswers } from '../../guidance/validity.ts';
import type { Move } from './move.ts';
import { applicable } from './route.ts';

export type Planned = Pick<PlanShown, 'plan' | 'answers'>;

/**
 * The plan of a move with nothing left to ask.
 * @throws GuidanceError when an answer is missing after all.
 */
export function fullPlan({ draft }: Move, today: Day): Planned {
  const answers = checkedAnswers(applicable(draft, today), today);
  return { plan: makePlan(answers, today), answers };
}

/** The plan of a move that its regions stop, whatever else is still unanswered. */
export function stoppedPlan({ draft }: Move): Planned | undefined {
  const plan = stopPlan(draft);
  const { partnerCountry, customerCountry } = draft;
  if (plan === undefined || partnerCountry === undefined || customerCountry === undefined) return undefined;
  return { plan, answers: { ...draft, partnerCountry, customerCountry } };
}

/**
 * The plan that a move has come to.
 * @throws GuidanceError when an answer is missing after all.
 */
export function plannedAt(move: Move, today: Day): Planned {
  return stoppedPlan(move) ?? fullPlan(move, today);
}
