import type { StepRule } from '../rule.ts';

/** Page `customer-agreement`: nothing can be ordered before the customer has accepted. */
export const customerAgreement: StepRule = {
  id: 'mca',
  section: 'step',
  rules: [],
  edition: '2026-05',
  sources: ['customer-agreement'],
  when: () => true,
  doing: () => ({ who: 'customer', where: 'microsoft-365-admin-center', role: 'accepting' }),
};
