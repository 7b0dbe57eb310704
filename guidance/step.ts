import type { AdviceId } from './advice.ts';
import type { Day } from './day.ts';
import type { PageId } from './pages.ts';

/** In the rulebook's own words. */
export type Who = 'partner' | 'source partner' | 'customer' | 'provider';

/** Where a step is done. */
export type Where = 'partner-center' | 'microsoft-365-admin-center' | 'microsoft-365-support' | 'outside';

/** Which roles may do a step, as the page of that step names them. */
export const roles = [
  'inviting',
  'accepting',
  'ordering',
  'transfer',
  'recurring-billing-mca',
  'recurring-billing-mosa',
  'recurring-billing-unknown',
] as const;

export type Role = (typeof roles)[number];

export type Step = {
  readonly id: AdviceId;
  readonly who: Who;
  readonly where: Where;
  readonly role?: Role;
  /** The last UTC day on which it is in time. */
  readonly dueBy?: Day;
  /** The rulebook's rules or the edition that it follows. */
  readonly why: string;
  readonly source: PageId;
};
