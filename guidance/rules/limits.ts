import { tenantMaximum } from '../circumstances.ts';
import { businessSeatMaximum, type Facts } from '../facts.ts';
import { subscriptionLimit } from '../questions.ts';
import type { AdviceRule, Doing, StepRule, Wording } from '../rule.ts';
import { doneBySeller } from '../seller.ts';
import { naming } from '../term.ts';

/** R13, page `move-to-csp`: so many duplicates would exceed the tenant's maximum; 150 itself is not over. */
export const over150: StepRule = {
  id: 'over-150',
  section: 'step',
  rules: ['R13'],
  edition: '2023-01',
  sources: ['move-to-csp'],
  onlyOutside: ['partner-transfer'],
  when: ({ overSubscriptionLimit }) => overSubscriptionLimit,
  wording: (facts) => ({
    ...(facts.byTransfer ? besideTransfer(facts) : wayRound(facts, over150)),
    counts: { subscriptions: facts.subscriptions, limit: subscriptionLimit, requests: facts.requests },
  }),
  doing: wayRoundDoing,
};

/** Page `tenant-limit` (errors 800066 and 900419): a tenant holds 300 licence-based subscriptions at most. */
export const tenantLimit: StepRule = {
  id: 'tenant-limit',
  section: 'step',
  rules: [],
  edition: '2026-05',
  sources: ['tenant-limit', 'move-to-csp'],
  when: ({ overTenantLimit }) => overTenantLimit,
  wording: (facts) => ({
    ...wayRound(facts, tenantLimit),
    counts: { subscriptions: facts.subscriptions, tenantTotal: facts.tenantTotal, limit: tenantMaximum },
  }),
  doing: wayRoundDoing,
};

/** Page `business-plans-faq`: a second set of Business licences beside the old one goes over the tenant's cap. */
export const businessSeatCap: AdviceRule = {
  id: 'business-seat-cap',
  section: 'caution',
  rules: [],
  edition: '2026-11',
  sources: ['business-plans-faq'],
  when: ({ overSeatCap }) => overSeatCap,
  wording: (facts) => ({
    variant: seatVariant(facts),
    counts: { seats: facts.businessSeats, most: businessSeatMaximum },
    ...(facts.graceOpen ? naming(facts.term, 'termEnd', 'deadline') : {}),
  }),
};

function seatVariant(facts: Facts): string {
  const { fromVolumeLicensing, extended, grace, graceOver } = facts;
  if (fromVolumeLicensing) return 'volume-licensing';
  if (extended) return extendedVariant(facts);
  if (grace === 'holds') return graceOver ? 'grace-over' : 'free-grace';
  return grace === 'gone' ? 'no-free-grace' : 'unknown';
}

/** A transfer duplicates nothing; what is left for what it does not take is told beside it (rulebook §2). */
function besideTransfer({ grace, graceOver, term }: Facts): Wording {
  const sources = ['transfer-subscriptions', 'move-to-csp'] as const;
  switch (grace) {
    case 'holds':
      return {
        variant: graceOver ? 'transfer-grace-over' : 'transfer-free-grace',
        sources,
        edition: '2026-11',
        ...naming(term, 'termEnd', 'deadline'),
      };
    case 'gone':
      return {
        variant: 'transfer-no-free-grace',
        sources: [...sources, 'extended-service-terms'],
        edition: '2026-11',
        overrules: '2023-01',
      };
    case 'unknown':
      return {
        variant: 'transfer-unknown',
        sources: [...sources, 'extended-service-terms'],
        edition: '2026-11',
      };
  }
}

/** Expire and buy again within the 30 days; where these are gone, what is left (rulebook §2 "Free grace"). */
function wayRound(facts: Facts, { sources }: Pick<StepRule, 'sources'>): Wording {
  const { grace, term, extended, fromVolumeLicensing, termOver } = facts;
  if (fromVolumeLicensing) return { variant: 'volume-licensing' };
  if (extended)
    return {
      variant: extendedVariant(facts),
      sources: [...sources, 'extended-service-terms'],
      edition: '2026-11',
    };
  switch (grace) {
    case 'holds':
      return { variant: graceVariant(facts), ...naming(term, 'termEnd', 'deadline') };
    case 'gone':
      return {
        variant: termOver ? 'no-free-grace-term-over' : 'no-free-grace',
        sources: ['extended-service-terms', ...sources],
        edition: '2026-11',
        overrules: '2023-01',
      };
    case 'unknown':
      return { variant: 'unknown', sources: [...sources, 'extended-service-terms'], edition: '2026-11' };
  }
}

function extendedVariant({ fromPartner }: Facts): 'extended-partner' | 'extended-direct' {
  return fromPartner ? 'extended-partner' : 'extended-direct';
}

function graceVariant({ graceOver, termOver, renewalOn, renewalOff }: Facts): string {
  if (graceOver) return 'grace-over';
  if (termOver) return `free-grace-term-over${renewalOn ? '-unless-renewed' : ''}`;
  return renewalOff ? 'free-grace-renewal-off' : 'free-grace';
}

function wayRoundDoing(facts: Facts): Doing {
  return facts.fromVolumeLicensing ? { who: 'customer', where: 'outside' } : doneBySeller(facts);
}
