import type { Answers } from './answers.ts';
import { dayAfter, type Day } from './day.ts';
import type { GraceEnd } from './editions.ts';
import { freeGrace, graceRowFor, type FreeGrace } from './grace.ts';
import { stateOf, subscriptionLimit } from './questions.ts';
import { termAsOf, type Term } from './term.ts';

/** A tenant holds at most this many licence-based subscriptions. */
export const tenantMaximum = 300;

/** A transfer request takes this many items. */
export const itemsPerRequest = 25;

/** Everything that follows from the answers and the day, but for the way to go. */
export type Circumstances = {
  readonly source: Answers['source'];
  readonly fromMicrosoft: boolean;
  readonly fromPartner: boolean;
  readonly fromVolumeLicensing: boolean;
  readonly fromTenant: boolean;
  /** Who can change the old subscriptions: nobody but the customer where no CSP partner sells them. */
  readonly seller: 'source-partner' | 'customer';
  readonly billingAccount: NonNullable<Answers['billingAccount']>;
  readonly olderAccount: boolean;
  readonly programme: NonNullable<Answers['volumeProgramme']>;
  readonly model: NonNullable<Answers['partnerModel']>;
  /** Who orders and transfers for the new partner. */
  readonly orderer: 'partner' | 'provider';
  readonly oneProvider: boolean;

  readonly relationship: Answers['relationship'];
  readonly delegatedAdmin: Answers['delegatedAdmin'];

  readonly subscriptions: number;
  /** How many requests a transfer of all of them takes. */
  readonly requests: number;
  /** What the tenant holds and what is bought anew, side by side; at least this where the first was not asked. */
  readonly tenantTotal: number;
  readonly manySubscriptions: boolean;
  readonly tenantOverfull: boolean;
  readonly businessSeats: number;

  readonly offer: Answers['offer'];
  readonly offerKept: boolean;
  readonly licencesChanged: boolean;

  readonly state: NonNullable<Answers['state']>;
  readonly active: boolean;
  readonly extended: boolean;
  /** Cancelled or suspended: it does not serve, and only the old seller can resume it. */
  readonly stopped: boolean;
  readonly trial: boolean;

  readonly today: Day;
  /** Nothing when the end is not known. */
  readonly term: Term | undefined;
  readonly grace: FreeGrace;
  /** The changes that decide about free grace for this purchase. */
  readonly graceEnds: readonly GraceEnd[];
  readonly startKnown: boolean;
  readonly termRunning: boolean;
  readonly termOver: boolean;
  /** Free grace holds and its last day has not passed, whether the term has ended or not. */
  readonly graceOpen: boolean;
  readonly graceOver: boolean;
  /** The term is over and no free days are known to run: users may be without service already. */
  readonly serviceUncertain: boolean;
  readonly renewalOn: boolean;
  /** It does not renew: it ends, or is set to be cancelled. */
  readonly renewalOff: boolean;
  readonly renewalUnknown: boolean;
  /** The last day of the seven on which it can be cancelled with a refund; nothing where its start is not known. */
  readonly cancelUntil: Day | undefined;
  readonly sevenDaysOver: boolean;
};

/** What follows from the answers, seen from the UTC day `today`. */
export function circumstancesOf(answers: Answers, today: Day): Circumstances {
  return {
    ...purchaseFacts(answers),
    ...sizeFacts(answers),
    ...offerFacts(answers),
    ...stateFacts(answers),
    ...termFacts(answers, today),
    relationship: answers.relationship,
    delegatedAdmin: answers.delegatedAdmin,
  };
}

function purchaseFacts(answers: Answers) {
  const { source, billingAccount = 'unknown', partnerModel: model = 'unknown' } = answers;
  const fromPartner = source === 'another-partner';
  const fromTenant = source === 'another-tenant';
  const fromMicrosoft = source === 'microsoft-direct';
  return {
    source,
    fromPartner,
    fromTenant,
    fromMicrosoft,
    fromVolumeLicensing: source === 'volume-licensing',
    seller: fromPartner || fromTenant ? ('source-partner' as const) : ('customer' as const),
    billingAccount,
    olderAccount: fromMicrosoft && billingAccount === 'mosa',
    programme: answers.volumeProgramme ?? 'unknown',
    model,
    orderer: model === 'indirect-reseller' ? ('provider' as const) : ('partner' as const),
    oneProvider: answers.sameProvider === 'yes',
  };
}

function sizeFacts({ subscriptionCount, tenantSubscriptionCount, businessSeats = 0 }: Answers) {
  const tenantTotal = (tenantSubscriptionCount ?? subscriptionCount) + subscriptionCount;
  const manySubscriptions = subscriptionCount > subscriptionLimit;
  return {
    subscriptions: subscriptionCount,
    requests: Math.ceil(subscriptionCount / itemsPerRequest),
    tenantTotal,
    manySubscriptions,
    tenantOverfull:
      !manySubscriptions && tenantSubscriptionCount !== undefined && tenantTotal > tenantMaximum,
    businessSeats,
  };
}

function offerFacts({ offer, licenceCount }: Answers) {
  const offerKept = offer === 'same' || offer === 'equivalent';
  return { offer, offerKept, licencesChanged: offerKept && licenceCount === 'changed' };
}

function stateFacts(answers: Answers) {
  const state = stateOf(answers);
  return {
    state,
    active: state === 'active',
    extended: state === 'extended',
    stopped: state === 'cancelled' || state === 'suspended',
    trial: state === 'trial',
  };
}

function termFacts(answers: Answers, today: Day) {
  const { termEnd, termStart = 'unknown', autoRenew = 'unknown' } = answers;
  const grace = freeGrace({ ...answers, state: stateOf(answers) });
  const term = termEnd === 'unknown' ? undefined : termAsOf(termEnd, today);
  const graceOpen = grace === 'holds' && term !== undefined && today <= term.days.deadline;
  const termOver = term !== undefined && today > term.days.termEnd;
  const cancelUntil = termStart === 'unknown' ? undefined : dayAfter(termStart, 7);
  return {
    today,
    term,
    grace,
    graceEnds: graceRowFor(answers)?.ends ?? [],
    startKnown: termStart !== 'unknown',
    termRunning: term !== undefined && !termOver,
    termOver,
    graceOpen,
    graceOver: grace === 'holds' && !graceOpen,
    serviceUncertain: termOver && !graceOpen,
    renewalOn: term !== undefined && autoRenew === 'on',
    renewalOff: term !== undefined && (autoRenew === 'off' || autoRenew === 'cancel'),
    renewalUnknown: term !== undefined && autoRenew === 'unknown',
    cancelUntil,
    sevenDaysOver: cancelUntil !== undefined && today > cancelUntil,
  };
}
