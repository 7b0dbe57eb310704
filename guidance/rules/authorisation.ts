import type { AdviceRule } from '../rule.ts';

/** Pages `reseller-requirements` and `direct-bill-requirements`: who is not authorised can order nothing. */
export const partnerAuthorized: AdviceRule = {
  id: 'partner-authorized',
  section: 'caution',
  rules: [],
  edition: '2026-11',
  sources: ['reseller-requirements', 'direct-bill-requirements'],
  when: () => true,
  wording: ({ model }) => ({
    variant: model,
    ...(model === 'direct-bill' && { sources: ['direct-bill-requirements'] as const }),
    ...(model === 'indirect-reseller' && { sources: ['reseller-requirements'] as const }),
  }),
};

/** Page `create-subscription`: an indirect reseller cannot order by itself. */
export const useProvider: AdviceRule = {
  id: 'use-provider',
  section: 'caution',
  rules: [],
  edition: '2026-11',
  sources: ['create-subscription'],
  when: ({ orderer }) => orderer === 'provider',
};
