import type { AdviceRule } from '../rule.ts';

/** R23, page `move-to-csp`. */
export const azurePlan: AdviceRule = {
  id: 'azure-plan',
  section: 'next',
  rules: ['R23'],
  edition: '2023-01',
  sources: ['azure-plan', 'move-to-csp'],
  when: () => true,
};

/** R23, page `move-to-csp`; the self-help page adds those on several partners and channels. */
export const workWithPartners: AdviceRule = {
  id: 'work-with-partners',
  section: 'next',
  rules: ['R23'],
  edition: '2023-01',
  sources: ['work-with-partners', 'multi-channel-support', 'transfer-self-help', 'move-to-csp'],
  when: () => true,
};
