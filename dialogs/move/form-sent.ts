import type { Problem } from '../../guidance/problem.ts';
import { fields, type Field } from '../../guidance/answers.ts';
import type { Day } from '../../guidance/day.ts';
import { fieldApplies, mayStayOpen, requiredFields } from '../../guidance/questions.ts';
import { absorb } from './absorb.ts';
import type { Decision } from './decision.ts';
import type { MoveEvent } from './event.ts';
import { madeOfWords } from './made-of-words.ts';
import type { Move } from './move.ts';
import { goOn } from './next.ts';
import { stoppedPlan } from './planned.ts';
import { answeredFields, nextQuestion, only, withoutFields } from './route.ts';
import type { Told } from './told.ts';

type FormSent = Extract<MoveEvent, { kind: 'form-sent' }>;

/** The plan if the form is complete, else the form again with what is missing or wrong. */
export function formSent(move: Move, { told, emptied, typed, worded }: FormSent, today: Day): Decision {
  // On the form the tenant's total is there for whoever has one: nobody is asked for it again.
  const before = { ...move, draft: withoutFields(move.draft, emptied), tenantHoldsOthers: false };
  const after = withOpenLeft(absorb(before, told, today), today);
  const answered = answeredFields(told.facts);
  const wrong = told.doubts.filter(
    ({ field }) => field === 'tenantSubscriptionCount' || fieldApplies(field, after.draft, today),
  );
  const missing = stoppedPlan(after) === undefined ? nextQuestion(after, today) : undefined;
  if (wrong.length === 0 && missing === undefined) {
    const facts = only(told.facts, (field) => worded.includes(field));
    return { ...goOn(after, today), told: answered, made: madeOfWords(move, after, { ...told, facts }) };
  }
  const problems = fields.flatMap((field) => formProblem(field, { wrong, after, today }));
  return { move: { ...after, at: { kind: 'form' } }, replies: [{ kind: 'form', problems, typed }], told: [] };
}

/** What the form leaves empty nobody knows, where the plan can be made without. */
function withOpenLeft(move: Move, today: Day): Move {
  const empty = requiredFields(move.draft, today).filter(
    (field) => mayStayOpen(field) && move.draft[field] === undefined,
  );
  return { ...move, leftOpen: empty };
}

type Sent = { readonly wrong: Told['doubts']; readonly after: Move; readonly today: Day };

function formProblem(field: Field, { wrong, after, today }: Sent): { field: Field; problem: Problem }[] {
  const found = wrong.find((doubt) => doubt.field === field);
  // An end that was given, though not rightly, calls for it too: nobody is to be sent back twice.
  const saysEnd = wrong.some((doubt) => doubt.field === 'termEnd');
  if (found !== undefined) return [found];
  const isAsked = requiredFields(after.draft, today).includes(field) && !mayStayOpen(field);
  const mayBeAsked = field === 'autoRenew' && saysEnd && after.draft.source !== 'volume-licensing';
  const missing = (isAsked || mayBeAsked) && after.draft[field] === undefined;
  return missing ? [{ field, problem: { kind: 'missing' } }] : [];
}
