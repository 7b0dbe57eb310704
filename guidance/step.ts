import type { AdviceId } from './advice.ts';
import type { Day } from './day.ts';
import type { PageId } from './pages.ts';

/** In the rulebook's own words. */
export type Who = 'partner' | 'source partner' | 'customer';

/** Where a step is done. */
export type Place = 'partner-center' | 'microsoft-365-admin-center' | 'microsoft-365-support' | 'outside';

export type Step = {
  readonly id: AdviceId;
  readonly who: Who;
  readonly where: Place;
  /** The last UTC day on which it is in time. */
  readonly dueBy?: Day;
  /** The rulebook's rules or the edition that it follows. */
  readonly why: string;
  readonly source: PageId;
};
