import type { AdviceRule } from '../rule.ts';

/** Partner Center announced it in October 2023; page `gdap-faq` says what comes in its place. */
export const dapRetired: AdviceRule = {
  id: 'dap-retired',
  section: 'caution',
  rules: [],
  edition: '2026-05',
  sources: ['gdap-faq'],
  when: ({ delegatedAdmin }) => delegatedAdmin === 'dap',
};
