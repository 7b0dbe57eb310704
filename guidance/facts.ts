import type { Answers } from './answers.ts';
import type { Day } from './day.ts';
import type { GraceEnd } from './editions.ts';
import { freeGrace, graceEndFor, type FreeGrace } from './grace.ts';
import { subscriptionLimit } from './questions.ts';
import { termAsOf, type Term } from './term.ts';

/** A tenant holds at most this many licence-based subscriptions. */
export const tenantMaximum = 300;

/** Every condition that the rules speak of, named once; the rules read nothing else. */
export type Facts = {
  readonly source: Answers['source'];
  readonly fromMicrosoft: boolean;
  readonly fromPartner: boolean;
  readonly fromVolumeLicensing: boolean;
  readonly fromTenant: boolean;
  /** Who can change the old subscriptions: nobody but the customer where no CSP partner sells them. */
  readonly seller: 'source-partner' | 'customer';

  readonly relationship: Answers['relationship'];
  readonly delegatedAdmin: Answers['delegatedAdmin'];

  readonly subscriptions: number;
  /** What the tenant holds and what is bought anew, side by side; at least this where the first was not asked. */
  readonly tenantTotal: number;
  readonly overSubscriptionLimit: boolean;
  readonly overTenantLimit: boolean;

  readonly offer: Answers['offer'];
  readonly offerKept: boolean;
  readonly licencesChanged: boolean;

  readonly today: Day;
  /** Nothing when the end is not known. */
  readonly term: Term | undefined;
  readonly grace: FreeGrace;
  /** The dates that decide about free grace for this source. */
  readonly graceEnd: GraceEnd | undefined;
  readonly termRunning: boolean;
  readonly termOver: boolean;
  /** Free grace holds and its last day has not passed, whether the term has ended or not. */
  readonly graceOpen: boolean;
  readonly graceOver: boolean;
  /** The term is over and no free days are known to run: users may be without service already. */
  readonly serviceUncertain: boolean;
  readonly autoRenewOn: boolean;
  readonly autoRenewOff: boolean;
};

/** Everything the rules need to know; `today` is a UTC day. */
export function deriveFacts(answers: Answers, today: Day): Facts {
  return {
    ...sourceFacts(answers),
    ...sizeFacts(answers),
    ...offerFacts(answers),
    ...termFacts(answers, today),
    relationship: answers.relationship,
    delegatedAdmin: answers.delegatedAdmin,
  };
}

function sourceFacts({ source }: Answers) {
  const fromPartner = source === 'another-partner';
  const fromTenant = source === 'another-tenant';
  return {
    source,
    fromPartner,
    fromTenant,
    fromMicrosoft: source === 'microsoft-direct',
    fromVolumeLicensing: source === 'volume-licensing',
    seller: fromPartner || fromTenant ? ('source-partner' as const) : ('customer' as const),
  };
}

function sizeFacts({ subscriptionCount, tenantSubscriptionCount }: Answers) {
  const tenantTotal = (tenantSubscriptionCount ?? subscriptionCount) + subscriptionCount;
  return {
    subscriptions: subscriptionCount,
    tenantTotal,
    overSubscriptionLimit: subscriptionCount > subscriptionLimit,
    overTenantLimit: tenantSubscriptionCount !== undefined && tenantTotal > tenantMaximum,
  };
}

function offerFacts({ offer, licenceCount }: Answers) {
  const offerKept = offer === 'same' || offer === 'equivalent';
  return { offer, offerKept, licencesChanged: offerKept && licenceCount === 'changed' };
}

function termFacts(answers: Answers, today: Day) {
  const grace = freeGrace(answers);
  const term = answers.termEnd === 'unknown' ? undefined : termAsOf(answers.termEnd, today);
  const graceOpen = grace === 'holds' && term !== undefined && today <= term.days.deadline;
  const termOver = term !== undefined && today > term.days.termEnd;
  return {
    today,
    term,
    grace,
    graceEnd: graceEndFor(answers.source),
    termRunning: term !== undefined && !termOver,
    termOver,
    graceOpen,
    graceOver: grace === 'holds' && !graceOpen,
    serviceUncertain: termOver && !graceOpen,
    autoRenewOn: term !== undefined && answers.autoRenew === 'on',
    autoRenewOff: term !== undefined && answers.autoRenew === 'off',
  };
}
