import type { AdviceRule } from '../rule.ts';

/** Page `pricing-updates`: what is bought anew costs what it costs today. */
export const priceOnRebuy: AdviceRule = {
  id: 'price-on-rebuy',
  section: 'caution',
  rules: [],
  edition: '2026-11',
  sources: ['pricing-updates'],
  when: ({ buyingAgain }) => buyingAgain,
  wording: ({ active, termRunning }) => ({ variant: active && termRunning ? 'term-running' : 'usual' }),
};
