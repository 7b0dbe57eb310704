import type { StepRule } from '../rule.ts';

/** R5 R6, page `move-to-csp`: no order without the reseller relationship, multi-channel support included. */
export const requestRelationship: StepRule = {
  id: 'request-relationship',
  section: 'step',
  rules: ['R5', 'R6'],
  edition: '2023-01',
  sources: ['move-to-csp', 'obtain-permissions', 'manage-partners'],
  when: ({ relationship }) => relationship !== 'accepted',
  wording: ({ relationship }) => ({ variant: relationship }),
  doing: () => ({ who: 'partner', where: 'partner-center', role: 'inviting' }),
};

/** R7, page `move-to-csp`: an invitation that is out must be accepted before anything is provisioned. */
export const awaitAcceptance: StepRule = {
  id: 'await-acceptance',
  section: 'step',
  rules: ['R7'],
  edition: '2023-01',
  sources: ['move-to-csp', 'manage-partners'],
  when: ({ relationship }) => relationship === 'invited',
  doing: () => ({ who: 'customer', where: 'microsoft-365-admin-center', role: 'accepting' }),
};
