import type { AdviceRule } from '../rule.ts';

/** R14 R15, page `move-to-csp`: handled by Microsoft 365 billing support. */
export const creditMaybe: AdviceRule = {
  id: 'credit-maybe',
  section: 'credit',
  rules: ['R14', 'R15'],
  edition: '2023-01',
  sources: ['move-to-csp'],
  when: ({ fromMicrosoft }) => fromMicrosoft,
};

/** R16, page `move-to-csp`: with delegated administration the partner may ask for the customer. */
export const creditContactPartner: AdviceRule = {
  id: 'credit-contact-partner',
  section: 'credit',
  rules: ['R16'],
  edition: '2023-01',
  sources: ['move-to-csp'],
  when: ({ fromMicrosoft, delegatedAdmin }) => fromMicrosoft && delegatedAdmin !== 'none',
};

/** R17, page `move-to-csp`: without it the customer asks. */
export const creditContactCustomer: AdviceRule = {
  id: 'credit-contact-customer',
  section: 'credit',
  rules: ['R17'],
  edition: '2023-01',
  sources: ['move-to-csp'],
  when: ({ fromMicrosoft, delegatedAdmin }) => fromMicrosoft && delegatedAdmin === 'none',
};

/** Page `gdap-faq`: what would let the partner ask next time. */
export const gdapRole: AdviceRule = {
  id: 'gdap-role',
  section: 'credit',
  rules: [],
  edition: '2026-05',
  sources: ['gdap-faq'],
  when: ({ fromMicrosoft, delegatedAdmin }) => fromMicrosoft && delegatedAdmin === 'none',
};

/** R18, page `move-to-csp`. */
export const cancelGuide: AdviceRule = {
  id: 'cancel-guide',
  section: 'credit',
  rules: ['R18'],
  edition: '2023-01',
  sources: ['cancel-subscription', 'move-to-csp'],
  when: ({ fromMicrosoft }) => fromMicrosoft,
};

/** Page `move-to-csp` speaks of a credit for purchases from Microsoft alone. */
export const noCredit: AdviceRule = {
  id: 'no-credit',
  section: 'credit',
  rules: [],
  edition: '2023-01',
  sources: ['move-to-csp'],
  when: ({ fromMicrosoft }) => !fromMicrosoft,
  wording: ({ source }) => ({ variant: source }),
};
