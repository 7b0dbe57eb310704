import type { Facts } from '../facts.ts';
import type { AdviceRule } from '../rule.ts';
import { naming } from '../term.ts';

/** R12, pages `move-to-csp` and `subscription-expires`: the 30 days have passed; until day 120 administrators reach the data. */
export const graceOver: AdviceRule = {
  id: 'grace-over',
  section: 'urgent',
  rules: ['R12'],
  edition: '2026-11',
  sources: ['subscription-expires', 'move-to-csp', 'subscription-lifecycle'],
  when: (facts) => facts.graceOver,
  wording: ({ term, today, renewalOn }) => ({
    variant: `${term !== undefined && today <= term.days.deletedAfter ? 'data-there' : 'data-gone'}${renewalOn ? '-unless-renewed' : ''}`,
    overrules: '2023-01',
    ...naming(term, 'termEnd', 'deadline', 'disabledFrom', 'deletedAfter'),
  }),
};

/** Pages `subscription-lifecycle` and `extended-service-terms`: which state the old subscription is in today. */
export const termEnded: AdviceRule = {
  id: 'term-ended',
  section: 'urgent',
  rules: [],
  edition: '2026-05',
  sources: ['move-to-csp', 'subscription-lifecycle', 'extended-service-terms'],
  when: ({ termOver, fromVolumeLicensing, active }) => termOver && !fromVolumeLicensing && active,
  wording: (facts) => ({
    variant: wordingToday(facts),
    counts: { daysSinceEnd: facts.term?.daysSinceEnd ?? 0 },
    ...naming(facts.term, 'termEnd', ...(facts.grace === 'holds' ? graceDays : [])),
  }),
};

const graceDays = ['deadline', 'disabledFrom', 'deletedAfter'] as const;

function wordingToday(facts: Facts): string {
  const state = stateToday(facts);
  return state === undefined ? 'look-up' : `${state}${facts.renewalOn ? '-unless-renewed' : ''}`;
}

/** The state of what has not renewed; nothing where it is not known that free days follow. */
function stateToday({
  grace,
  graceOpen,
  term,
  today,
}: Facts): 'expired' | 'disabled' | 'deleted' | undefined {
  if (grace !== 'holds' || term === undefined) return undefined;
  if (graceOpen) return 'expired';
  return today <= term.days.deletedAfter ? 'disabled' : 'deleted';
}
