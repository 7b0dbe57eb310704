import { draftSchema, fields, type Draft, type Field } from '../../guidance/answers.ts';
import { problemWith } from '../../guidance/problem.ts';
import { fieldApplies, possibleFields, requiredFields } from '../../guidance/questions.ts';
import type { Day } from '../../guidance/day.ts';
import type { Move } from './move.ts';

/** The first question that is still to be answered on the UTC day; none when the plan can be made. */
export function nextQuestion(
  { draft, tenantHoldsOthers, leftOpen = [] }: Pick<Move, 'draft' | 'tenantHoldsOthers' | 'leftOpen'>,
  today: Day,
): Field | undefined {
  const required = new Set(requiredFields(draft, today));
  const wanted = (field: Field) =>
    required.has(field) ||
    (field === 'tenantSubscriptionCount' && tenantHoldsOthers && fieldApplies(field, draft, today));
  return fields.find((field) => wanted(field) && draft[field] === undefined && !leftOpen.includes(field));
}

/** Which question of how many `field` is; the count only shrinks as answers rule questions out. */
export function progressAt(field: Field, move: Move, today: Day) {
  const { draft, tenantHoldsOthers, countryRemembered, modelRemembered = false } = move;
  const possible = new Set(possibleFields(draft, today));
  // What was said in doubt is asked, though no plan waits for it: the state of a term that runs.
  const asked = fields.filter(
    (each) =>
      each === field ||
      (possible.has(each) &&
        !(
          (each === 'partnerCountry' && countryRemembered) ||
          (each === 'partnerModel' && modelRemembered) ||
          (each === 'tenantSubscriptionCount' && !tenantHoldsOthers)
        )),
  );
  return { position: asked.indexOf(field) + 1, total: asked.length };
}

/** The draft without what its own later answers have made wrong: that is asked again. */
export function withoutContradictions(draft: Draft, today: Day): Draft {
  return only(draft, (field) => problemWith(field, draft[field], draft, today) === undefined);
}

/** The draft with those answers taken away. */
export function withoutFields(draft: Draft, removed: readonly Field[]): Draft {
  return only(draft, (field) => !removed.includes(field));
}

/** The answers that have a meaning together; what does not apply stays in the draft only. */
export function applicable(draft: Draft, today: Day): Draft {
  return only(draft, (field) => fieldApplies(field, draft, today));
}

/** The answers for which that holds. */
export function only(draft: Draft, keeps: (field: Field) => boolean): Draft {
  const answered = answeredFields(draft);
  const kept = answered.filter(keeps);
  if (kept.length === answered.length) return draft;
  return draftSchema.parse(Object.fromEntries(kept.map((field) => [field, draft[field]])));
}

/** The fields that have an answer, in the order in which they are asked. */
export function answeredFields(draft: Draft): Field[] {
  return fields.filter((field) => draft[field] !== undefined);
}
