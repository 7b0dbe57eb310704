import type { Facts } from '../facts.ts';
import type { AdviceRule, StepRule } from '../rule.ts';

/** R19, page `move-to-csp`: the same or an equivalent offer and as many licences, in the tenant they are in. */
export const noImpact: AdviceRule = {
  id: 'no-impact',
  section: 'impact',
  rules: ['R19'],
  edition: '2023-01',
  sources: ['move-to-csp', 'transfer-self-help'],
  when: ({ offerKept, licencesChanged, fromTenant, stopped, graceOver }) =>
    offerKept && !licencesChanged && !fromTenant && !stopped && !graceOver,
  wording: ({ serviceUncertain }) => ({ variant: serviceUncertain ? 'term-over' : 'usual' }),
};

/** R19 read the other way: the page promises nothing for another number of licences. */
export const licenceCountChanged: StepRule = {
  id: 'licence-count-changed',
  section: 'step',
  rules: ['R19'],
  edition: '2023-01',
  sources: ['move-to-csp', 'transfer-subscriptions'],
  when: ({ licencesChanged }) => licencesChanged,
  wording: ({ buyingAgain }) => ({ variant: buyingAgain ? 'usual' : 'taken-over' }),
  doing: () => ({ who: 'customer', where: 'microsoft-365-admin-center' }),
};

/** R20, page `move-to-csp`. */
export const reassignLicences: StepRule = {
  id: 'reassign-licences',
  section: 'step',
  rules: ['R20'],
  edition: '2023-01',
  sources: ['move-to-csp', 'transfer-self-help'],
  onlyOutside: ['partner-transfer', 'partner-of-record'],
  when: ({ offer }) => offer === 'different',
  doing: () => ({ who: 'partner', where: 'microsoft-365-admin-center' }),
};

/** R21, page `move-to-csp`: without an equivalent offer data is lost, unless what runs is taken over. */
export const findEquivalent: StepRule = {
  id: 'find-equivalent',
  section: 'step',
  rules: ['R21'],
  edition: '2023-01',
  sources: ['move-to-csp', 'transfer-self-help'],
  onlyOutside: ['partner-transfer', 'partner-of-record', 'channel-transfer'],
  when: ({ offer }) => offer === 'discontinued',
  wording: ({ byTransfer, ofRecord, path }) => ({
    variant: byTransfer || ofRecord || path === 'channel-transfer' ? 'taken-over' : 'usual',
  }),
  doing: () => ({ who: 'partner', where: 'partner-center' }),
};

/** Pages `end-of-sale-offers` and `end-of-sale-products`: what is no longer sold lives on only while it renews. */
export const endOfSale: AdviceRule = {
  id: 'end-of-sale',
  section: 'caution',
  rules: [],
  edition: '2026-11',
  sources: ['end-of-sale-offers', 'end-of-sale-products'],
  when: ({ offer, stopped }) => offer === 'discontinued' && !stopped,
  wording: (facts) => ({ variant: savedBy(facts) }),
};

/** Which way keeps it alive, if one does. */
function savedBy({ byTransfer, ofRecord, alternatives, fromVolumeLicensing, programme }: Facts): string {
  if (byTransfer || alternatives.includes('partner-transfer')) return 'partner-transfer';
  if (ofRecord) return 'partner-of-record';
  if (!fromVolumeLicensing || programme === 'other') return 'neither';
  return programme === 'enterprise' ? 'channel-transfer' : 'programme-unknown';
}
