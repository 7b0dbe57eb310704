import type { Draft, Field } from '../../guidance/answers.ts';
import type { Day } from '../../guidance/day.ts';
import type { Move } from './move.ts';
import { answeredFields, withoutContradictions, withoutFields } from './route.ts';
import type { Told } from './told.ts';

/** The move with what was understood on the UTC day; answers that it made wrong are open again. */
export function absorb(move: Move, told: Told, today: Day): Move {
  const { facts, doubts, tenantHoldsOthers, leftOpen = [] } = told;
  const answered = answeredFields(facts);
  const dealtWith = [...answered, ...leftOpen];
  return {
    ...move,
    draft: withoutContradictions(
      { ...withoutFields(move.draft, [...leftOpen, ...ofAnother(move.draft, facts)]), ...facts },
      today,
    ),
    leftOpen: [...(move.leftOpen ?? []).filter((field) => !answered.includes(field)), ...leftOpen],
    tenantHoldsOthers:
      move.tenantHoldsOthers || tenantHoldsOthers || facts.tenantSubscriptionCount !== undefined,
    countryRemembered: move.countryRemembered && facts.partnerCountry === undefined,
    modelRemembered: move.modelRemembered === true && facts.partnerModel === undefined,
    inferred: [...(move.inferred ?? []).filter((field) => !answered.includes(field))],
    unsettled: [
      ...(move.unsettled ?? []).filter(
        ({ field }) => !answered.includes(field) && !doubts.some((doubt) => doubt.field === field),
      ),
      ...doubts.flatMap(({ field, problem }) =>
        problem.kind === 'ambiguous' ? [{ field, options: [...problem.options], why: problem.why }] : [],
      ),
    ],
    trail: [...move.trail.filter((field) => !dealtWith.includes(field)), ...dealtWith],
    misses: 0,
  };
}

/** Whether two buy from one provider was said of these two: with another seller or model it is asked anew. */
function ofAnother(before: Draft, facts: Draft): Field[] {
  const isOther = (['source', 'partnerModel'] as const).some(
    (field) => facts[field] !== undefined && facts[field] !== before[field],
  );
  return isOther ? ['sameProvider'] : [];
}
