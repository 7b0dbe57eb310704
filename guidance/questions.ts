import { fields, type Draft, type Field } from './answers.ts';
import { termStartDecides } from './grace.ts';

/** More than this many subscriptions to move is over the limit by itself (R13): 150 is not over. */
export const subscriptionLimit = 150;

/** Whether the question is asked, by what has been answered so far (rulebook §1). */
const asked: Readonly<Record<Field, (draft: Draft) => boolean>> = {
  source: () => true,
  partnerCountry: () => true,
  customerCountry: () => true,
  relationship: () => true,
  delegatedAdmin: () => true,
  subscriptionCount: () => true,
  // Optional: the conversation asks it only when the person says that the tenant holds others.
  tenantSubscriptionCount: () => false,
  offer: () => true,
  licenceCount: ({ offer }) => offer === 'same' || offer === 'equivalent',
  termEnd: () => true,
  autoRenew: ({ termEnd }) => termEnd !== undefined && termEnd !== 'unknown',
  termStart: ({ source, termEnd }) => termStartDecides(source, termEnd),
};

/** What each question that is not always asked hangs on. */
const hangsOn: Partial<Record<Field, readonly Field[]>> = {
  tenantSubscriptionCount: ['subscriptionCount'],
  licenceCount: ['offer'],
  autoRenew: ['termEnd'],
  termStart: ['source', 'termEnd'],
};

/** The questions that must be answered for a plan, in order, given what is answered so far. */
export function requiredFields(draft: Draft): Field[] {
  return fields.filter((field) => asked[field](draft));
}

/** Whether an answer to the field has a meaning for the plan, given what is answered so far. */
export function fieldApplies(field: Field, draft: Draft): boolean {
  if (field !== 'tenantSubscriptionCount') return asked[field](draft);
  return draft.subscriptionCount !== undefined && draft.subscriptionCount <= subscriptionLimit;
}

/** The questions that no answer has ruled out so far, in order. */
export function possibleFields(draft: Draft): Field[] {
  return fields.filter((field) => {
    const open = (hangsOn[field] ?? []).some((other) => draft[other] === undefined);
    return open || fieldApplies(field, draft);
  });
}
