import type { Understanding } from '../understanding/understanding.ts';
import type { Move } from './move.ts';
import { answeredFields, withoutContradictions } from './route.ts';

/** The move with what was understood; answers that it made wrong are open again. */
export function absorb(move: Move, { facts, doubts, tenantHoldsOthers, inferred = [] }: Understanding): Move {
  const answered = answeredFields(facts);
  return {
    ...move,
    draft: withoutContradictions({ ...move.draft, ...facts }),
    tenantHoldsOthers:
      move.tenantHoldsOthers || tenantHoldsOthers || facts.tenantSubscriptionCount !== undefined,
    countryRemembered: move.countryRemembered && facts.partnerCountry === undefined,
    inferred: [...(move.inferred ?? []).filter((field) => !answered.includes(field)), ...inferred],
    unsettled: [
      ...(move.unsettled ?? []).filter(
        ({ field }) => !answered.includes(field) && !doubts.some((doubt) => doubt.field === field),
      ),
      ...doubts.flatMap(({ field, problem }) =>
        problem.kind === 'ambiguous' ? [{ field, options: [...problem.options], why: problem.why }] : [],
      ),
    ],
    trail: [...move.trail.filter((field) => !answered.includes(field)), ...answered],
    misses: 0,
  };
}
