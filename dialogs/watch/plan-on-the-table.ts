import type { Answers } from '../../guidance/answers.ts';
import type { Day } from '../../guidance/day.ts';
import { stateOf } from '../../guidance/questions.ts';
import { checkedAnswers } from '../../guidance/validity.ts';
import type { Standing } from '../standing.ts';
import { stoppedPlan } from '../move/planned.ts';
import { applicable, nextQuestion } from '../move/route.ts';

/**
 * The answers of the plan that a person sees, if they can be reminded of its end, or of what goes on month by month:
 * not of one that its regions stop.
 */
export function planOnTheTable({ move }: Standing, today: Day): Answers | undefined {
  if (move === undefined || stoppedPlan(move) !== undefined) return undefined;
  if (move.at.kind !== 'planned' && nextQuestion(move, today) !== undefined) return undefined;
  const answers = checkedAnswers(applicable(move.draft, today), today);
  return answers.termEnd !== 'unknown' || stateOf(answers) === 'extended' ? answers : undefined;
}
