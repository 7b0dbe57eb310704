import type { Facts } from '../facts.ts';
import type { AdviceRule, Wording } from '../rule.ts';

/** R14 R15, pages `move-to-csp` and `cancel-subscription`: handled by Microsoft 365 billing support. */
export const creditMaybe: AdviceRule = {
  id: 'credit-maybe',
  section: 'credit',
  rules: ['R14', 'R15'],
  edition: '2026-11',
  sources: ['move-to-csp', 'cancel-subscription', 'billing-accounts'],
  when: (facts) => facts.creditMaybe,
  wording: creditWording,
};

/** By the day under the older account; under the newer one within the seven days alone. */
function creditWording({ billingAccount, cancelUntil }: Facts): Wording {
  if (billingAccount !== 'mca') return { variant: billingAccount };
  return cancelUntil === undefined
    ? { variant: 'mca-start-unknown', overrules: '2023-01' }
    : { variant: 'mca', days: { cancelUntil }, overrules: '2023-01' };
}

/** R16, pages `move-to-csp` and `manage-partners`: with delegated administration the partner may ask for the customer. */
export const creditContactPartner: AdviceRule = {
  id: 'credit-contact-partner',
  section: 'credit',
  rules: ['R16'],
  edition: '2023-01',
  sources: ['move-to-csp', 'manage-partners'],
  when: (facts) => facts.creditMaybe && facts.delegatedAdmin !== 'none',
  wording: ({ delegatedAdmin }) => ({ variant: delegatedAdmin }),
};

/** R17, page `move-to-csp`: without it the customer asks. */
export const creditContactCustomer: AdviceRule = {
  id: 'credit-contact-customer',
  section: 'credit',
  rules: ['R17'],
  edition: '2023-01',
  sources: ['move-to-csp'],
  when: (facts) => facts.creditMaybe && facts.delegatedAdmin === 'none',
};

/** Page `gdap-faq`: what would let the partner ask next time. */
export const gdapRole: AdviceRule = {
  id: 'gdap-role',
  section: 'credit',
  rules: [],
  edition: '2026-05',
  sources: ['gdap-faq'],
  when: (facts) => facts.creditMaybe && facts.delegatedAdmin === 'none',
};

/** R18, pages `cancel-subscription` and `move-to-csp`. */
export const cancelGuide: AdviceRule = {
  id: 'cancel-guide',
  section: 'credit',
  rules: ['R18'],
  edition: '2023-01',
  sources: ['cancel-subscription', 'move-to-csp'],
  when: ({ fromMicrosoft, state }) => fromMicrosoft && state !== 'cancelled',
};

/** Page `move-to-csp` speaks of a credit for purchases from Microsoft alone; page `cancel-subscription` of seven days. */
export const noCredit: AdviceRule = {
  id: 'no-credit',
  section: 'credit',
  rules: [],
  edition: '2026-11',
  sources: ['move-to-csp'],
  when: (facts) => !facts.creditMaybe,
  wording: noCreditWording,
};

function noCreditWording({ source, extended, trial }: Facts): Wording {
  if (extended) return { variant: 'extended', sources: ['move-to-csp', 'extended-service-terms'] };
  if (source !== 'microsoft-direct') return { variant: source };
  if (trial) return { variant: 'trial' };
  return {
    variant: 'seven-days-over',
    sources: ['cancel-subscription', 'move-to-csp'],
    overrules: '2023-01',
  };
}
