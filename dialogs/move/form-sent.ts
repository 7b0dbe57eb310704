import type { Problem } from '../../cards/problem.ts';
import { fields, type Field } from '../../guidance/answers.ts';
import type { Day } from '../../guidance/day.ts';
import { fieldApplies } from '../../guidance/questions.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { absorb } from './absorb.ts';
import type { Decision } from './decision.ts';
import type { MoveEvent } from './event.ts';
import type { Move } from './move.ts';
import { goOn } from './next.ts';
import { stoppedPlan } from './planned.ts';
import { answeredFields, nextQuestion, withoutFields } from './route.ts';

type FormSent = Extract<MoveEvent, { kind: 'form-sent' }>;

/** The plan if the form is complete, else the form again with what is missing or wrong. */
export function formSent(move: Move, { understanding, emptied, typed }: FormSent, today: Day): Decision {
  // On the form the tenant's total is there for whoever has one: nobody is asked for it again.
  const before = { ...move, draft: withoutFields(move.draft, emptied), tenantHoldsOthers: false };
  const after = absorb(before, understanding);
  const answered = answeredFields(understanding.facts);
  const wrong = understanding.doubts.filter(
    ({ field }) => field === 'tenantSubscriptionCount' || fieldApplies(field, after.draft),
  );
  const missing = stoppedPlan(after) === undefined ? nextQuestion(after) : undefined;
  if (wrong.length === 0 && missing === undefined) return { ...goOn(after, today, {}), told: answered };
  const problems = fields.flatMap((field) => formProblem(field, wrong, after));
  return { move: { ...after, at: { kind: 'form' } }, replies: [{ kind: 'form', problems, typed }], told: [] };
}

function formProblem(
  field: Field,
  wrong: Understanding['doubts'],
  after: Move,
): { field: Field; problem: Problem }[] {
  const found = wrong.find((doubt) => doubt.field === field);
  // An end that was given, though not rightly, calls for it too: nobody is to be sent back twice.
  const saysEnd = wrong.some((doubt) => doubt.field === 'termEnd');
  if (found !== undefined) return [found];
  const missing =
    field !== 'tenantSubscriptionCount' &&
    (fieldApplies(field, after.draft) || (field === 'autoRenew' && saysEnd)) &&
    after.draft[field] === undefined;
  return missing ? [{ field, problem: { kind: 'missing' } }] : [];
}
