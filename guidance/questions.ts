import { fields, type Draft, type Field } from './answers.ts';
import type { Day } from './day.ts';
import { startDecidesGrace } from './grace.ts';

/** More than this many subscriptions to move is over the limit by itself (R13): 150 is not over. */
export const subscriptionLimit = 150;

/** Whether the question is asked on the UTC day, by what has been answered so far (rulebook §1). */
const asked: Readonly<Record<Field, (draft: Draft, today: Day) => boolean>> = {
  source: () => true,
  billingAccount: ({ source }) => source === 'microsoft-direct',
  volumeProgramme: ({ source }) => source === 'volume-licensing',
  partnerModel: () => true,
  sameProvider: ({ source, partnerModel }) =>
    source === 'another-partner' && partnerModel === 'indirect-reseller',
  partnerCountry: () => true,
  customerCountry: () => true,
  relationship: () => true,
  delegatedAdmin: () => true,
  subscriptionCount: () => true,
  // Optional: the conversation asks it only when the person says that the tenant holds others.
  tenantSubscriptionCount: () => false,
  businessSeats: ({ source }) => source === 'microsoft-direct',
  offer: () => true,
  licenceCount: ({ offer }) => offer === 'same' || offer === 'equivalent',
  termEnd: (draft) => !endIsBehind(draft),
  state: ({ source, termEnd }, today) => source !== 'volume-licensing' && isDay(termEnd) && termEnd < today,
  autoRenew: (draft) =>
    isDay(draft.termEnd) &&
    draft.source !== 'volume-licensing' &&
    ['active', 'trial'].includes(stateOf(draft)),
  termStart: (draft) => isDay(draft.termEnd) && stateOf(draft) === 'active' && startDecides(draft),
  termLength: () => false,
};

/** What is not asked, or not always, and still means something where it is said. */
const heard: Readonly<Partial<Record<Field, (draft: Draft) => boolean>>> = {
  tenantSubscriptionCount: ({ subscriptionCount }) =>
    subscriptionCount !== undefined && subscriptionCount <= subscriptionLimit,
  businessSeats: ({ source }) => source !== 'another-tenant',
  termEnd: () => true,
  state: ({ source }) => source !== 'volume-licensing',
  termStart: ({ source }) => source !== 'volume-licensing',
  termLength: () => true,
};

/** The state that counts: what is not said is active, and of volume licences nothing else is known (rulebook §1). */
export function stateOf({ source, state }: Pick<Draft, 'source' | 'state'>): NonNullable<Draft['state']> {
  return source === 'volume-licensing' ? 'active' : (state ?? 'active');
}

/** Whether the state says by itself that the term is over, so that its end need not be known. */
export function endIsBehind(draft: Pick<Draft, 'source' | 'state'>): boolean {
  return ['extended', 'cancelled', 'suspended'].includes(stateOf(draft));
}

/** Free grace hangs on it, or the seven days in which a direct customer with the newer account may cancel. */
function startDecides(draft: Draft): boolean {
  const sevenDays = draft.source === 'microsoft-direct' && draft.billingAccount === 'mca';
  return sevenDays || startDecidesGrace(draft, draft.termEnd);
}

function isDay(day: Draft['termEnd']): day is Day {
  return day !== undefined && day !== 'unknown';
}

/** The questions that are to be answered for a plan, in order, given what is answered so far; `today` is a UTC day. */
export function requiredFields(draft: Draft, today: Day): Field[] {
  return fields.filter((field) => asked[field](draft, today));
}

/** Whether an answer to the field has a meaning for the plan, given what is answered so far. */
export function fieldApplies(field: Field, draft: Draft, today: Day): boolean {
  return asked[field](draft, today) || (heard[field]?.(draft) ?? false);
}

/** Whether it is enough for a plan that nobody knows: the question can be left without an answer (rulebook §1). */
export function mayStayOpen(field: Field): boolean {
  return field === 'tenantSubscriptionCount' || field === 'businessSeats' || field === 'state';
}

/** Every question that is asked, or may still come to be, in order; of what `source` decides, the longest way. */
export function possibleFields(draft: Draft, today: Day): Field[] {
  return fields.filter(
    (field) => asked[field](draft, today) || fieldIsOptional(field, draft) || mayApply(field, draft),
  );
}

function fieldIsOptional(field: Field, draft: Draft): boolean {
  return field === 'tenantSubscriptionCount' && (heard[field]?.(draft) ?? false);
}

/** Whether the answer that decides about the question is still open, and could call for it. */
function mayApply(field: Field, draft: Draft): boolean {
  const { source = 'microsoft-direct', partnerModel, subscriptionCount, offer, termEnd } = draft;
  switch (field) {
    case 'billingAccount':
    case 'businessSeats':
      return source === 'microsoft-direct';
    case 'sameProvider':
      return source === 'another-partner' && partnerModel === undefined;
    case 'tenantSubscriptionCount':
      return subscriptionCount === undefined;
    case 'licenceCount':
      return offer === undefined;
    case 'autoRenew':
      return termEnd === undefined && source !== 'volume-licensing' && !endIsBehind(draft);
    case 'termStart':
      return termEnd === undefined && mayDecide({ ...draft, source });
    default:
      return false;
  }
}

/** Whether an end that is still open could make the start of the term decide. */
function mayDecide(draft: Draft): boolean {
  return stateOf(draft) === 'active' && startDecides({ billingAccount: 'mca', ...draft, termEnd: lastDay });
}

/** Later than any change of the rules, to ask what an end that is still open could call for. */
const lastDay = '2999-12-31';
