import type { Problem } from '../../cards/problem.ts';
import { fields, type Draft, type Field } from '../../guidance/answers.ts';
import type { Day } from '../../guidance/day.ts';
import { fieldApplies } from '../../guidance/questions.ts';
import type { Understanding } from '../understanding/understanding.ts';
import type { Decision, Reply } from './decision.ts';
import type { MoveEvent } from './event.ts';
import { newMove, type Move } from './move.ts';
import { fullPlan, stoppedPlan, type Planned } from './planned.ts';
import { nextQuestion, withoutContradictions, withoutFields } from './route.ts';

/** Where the event takes the move, and what the person sees then. Pure: it may be asked twice. */
export function decide(move: Move, event: MoveEvent, today: Day): Decision {
  switch (event.kind) {
    case 'told':
      return told(move, event.understanding, today);
    case 'form-sent':
      return formSent(move, event, today);
    case 'not-understood':
      return notUnderstood(move, today);
    case 'none-of-them':
      return again(withoutOptions(move), today, { kind: 'none-of-them' });
    case 'unreadable':
      return again(move, today, event.problem);
    case 'form-wanted':
      return {
        move: { ...move, at: { kind: 'form' }, misses: 0 },
        replies: [{ kind: 'form', problems: [] }],
        told: [],
      };
    case 'back':
      return back(move, today);
    case 'skip':
      return skip(move, today);
    case 'cancel':
      return cancel(move, today);
    case 'change':
      return change(move, event.field);
    case 'again':
      return again(move, today);
  }
}

function told(move: Move, understanding: Understanding, today: Day): Decision {
  const another = startsAnother(move, understanding.facts);
  const decision = toldOf(another ? newMove(move.draft.partnerCountry) : move, understanding, today);
  const replies = [...unusedOf(understanding), ...decision.replies];
  return { ...decision, replies, ...(another ? { anew: true } : {}) };
}

/** Of a message of several facts, nothing is left out without a word. */
function unusedOf({ facts, doubts, unused = [] }: Understanding): Reply[] {
  const isOfSeveral = fieldsOf(facts).length + doubts.length > 1;
  return isOfSeveral && unused.length > 0 ? [{ kind: 'unused', parts: unused }] : [];
}

function toldOf(move: Move, understanding: Understanding, today: Day): Decision {
  const { facts, doubts } = understanding;
  const after = absorb(move, understanding);
  const answered = fieldsOf(facts);
  const asked = move.at.kind === 'question' ? move.at.field : undefined;
  const noted = answered.some((field) => field !== asked) ? { noted: facts } : {};
  const stop = stoppedPlan(after);
  if (stop !== undefined) return { ...planned(after, stop), told: answered };
  const doubt = doubts.find(({ field }) => facts[field] === undefined);
  if (doubt !== undefined)
    return { ...ask(after, doubt.field, { ...noted, ...doubtShown(move, doubt) }), told: answered };
  if (asked !== undefined && isStillOpen(asked, after))
    return { ...ask(after, asked, { ...noted, options: optionsAt(move) }), told: answered };
  return { ...goOn(after, today, noted), told: answered };
}

/** Next pressed without a choice leaves the few answers that were offered. */
function doubtShown(
  move: Move,
  { field, problem }: Understanding['doubts'][number],
): { problem: Problem; options?: readonly string[] | undefined } {
  const isSame = move.at.kind === 'question' && move.at.field === field && problem.kind === 'missing';
  return isSame ? { problem, options: optionsAt(move) } : { problem };
}

function isStillOpen(field: Field, { draft }: Move): boolean {
  return draft[field] === undefined && fieldApplies(field, draft);
}

/** With a plan on the table, one fact corrects it; several are the next customer. */
function startsAnother(move: Move, facts: Draft): boolean {
  return move.at.kind === 'planned' && fieldsOf(facts).length > 1;
}

type FormSent = Extract<MoveEvent, { kind: 'form-sent' }>;

function formSent(move: Move, { understanding, emptied, typed }: FormSent, today: Day): Decision {
  // On the form the tenant's total is there for whoever has one: nobody is asked for it again.
  const before = { ...move, draft: withoutFields(move.draft, emptied), tenantHoldsOthers: false };
  const after = absorb(before, understanding);
  const answered = fieldsOf(understanding.facts);
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

/** The move with what was understood; answers that it made wrong are open again. */
function absorb(move: Move, { facts, tenantHoldsOthers }: Understanding): Move {
  const answered = fieldsOf(facts);
  return {
    ...move,
    draft: withoutContradictions({ ...move.draft, ...facts }),
    tenantHoldsOthers:
      move.tenantHoldsOthers || tenantHoldsOthers || facts.tenantSubscriptionCount !== undefined,
    countryRemembered: move.countryRemembered && facts.partnerCountry === undefined,
    trail: [...move.trail.filter((field) => !answered.includes(field)), ...answered],
    misses: 0,
  };
}

/** The next question, or the plan if none is left or the regions stop the move. */
function goOn(move: Move, today: Day, noted: { noted?: Draft }): Omit<Decision, 'told'> {
  const stopped = stoppedPlan(move);
  if (stopped !== undefined) return planned(move, stopped);
  const next = nextQuestion(move);
  return next === undefined ? planned(move, fullPlan(move, today)) : ask(move, next, noted);
}

function planned(move: Move, plan: Planned): Omit<Decision, 'told'> {
  const { draft, tenantHoldsOthers, countryRemembered, trail } = move;
  const made = { draft, tenantHoldsOthers, countryRemembered, trail };
  return {
    move: { ...move, at: { kind: 'planned' }, planned: made, misses: 0 },
    replies: [{ kind: 'plan', ...plan }],
  };
}

function ask(
  move: Move,
  field: Field,
  more: Omit<Extract<Reply, { kind: 'question' }>, 'kind' | 'field'> = {},
): Omit<Decision, 'told'> {
  const { problem } = more;
  const options = problem?.kind === 'ambiguous' ? problem.options : more.options;
  const at = {
    kind: 'question',
    field,
    ...(options === undefined ? {} : { options: [...options] }),
  } as const;
  return { move: { ...move, at }, replies: [{ kind: 'question', field, ...more, options }] };
}

function optionsAt({ at }: Move): readonly string[] | undefined {
  return at.kind === 'question' ? at.options : undefined;
}

function withoutOptions(move: Move): Move {
  const { at } = move;
  return at.kind === 'question' ? { ...move, at: { kind: 'question', field: at.field } } : move;
}

function notUnderstood(move: Move, today: Day): Decision {
  if (move.at.kind === 'planned')
    return { move, replies: [{ kind: 'notice', key: 'notice.afterPlan' }], told: [] };
  const misses = move.misses + 1;
  return again({ ...move, misses }, today, { kind: 'not-understood', times: misses });
}

/** Shows what waits for the person: the open question or form, or the plan as of today. */
function again(move: Move, today: Day, problem?: Problem): Decision {
  switch (move.at.kind) {
    case 'question':
      return { ...ask(move, move.at.field, { problem, options: optionsAt(move) }), told: [] };
    case 'form':
      return { move, replies: [{ kind: 'form', problems: [] }], told: [] };
    case 'planned':
      return { ...goOn(move, today, {}), told: [] };
  }
}

function back(move: Move, today: Day): Decision {
  if (move.at.kind === 'form') return { ...goOn(move, today, {}), told: [] };
  const previous = move.trail.at(-1);
  if (previous !== undefined)
    return { ...ask({ ...move, trail: move.trail.slice(0, -1), misses: 0 }, previous), told: [] };
  const { replies, ...rest } = again(move, today);
  return { ...rest, replies: [{ kind: 'notice', key: 'notice.atFirstQuestion' }, ...replies] };
}

function skip(move: Move, today: Day): Decision {
  if (move.at.kind === 'question' && move.at.field === 'tenantSubscriptionCount') {
    const draft = withoutFields(move.draft, ['tenantSubscriptionCount']);
    return { ...goOn({ ...move, draft, tenantHoldsOthers: false }, today, {}), told: [] };
  }
  return again(move, today, move.at.kind === 'question' ? { kind: 'look-it-up' } : undefined);
}

/** What the plan was made of holds again; the plan that was shown stays as it is. */
function cancel(move: Move, today: Day): Decision {
  if (move.planned === undefined) return again(move, today);
  return {
    move: { ...move, ...move.planned, at: { kind: 'planned' }, misses: 0 },
    replies: [{ kind: 'notice', key: 'notice.planStays' }],
    told: [],
    closes: true,
  };
}

function change(move: Move, field: Field | undefined): Decision {
  if (fieldsOf(move.draft).length === 0) {
    return { move, replies: [{ kind: 'notice', key: 'notice.nothingToChange' }], told: [] };
  }
  if (field === undefined || !fieldApplies(field, move.draft))
    return { move, replies: [{ kind: 'change' }], told: [] };
  const holdsOthers = move.tenantHoldsOthers || field === 'tenantSubscriptionCount';
  return { ...ask({ ...move, tenantHoldsOthers: holdsOthers, misses: 0 }, field), told: [] };
}

function fieldsOf(draft: Draft): Field[] {
  return fields.filter((field) => draft[field] !== undefined);
}
