import type { Field } from '../../guidance/answers.ts';
import { fieldsOf } from '../../guidance/field-kind.ts';
import type { Day } from '../../guidance/day.ts';
import { problemWith, type Problem } from '../../guidance/problem.ts';
import type { Decision, Reply } from './decision.ts';
import { madeOf, type Move } from './move.ts';
import { fullPlan, plannedAt, stoppedPlan } from './planned.ts';
import { nextQuestion, withoutContradictions } from './route.ts';

/** The next question, or the plan if none is left or the regions stop the move. */
export function goOn(move: Move, today: Day): Omit<Decision, 'told'> {
  const stopped = stoppedPlan(move);
  if (stopped !== undefined) return confirmed(move, today) ?? planned(move, stopped);
  const next = nextQuestion(move, today);
  return next === undefined ? planned(move, fullPlan(move, today)) : ask(move, next, today);
}

/** Asks whether an inferred country is right before the move ends on it. */
function confirmed(move: Move, today: Day): Omit<Decision, 'told'> | undefined {
  const { draft, inferred = [] } = move;
  for (const field of fieldsOf('country')) {
    const country = draft[field];
    if (country !== undefined && inferred.includes(field))
      return ask(move, field, today, { problem: { kind: 'ambiguous', options: [country] } });
  }
  return undefined;
}

/** Shows the plan and keeps what it was made of. */
export function planned(
  move: Move,
  plan: Omit<Extract<Reply, { kind: 'plan' }>, 'kind'>,
): Omit<Decision, 'told'> {
  return {
    move: { ...move, at: { kind: 'planned' }, planned: madeOf(move), misses: 0 },
    replies: [{ kind: 'plan', ...plan }],
  };
}

/** Asks the field's question; the few answers that fit stay on offer until it is answered. */
export function ask(
  move: Move,
  field: Field,
  today: Day,
  more: Omit<Extract<Reply, { kind: 'question' }>, 'kind' | 'field'> = {},
): Omit<Decision, 'told'> {
  const problem = more.problem ?? (more.options === undefined ? unsettledAt(move, field, today) : undefined);
  const options = problem?.kind === 'ambiguous' ? problem.options : more.options;
  const at = {
    kind: 'question',
    field,
    ...(options === undefined ? {} : { options: [...options] }),
  } as const;
  const unsettled = move.unsettled?.filter((one) => one.field !== field);
  return {
    move: { ...move, at, unsettled },
    replies: [{ kind: 'question', field, ...more, problem, options }],
  };
}

/** What was said of the field in a message that left more than one thing open, as far as it can still be meant. */
function unsettledAt({ unsettled = [], draft }: Move, field: Field, today: Day): Problem | undefined {
  const said = unsettled.filter((one) => one.field === field);
  const options = said
    .flatMap((one) => one.options)
    .filter((option) => !isTooLate(problemWith(field, option, draft, today)));
  const [why] = said.flatMap((one) => one.why ?? []);
  return options.length === 0
    ? undefined
    : { kind: 'ambiguous', options, ...(why === undefined ? {} : { why }) };
}

function isTooLate(problem: Problem | undefined): boolean {
  return problem?.kind === 'after-term-end' || problem?.kind === 'in-the-future';
}

/** The few answers that are on offer, if the open question has such. */
export function optionsAt({ at }: Move): readonly string[] | undefined {
  return at.kind === 'question' ? at.options : undefined;
}

/** Shows what waits for the person: the open question or form, or the plan as of today. */
export function again(move: Move, today: Day, problem?: Problem): Decision {
  switch (move.at.kind) {
    case 'question':
      return { ...ask(move, move.at.field, today, { problem, options: optionsAt(move) }), told: [] };
    case 'form':
      return { move, replies: [{ kind: 'form', problems: [] }], told: [] };
    case 'planned': {
      const draft = withoutContradictions(move.draft, today);
      // A start that is still to come: somebody has set the bot's clock back.
      if (draft !== move.draft) return { ...goOn({ ...move, draft }, today), told: [] };
      // Nothing is asked for a plan that was made, be it before a question was asked, or its term has ended since.
      return { ...planned(move, plannedAt(move, today)), told: [] };
    }
  }
}
