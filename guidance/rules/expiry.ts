import type { AdviceRule, StepRule } from '../rule.ts';
import { doneBySeller } from '../seller.ts';
import { naming } from '../term.ts';

/** R10, page `move-to-csp`: under free grace the old subscription is left to expire. */
export const autoRenewOff: StepRule = {
  id: 'auto-renew-off',
  section: 'step',
  rules: ['R10'],
  edition: '2023-01',
  sources: ['move-to-csp', 'create-subscription'],
  withoutTransfer: true,
  waitsForNone: true,
  when: ({ grace, termRunning, autoRenewOff }) => grace === 'holds' && termRunning && !autoRenewOff,
  wording: ({ term, seller, today }) => ({
    variant: today === term?.days.termEnd ? `${seller}-late` : seller,
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
  when: ({ graceOpen }) => graceOpen,
  wording: ({ term }) => naming(term, 'termEnd', 'deadline'),
};

/** R12, pages `move-to-csp` and `subscription-lifecycle`: what the new subscription must be in time for. */
export const reprovisionDeadline: AdviceRule = {
  id: 'reprovision-deadline',
  section: 'date',
  rules: ['R12'],
  edition: '2023-01',
  sources: ['move-to-csp', 'subscription-lifecycle'],
  when: ({ graceOpen }) => graceOpen,
  wording: ({ term }) => naming(term, 'termEnd', 'deadline', 'disabledFrom', 'deletedAfter'),
};

/** Page `create-subscription`: end days are inclusive and are UTC days. */
export const utcEndDay: AdviceRule = {
  id: 'utc-end-day',
  section: 'date',
  rules: [],
  edition: '2026-05',
  sources: ['create-subscription'],
  when: ({ term }) => term !== undefined,
  wording: ({ term }) => naming(term, 'termEnd', 'renewsOn'),
};
