import type { Advice, AdviceId } from './advice.ts';
import type { Day } from './day.ts';
import type { PageId } from './pages.ts';

export type Path =
  | 'stop'
  | 'tenant-migration'
  | 'partner-transfer'
  | 'channel-transfer'
  | 'expire-then-rebuy'
  | 'rebuy-before-end'
  | 'invite-and-provision';

export type Who = 'partner' | 'source-partner' | 'customer';

/** Where a step is done. */
export type Place = 'partner-center' | 'microsoft-365-admin-center' | 'microsoft-365-support' | 'outside';

export type Step = {
  readonly id: AdviceId;
  readonly who: Who;
  readonly where: Place;
  /** The last UTC day on which it is in time. */
  readonly dueBy?: Day;
  /** The rulebook's rule or the edition entry it follows. */
  readonly why: string;
  readonly source: PageId;
};

export type KeyDateId =
  'auto-renew-latest' | 'term-end' | 'reprovision-deadline' | 'disabled-from' | 'deleted-after';

export type Plan = {
  readonly verdict: 'ready' | 'blocked' | 'needs-information';
  readonly path: Path;
  readonly alternatives: readonly Path[];
  readonly blockers: readonly Advice[];
  readonly steps: readonly Step[];
  readonly keyDates: readonly { readonly id: KeyDateId; readonly day: Day }[];
  readonly impact: {
    readonly licenceReassignment: boolean;
    readonly dataLossRisk: boolean;
    readonly disruption: boolean;
  };
  readonly credit: { readonly eligible: 'maybe' | 'no'; readonly contact: 'partner' | 'customer' | 'none' };
  readonly cautions: readonly Advice[];
  readonly next: readonly Advice[];
  /** All advice in the order in which it is shown. */
  readonly advice: readonly Advice[];
};
