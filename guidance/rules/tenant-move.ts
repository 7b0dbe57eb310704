import type { StepRule } from '../rule.ts';

/** R4, page `move-to-csp`: between tenants the customer migrates the data. */
export const tenantData: StepRule = {
  id: 'tenant-data',
  section: 'step',
  rules: ['R4'],
  edition: '2023-01',
  sources: ['tenant-to-tenant', 'move-to-csp'],
  when: ({ fromTenant }) => fromTenant,
  doing: () => ({ who: 'customer', where: 'outside' }),
};
