import { mayStayOpen } from '../../guidance/questions.ts';
import type { SaidOfMove } from '../../understanding/said.ts';
import type { Understanding } from './understanding.ts';

/** What was understood, where "I don't know" leaves a question without an answer if the plan can be made so. */
export function saidOfMove({ facts, doubts, inferred, tenantHoldsOthers }: Understanding): SaidOfMove {
  const left = doubts.filter(isLeft);
  return {
    facts,
    doubts: doubts
      .filter((doubt) => !isLeft(doubt))
      .map((doubt) => ({
        ...doubt,
        options: doubt.problem.kind === 'ambiguous' ? doubt.problem.options : undefined,
      })),
    inferred,
    leftOpen: left.length === 0 ? undefined : left.map(({ field }) => field),
    tenantHoldsOthers,
  };
}

function isLeft({ field, problem }: Understanding['doubts'][number]): boolean {
  return problem.kind === 'look-it-up' && field !== 'tenantSubscriptionCount' && mayStayOpen(field);
}
