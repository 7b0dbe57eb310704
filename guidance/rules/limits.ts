import { tenantMaximum, type Facts } from '../facts.ts';
import { subscriptionLimit } from '../questions.ts';
import type { Doing, StepRule, Wording } from '../rule.ts';
import { doneBySeller } from '../seller.ts';
import { naming } from '../term.ts';

/** R13, page `move-to-csp`: so many duplicates would exceed the tenant's maximum; 150 itself is not over. */
export const over150: StepRule = {
  id: 'over-150',
  section: 'step',
  rules: ['R13'],
  edition: '2023-01',
  sources: ['move-to-csp'],
  withoutTransfer: true,
  when: ({ overSubscriptionLimit }) => overSubscriptionLimit,
  wording: (facts) => ({
    ...wayRound(facts, over150),
    counts: { subscriptions: facts.subscriptions, limit: subscriptionLimit },
  }),
  doing: wayRoundDoing,
};

/**
 * Page `tenant-limit` (error 800066): a tenant holds 300 licence-based subscriptions at most.
 * Where both limits apply, `over-150` stands right before it and tells the way round.
 */
export const tenantLimit: StepRule = {
  id: 'tenant-limit',
  section: 'step',
  rules: [],
  edition: '2026-05',
  sources: ['tenant-limit', 'move-to-csp'],
  withoutTransfer: true,
  when: ({ overTenantLimit }) => overTenantLimit,
  wording: (facts) => ({
    ...(facts.overSubscriptionLimit ? { variant: 'as-over-150' } : wayRound(facts, tenantLimit)),
    counts: { subscriptions: facts.subscriptions, tenantTotal: facts.tenantTotal, limit: tenantMaximum },
  }),
  doing: wayRoundDoing,
};

/** Expire and buy again within the 30 days; where these are gone, what is left (rulebook §2 "Free grace"). */
function wayRound(facts: Facts, { sources }: Pick<StepRule, 'sources'>): Wording {
  const { grace, term } = facts;
  switch (grace) {
    case 'holds':
      return { variant: graceVariant(facts), ...naming(term, 'termEnd', 'deadline') };
    case 'gone':
      return {
        variant: transferable(facts) ? 'no-free-grace' : 'no-free-grace-bought-direct',
        sources: ['extended-service-terms', ...sources],
        edition: '2026-05',
        overrules: '2023-01',
      };
    case 'unknown':
      return {
        variant: transferable(facts) ? 'unknown' : 'unknown-bought-direct',
        sources: [...sources, 'extended-service-terms'],
        edition: '2026-05',
      };
  }
}

function graceVariant({ graceOver, termOver, autoRenewOff }: Facts): string {
  if (graceOver) return 'grace-over';
  if (termOver) return 'free-grace-term-over';
  return autoRenewOff ? 'free-grace-renewal-off' : 'free-grace';
}

/** What is bought directly from Microsoft has no contract that a transfer could take over. */
function transferable({ fromMicrosoft }: Facts): boolean {
  return !fromMicrosoft;
}

function wayRoundDoing(facts: Facts): Doing {
  return facts.fromVolumeLicensing ? { who: 'customer', where: 'outside' } : doneBySeller(facts);
}
