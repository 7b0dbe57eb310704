import type { Answers } from '../../guidance/answers.ts';
import type { Day } from '../../guidance/day.ts';
import type { Watch } from '../../reminders/watch.ts';
import type { EndSaid, WatchRequest } from '../../understanding/reminding/watch-said.ts';
import type { OpenCard } from '../conversation.ts';
import type { Standing } from '../standing.ts';
import type { WatchOpening } from './opening.ts';
import { planOnTheTable } from './plan-on-the-table.ts';

/** "Watch" and "remind me" ask for the same. */
type Request = Omit<WatchRequest, 'by'>;

/** How things stand where a watch is asked for. */
export type AskedWhere = {
  readonly standing: Standing;
  readonly open?: OpenCard | undefined;
  /** The UTC day. */
  readonly today: Day;
  /** The person's one watch of the name that was said. */
  readonly named?: Watch | undefined;
  /** Whose the move on the table is, where that is known. */
  readonly customer?: string | undefined;
};

/** What asking for a watch leads to: it is set up, what waits is shown again, or there is no plan to watch. */
export type RequestDecision =
  | { readonly kind: 'set-up'; readonly opening: WatchOpening }
  | { readonly kind: 'show-again' }
  /** It is shown before it is kept. */
  | { readonly kind: 'propose'; readonly said: Request; readonly answers: Answers | undefined }
  | { readonly kind: 'no-plan'; readonly showsAgain: boolean };

/**
 * What was asked for belongs to the plan that is on the table, else to the watch of that name; where the day that was
 * said is not its end, which is meant is asked. "Watch" without a plan, or own words, stand for themselves. Pure.
 */
export function decideRequest(
  said: Request,
  { standing, today, named, customer }: AskedWhere,
): RequestDecision {
  if (isProposed(said, { standing, today, customer }))
    return { kind: 'propose', said, answers: planOnTheTable(standing, today) };
  if (said.kind === 'own-words') return { kind: 'set-up', opening: said };
  const answers = planFor(standing, today, said);
  const of = answers === undefined ? undefined : (said.subject ?? customer);
  const request = of === undefined ? said : { ...said, subject: of };
  return { kind: 'set-up', opening: openingFor(request, answers, named) };
}

/** The same of "watch" alone, or of the plan's button: it is that of the plan. Pure. */
export function decideWatchPlan({
  standing,
  open,
  today,
  customer,
}: AskedWhere): Exclude<RequestDecision, { kind: 'propose' }> {
  const answers = planOnTheTable(standing, today);
  if (answers === undefined) return { kind: 'no-plan', showsAgain: open !== undefined };
  return standing.top === 'watch'
    ? { kind: 'show-again' }
    : { kind: 'set-up', opening: { answers, ...(customer === undefined ? {} : { subject: customer }) } };
}

/** Several days; of a plan that stands there also a month without a day, or one that is not its end. */
function isProposed(said: Request, { standing, today, customer }: AskedWhere): boolean {
  const { several, also, kind, end, subject } = said;
  if (several !== undefined) return true;
  const answers = planOnTheTable(standing, today);
  if (answers === undefined || kind !== undefined) return false;
  if (also === true) return true;
  // Whose it is has to be asked first where nobody has said it.
  if (customer === undefined) return false;
  const isOfIt = (subject ?? customer).toLowerCase() === customer.toLowerCase();
  const isMonth = end?.kind === 'some-days' && end.days.length === 1;
  return isOfIt && (isMonth || (end?.kind === 'day' && end.day !== answers.termEnd));
}

/** A plan whose end nobody knows is none of a day that somebody names. */
function planFor(standing: Standing, today: Day, { end }: Request): Answers | undefined {
  const answers = planOnTheTable(standing, today);
  return answers?.termEnd === 'unknown' && end !== undefined ? undefined : answers;
}

function openingFor(said: Request, answers: Answers | undefined, watch: Watch | undefined): WatchOpening {
  const planned = answers === undefined || answers.termEnd === 'unknown' ? undefined : answers.termEnd;
  const end = said.end ?? (planned === undefined ? undefined : asSaid(planned));
  const isPlans = end?.kind === 'day' && end.day === planned;
  if (watch !== undefined && !(isPlans && planned === watch.termEnd))
    return {
      ...said,
      answers: isPlans ? answers : undefined,
      subject: watch.subject,
      end: end ?? asSaid(watch.termEnd),
      known: { of: 'reminder', end: watch.termEnd },
    };
  if (answers === undefined || planned === undefined) return { ...said, answers };
  return { ...said, answers, end, known: { of: 'plan', end: planned } };
}

function asSaid(day: Day): EndSaid {
  return { kind: 'day', day };
}
