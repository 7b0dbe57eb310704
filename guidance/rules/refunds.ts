import type { AdviceRule } from '../rule.ts';

/** R8 R9, page `move-to-csp`: cancelling brings no money back, so the term is left to run. */
export const noRefund: AdviceRule = {
  id: 'no-refund',
  section: 'caution',
  rules: ['R8', 'R9'],
  edition: '2023-01',
  sources: ['move-to-csp'],
  when: ({ fromTenant }) => !fromTenant,
  wording: ({ termOver }) => ({ variant: termOver ? 'term-over' : 'term-running' }),
};

/** Page `create-subscription`: the one exception, within 7 days of purchase or renewal in CSP. */
export const sevenDayWindow: AdviceRule = {
  id: 'seven-day-window',
  section: 'caution',
  rules: [],
  edition: '2026-05',
  sources: ['create-subscription'],
  when: ({ fromPartner }) => fromPartner,
};
