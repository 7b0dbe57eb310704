import { choices, fields, type Draft, type Field } from './answers.ts';
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
  return fields.filter((field) => fieldApplies(field, draft) || mayApply(field, draft));
}

/** Whether the answer that decides about the question is still open, and could call for it. */
function mayApply(field: Field, { source, subscriptionCount, offer, termEnd }: Draft): boolean {
  switch (field) {
    case 'tenantSubscriptionCount':
      return subscriptionCount === undefined;
    case 'licenceCount':
      return offer === undefined;
    case 'autoRenew':
      return termEnd === undefined;
    case 'termStart': {
      const sources = source === undefined ? choices.source : [source];
      return sources.some((each) => termStartDecides(each, termEnd ?? lastDay));
    }
    default:
      return false;
  }
}

/** Later than any change of the rules, to ask what an end that is still open could call for. */
const lastDay = '2999-12-31';
