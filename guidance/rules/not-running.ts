import type { Facts } from '../facts.ts';
import type { AdviceRule } from '../rule.ts';

/** Pages `transfer-subscriptions` and `subscription-expires`: what does not run cannot be taken over as it is. */
export const notRunning: AdviceRule = {
  id: 'not-running',
  section: 'urgent',
  rules: [],
  edition: '2026-11',
  sources: ['transfer-subscriptions', 'subscription-expires'],
  when: ({ stopped, trial }) => stopped || trial,
  wording: (facts) => ({ variant: variantOf(facts) }),
};

function variantOf({ trial, termOver, fromMicrosoft }: Facts): string {
  if (trial) return termOver ? 'trial-over' : 'trial';
  return fromMicrosoft ? 'stopped-direct' : 'stopped-partner';
}
