import type { Facts } from '../facts.ts';
import type { AdviceRule, StepRule } from '../rule.ts';
import { doneBySeller } from '../seller.ts';
import { naming } from '../term.ts';

/** R10, page `move-to-csp`: under free grace the old subscription is left to expire. */
export const autoRenewOff: StepRule = {
  id: 'auto-renew-off',
  section: 'step',
  rules: ['R10'],
  edition: '2023-01',
  sources: ['move-to-csp', 'create-subscription', 'renew-subscription'],
  onlyOutside: ['partner-transfer'],
  waitsForNone: true,
  when: ({ grace, termRunning, renewalOn, renewalUnknown, ofRecord }) =>
    grace === 'holds' && termRunning && (renewalOn || renewalUnknown) && !ofRecord,
  wording: ({ term, seller, today, offer }) => ({
    variant: [
      seller,
      ...(offer === 'discontinued' ? ['end-of-sale'] : []),
      ...(today === term?.days.termEnd ? ['late'] : []),
    ].join('-'),
    ...naming(term, 'termEnd', 'autoRenewLatest'),
  }),
  doing: (facts) => ({ ...doneBySeller(facts), dueBy: facts.term?.days.autoRenewLatest }),
};

/** R11, pages `move-to-csp` and `subscription-lifecycle`: 30 days in the state Expired, with files and services. */
export const expiredState: AdviceRule = {
  id: 'expired-state',
  section: 'date',
  rules: ['R11'],
  edition: '2023-01',
  sources: ['move-to-csp', 'subscription-lifecycle'],
  when: ({ graceOpen, ofRecord }) => graceOpen && !ofRecord,
  wording: (facts) => ({
    variant: facts.renewalOn || facts.renewalUnknown ? 'unless-renewed' : 'usual',
    ...naming(facts.term, 'termEnd', 'deadline'),
  }),
};

/** R12, pages `move-to-csp` and `subscription-expires`: what the new subscription must be in time for. */
export const reprovisionDeadline: AdviceRule = {
  id: 'reprovision-deadline',
  section: 'date',
  rules: ['R12'],
  edition: '2026-11',
  sources: ['move-to-csp', 'subscription-expires', 'subscription-lifecycle'],
  when: ({ graceOpen, ofRecord }) => graceOpen && !ofRecord,
  wording: (facts) => ({
    variant: `${reactivatedBy(facts)}${facts.termOver && facts.renewalOn ? '-unless-renewed' : ''}`,
    overrules: '2023-01',
    ...(facts.fromMicrosoft && {
      sources: ['move-to-csp', 'subscription-expires', 'reactivate-subscription'] as const,
    }),
    ...naming(facts.term, 'termEnd', 'deadline', 'disabledFrom', 'deletedAfter'),
  }),
};

/** A direct customer can bring it back until day 120; under the newer account that starts a whole new term. */
function reactivatedBy({ fromMicrosoft, billingAccount }: Facts): 'partner' | 'direct' | 'direct-mca' {
  if (!fromMicrosoft) return 'partner';
  return billingAccount === 'mca' ? 'direct-mca' : 'direct';
}

/** Page `create-subscription`: what comes by itself while auto-renew is on. */
export const willRenew: AdviceRule = {
  id: 'will-renew',
  section: 'date',
  rules: [],
  edition: '2026-11',
  sources: ['create-subscription', 'cancel-subscription'],
  when: ({ renewalOn, termRunning, active, fromVolumeLicensing }) =>
    renewalOn && termRunning && active && !fromVolumeLicensing,
  wording: ({ term, fromMicrosoft, billingAccount }) => ({
    variant: renewalUndone(fromMicrosoft, billingAccount),
    ...naming(term, 'termEnd', 'renewsOn', 'undoUntil'),
  }),
};

function renewalUndone(fromMicrosoft: boolean, account: Facts['billingAccount']): string {
  if (!fromMicrosoft || account === 'mca') return 'seven-days';
  return account === 'mosa' ? 'mosa' : 'account-unknown';
}

/** Page `create-subscription`: end days are inclusive and are UTC days. */
export const utcEndDay: AdviceRule = {
  id: 'utc-end-day',
  section: 'date',
  rules: [],
  edition: '2026-05',
  sources: ['create-subscription'],
  when: ({ term, fromVolumeLicensing }) => term !== undefined && !fromVolumeLicensing,
  wording: ({ term }) => naming(term, 'termEnd', 'renewsOn'),
};
