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

/** Ways round a limit; those `-bought-direct` have no transfer to offer. */
const limitVariants = [
  'free-grace',
  'free-grace-renewal-off',
  'free-grace-term-over',
  'grace-over',
  'no-free-grace',
  'no-free-grace-bought-direct',
  'unknown',
  'unknown-bought-direct',
] as const;

/** Advice that comes in several wordings, and which; every other has one. */
export const adviceVariants = {
  'region-unlisted': ['one', 'two'],
  'term-ended': [
    'expired',
    'disabled',
    'deleted',
    'expired-unless-renewed',
    'disabled-unless-renewed',
    'deleted-unless-renewed',
    'look-up',
  ],
  'request-relationship': ['none', 'invited'],
  'partner-transfer': ['term-running', 'term-over'],
  'channel-transfer': ['path', 'alternative'],
  'no-refund': ['term-running', 'term-over'],
  'over-150': limitVariants,
  'tenant-limit': [...limitVariants, 'as-over-150'],
  'auto-renew-off': ['source-partner', 'customer', 'source-partner-late', 'customer-late'],
  'extended-service-terms': ['source-partner', 'customer'],
  provision: ['free-grace', 'before-end', 'before-end-to-be-safe', 'term-over', 'plain'],
  'no-impact': ['plain', 'tenant-move', 'term-over'],
  'no-credit': ['another-partner', 'volume-licensing', 'another-tenant'],
  'end-rules-unknown': ['end-unknown', 'end-unknown-later', 'start-unknown', 'term-over'],
} as const satisfies Partial<Record<AdviceId, readonly string[]>>;

/** One thing to tell the person: data only; the sentence is the catalogue's `advice.<id>.text`. */
export type Advice = {
  readonly id: AdviceId;
  readonly section: Section;
  /** Which of the catalogue's wordings fits, where an advice has several. */
  readonly variant?: string;
  /** Something to do only for what this other advice does not settle. */
  readonly onlyWithout?: 'partner-transfer';
  /** UTC days that the wording names. */
  readonly days?: Readonly<Record<string, Day>>;
  readonly counts?: Readonly<Record<string, number>>;
  /** Names that the wording quotes as they stand, such as a message's number. */
  readonly names?: Readonly<Record<string, string>>;
  readonly countries?: Readonly<Record<string, CountryCode>>;
  readonly regions?: Readonly<Record<string, RegionId>>;
  /** The pages it comes from; where the advice is to open a page, that one is the first. */
  readonly sources: readonly PageId[];
  readonly edition: EditionId;
  /** The earlier edition whose word on this no longer holds: tell what changed. */
  readonly overrules?: EditionId;
};
