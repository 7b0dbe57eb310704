import type { Problem } from '../../guidance/problem.ts';
import type { Draft, Field } from '../../guidance/answers.ts';
import { isOfKind } from '../../guidance/field-kind.ts';
import type { Day } from '../../guidance/day.ts';
import { fieldApplies, mayStayOpen, possibleFields } from '../../guidance/questions.ts';
import type { News } from '../../understanding/acts/news-said.ts';
import { absorb } from './absorb.ts';
import type { Decision } from './decision.ts';
import { madeOfWords } from './made-of-words.ts';
import type { MoveEvent } from './event.ts';
import { formSent } from './form-sent.ts';
import { newMove, ownPartner, type Move } from './move.ts';
import { again, ask, goOn, optionsAt } from './next.ts';
import { plannedAt, stoppedPlan } from './planned.ts';
import { previewed } from './previewed.ts';
import { answeredFields, withoutFields } from './route.ts';
import type { Told } from './told.ts';

/** Where the event takes the move, and what the person sees then. Pure: it may be asked twice. */
export function decide(move: Move, event: MoveEvent, today: Day): Decision {
  switch (event.kind) {
    case 'told':
      return told(move, event, today);
    case 'preview':
      return previewed(move, event.told, today) ?? toldOf(move, event.told, today);
    case 'form-sent':
      return formSent(move, event, today);
    case 'news':
      return reported(move, event.news, today);
    case 'named':
      return named(move, event.customer, today);
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
      return change(move, event.field, today);
    case 'again':
      return again(move, today);
  }
}

type Telling = Extract<MoveEvent, { kind: 'told' }>;

function told(move: Move, event: Telling, today: Day): Decision {
  const another = event.ofThis !== true && startsAnother(move, event.told);
  const from = another ? newMove(ownPartner(move)) : move;
  const decision = toldOf(from, event.told, today);
  if (event.inWords !== true) return { ...decision, ...(another ? { anew: true } : {}) };
  const made = madeOfWords(from, decision.move, event.told);
  // Another customer's answers that are the same are another's all the same.
  return {
    ...decision,
    made: another ? { ...made, changes: true } : made,
    ...(another ? { anew: true } : {}),
  };
}

function toldOf(move: Move, said: Told, today: Day): Decision {
  const { facts, doubts, leftOpen = [] } = said;
  const after = absorb(move, said, today);
  const answered = [...answeredFields(facts), ...leftOpen];
  const asked = move.at.kind === 'question' ? move.at.field : undefined;
  // Where the countries stop the move, nothing but another country is asked.
  const isStopped = stoppedPlan(after) !== undefined;
  const doubt = doubts.find(
    ({ field }) =>
      facts[field] === undefined &&
      (isStopped ? isOfKind(field, 'country') : mayDecide(field, after.draft, today)),
  );
  if (isStopped && doubt === undefined) return { ...goOn(after, today), told: answered };
  if (doubt !== undefined)
    return { ...ask(after, doubt.field, today, doubtShown(move, doubt)), told: answered };
  if (asked !== undefined && isStillOpen(asked, after, today))
    return { ...ask(after, asked, today, { options: optionsAt(move) }), told: answered };
  return { ...goOn(after, today), told: answered };
}

/** Where a term is over nothing is set for its end, whatever was said of that. */
function mayDecide(field: Field, draft: Draft, today: Day): boolean {
  return fieldApplies(field, draft, today) || possibleFields(draft, today).includes(field);
}

/** Next pressed without a choice leaves the few answers that were offered. */
function doubtShown(
  move: Move,
  { field, problem }: Told['doubts'][number],
): { problem: Problem; options?: readonly string[] | undefined } {
  const isSame = move.at.kind === 'question' && move.at.field === field && problem.kind === 'missing';
  return isSame ? { problem, options: optionsAt(move) } : { problem };
}

function isStillOpen(field: Field, { draft, leftOpen = [] }: Move, today: Day): boolean {
  return draft[field] === undefined && !leftOpen.includes(field) && fieldApplies(field, draft, today);
}

/** What is said of a customer rather than of how things stand with them. */
const ofCustomer: ReadonlySet<Field> = new Set([
  'source',
  'partnerCountry',
  'customerCountry',
  'subscriptionCount',
]);

/** With a plan on the table, one fact corrects it; several are the next customer, also if some are to be asked. */
export function startsAnother(move: Move, { facts, doubts }: Told): boolean {
  const answered = answeredFields(facts);
  const spoken = new Set([...answered, ...doubts.map(({ field }) => field)]);
  const isOfCustomer = answered.length > 0 || [...spoken].some((field) => ofCustomer.has(field));
  return move.at.kind === 'planned' && spoken.size > 1 && isOfCustomer;
}

/** What was offered is not meant, and no answer either if it was inferred. */
function withoutOptions(move: Move): Move {
  const { at, inferred = [] } = move;
  if (at.kind !== 'question') return move;
  const draft = inferred.includes(at.field) ? withoutFields(move.draft, [at.field]) : move.draft;
  return { ...move, draft, at: { kind: 'question', field: at.field } };
}

/** What happened and answers no question is acknowledged with what it means for the plan; a renewal has another end. */
function reported(move: Move, news: News['id'], today: Day): Decision {
  const key = `news.${news}` as const;
  if (news === 'renewed') {
    const { replies, ...rest } = ask({ ...move, misses: 0 }, 'termEnd', today);
    return { ...rest, replies: [{ kind: 'notice', key }, ...replies], told: [] };
  }
  if (move.at.kind === 'planned')
    return { move, replies: [{ kind: 'plan-buttons', key, ...plannedAt(move, today) }], told: [] };
  const { replies, ...rest } = again(move, today);
  return { ...rest, replies: [{ kind: 'notice', key }, ...replies] };
}

/** What waits is asked again. */
function named(move: Move, customer: string, today: Day): Decision {
  const noted = { kind: 'named', customer } as const;
  if (move.at.kind === 'planned') return { move, replies: [noted], told: [] };
  const { replies, ...rest } = again(move, today);
  return { ...rest, replies: [noted, ...replies] };
}

function notUnderstood(move: Move, today: Day): Decision {
  if (move.at.kind === 'planned')
    return { move, replies: [{ kind: 'notice', key: 'notice.afterPlan' }], told: [] };
  const misses = move.misses + 1;
  return again({ ...move, misses }, today, { kind: 'not-understood', times: misses });
}

function back(move: Move, today: Day): Decision {
  if (move.at.kind === 'form') return { ...goOn(move, today), told: [] };
  const previous = move.trail.at(-1);
  if (previous !== undefined)
    return { ...ask({ ...move, trail: move.trail.slice(0, -1), misses: 0 }, previous, today), told: [] };
  const { replies, ...rest } = again(move, today);
  return { ...rest, replies: [{ kind: 'notice', key: 'notice.atFirstQuestion' }, ...replies] };
}

function skip(move: Move, today: Day): Decision {
  if (move.at.kind === 'question' && isLeavable(move.at.field)) {
    const left = { facts: {}, doubts: [], leftOpen: [move.at.field], tenantHoldsOthers: false };
    return toldOf(move, left, today);
  }
  if (move.at.kind === 'question' && move.at.field === 'tenantSubscriptionCount') {
    const draft = withoutFields(move.draft, ['tenantSubscriptionCount']);
    return { ...goOn({ ...move, draft, tenantHoldsOthers: false }, today), told: [] };
  }
  return again(move, today, move.at.kind === 'question' ? { kind: 'look-it-up' } : undefined);
}

/** Whether "I don't know" leaves the question for good; the tenant's total is asked again once there are others. */
function isLeavable(field: Field): boolean {
  return field !== 'tenantSubscriptionCount' && mayStayOpen(field);
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

function change(move: Move, field: Field | undefined, today: Day): Decision {
  if (answeredFields(move.draft).length === 0) {
    return { move, replies: [{ kind: 'notice', key: 'notice.nothingToChange' }], told: [] };
  }
  if (field === undefined || !isChangeable(field, move, today))
    return { move, replies: [{ kind: 'change' }], told: [] };
  const holdsOthers = move.tenantHoldsOthers || field === 'tenantSubscriptionCount';
  return { ...ask({ ...move, tenantHoldsOthers: holdsOthers, misses: 0 }, field, today), told: [] };
}

/** The length of a term is never asked, but may be put right where it was brought along. */
function isChangeable(field: Field, { draft }: Move, today: Day): boolean {
  return fieldApplies(field, draft, today) && (field !== 'termLength' || draft.termLength !== undefined);
}
