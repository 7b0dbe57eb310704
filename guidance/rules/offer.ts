import type { Facts } from '../facts.ts';
import type { AdviceRule, StepRule } from '../rule.ts';

/** R19, page `move-to-csp`: the same or an equivalent offer and as many licences. */
export const noImpact: AdviceRule = {
  id: 'no-impact',
  section: 'impact',
  rules: ['R19'],
  edition: '2023-01',
  sources: ['move-to-csp', 'transfer-self-help'],
  when: ({ offerKept, licencesChanged }) => offerKept && !licencesChanged,
  wording: (facts) => ({ variant: promiseFor(facts) }),
};

/** The page promises it for subscriptions that still serve, in the tenant they are in. */
function promiseFor({ fromTenant, serviceUncertain }: Facts): 'plain' | 'tenant-move' | 'term-over' {
  if (fromTenant) return 'tenant-move';
  return serviceUncertain ? 'term-over' : 'plain';
}

/** R19 read the other way: the page promises nothing for another number of licences. */
export const licenceCountChanged: StepRule = {
  id: 'licence-count-changed',
  section: 'step',
  rules: ['R19'],
  edition: '2023-01',
  sources: ['move-to-csp'],
  withoutTransfer: true,
  when: ({ licencesChanged }) => licencesChanged,
  doing: () => ({ who: 'customer', where: 'microsoft-365-admin-center' }),
};

/** R20, page `move-to-csp`. */
export const reassignLicences: StepRule = {
  id: 'reassign-licences',
  section: 'step',
  rules: ['R20'],
  edition: '2023-01',
  sources: ['move-to-csp', 'transfer-self-help'],
  withoutTransfer: true,
  when: ({ offer }) => offer === 'different',
  doing: () => ({ who: 'partner', where: 'microsoft-365-admin-center' }),
};

/** R21, page `move-to-csp`: without an equivalent offer data is lost. */
export const findEquivalent: StepRule = {
  id: 'find-equivalent',
  section: 'step',
  rules: ['R21'],
  edition: '2023-01',
  sources: ['move-to-csp', 'transfer-self-help'],
  withoutTransfer: true,
  when: ({ offer }) => offer === 'discontinued',
  doing: () => ({ who: 'partner', where: 'partner-center' }),
};

/** Page `end-of-sale-offers`: what is no longer sold lives on only while it renews. */
export const endOfSale: AdviceRule = {
  id: 'end-of-sale',
  section: 'caution',
  rules: [],
  edition: '2026-05',
  sources: ['end-of-sale-offers'],
  when: ({ offer }) => offer === 'discontinued',
};
