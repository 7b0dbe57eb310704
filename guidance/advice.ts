import type { CountryCode } from './answers.ts';
import type { Day } from './day.ts';
import type { EditionId } from './editions.ts';
import type { PageId } from './pages.ts';
import type { RegionId } from './regions.ts';

/** Every advice the rulebook can give (rulebook §2); cards mark its element `advice.<id>`. */
export const adviceIds = [
  'region-mismatch',
  'region-unlisted',
  'request-relationship',
  'await-acceptance',
  'provision',
  'mca',
  'no-refund',
  'seven-day-window',
  'auto-renew-off',
  'expired-state',
  'reprovision-deadline',
  'over-150',
  'tenant-limit',
  'credit-maybe',
  'credit-contact-partner',
  'credit-contact-customer',
  'no-credit',
  'cancel-guide',
  'no-impact',
  'licence-count-changed',
  'reassign-licences',
  'find-equivalent',
  'end-of-sale',
  'tenant-data',
  'dap-retired',
  'gdap-role',
  'extended-service-terms',
  'partner-transfer',
  'channel-transfer',
  'term-ended',
  'grace-over',
  'end-rules-unknown',
  'volume-lifecycle',
  'utc-end-day',
  'azure-plan',
  'work-with-partners',
] as const;

export type AdviceId = (typeof adviceIds)[number];

/** The sections of a plan, in the order in which a person reads them. */
export const sections = ['blocker', 'urgent', 'step', 'date', 'impact', 'credit', 'caution', 'next'] as const;

export type Section = (typeof sections)[number];

/** One thing to tell the person: data only; the sentence is the catalogue's `advice.<id>.text`. */
export type Advice = {
  readonly id: AdviceId;
  readonly section: Section;
  /** Which of the catalogue's wordings fits, where an advice has several. */
  readonly variant?: string;
  /** UTC days that the wording names. */
  readonly days?: Readonly<Record<string, Day>>;
  readonly counts?: Readonly<Record<string, number>>;
  readonly countries?: Readonly<Record<string, CountryCode>>;
  readonly regions?: Readonly<Record<string, RegionId>>;
  readonly sources: readonly PageId[];
  readonly edition: EditionId;
};
