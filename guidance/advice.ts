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
  'partner-authorized',
  'use-provider',
  'provision',
  'mca',
  'no-refund',
  'refund-mosa',
  'seven-day-window',
  'will-renew',
  'auto-renew-off',
  'expired-state',
  'reprovision-deadline',
  'over-150',
  'tenant-limit',
  'business-seat-cap',
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
  'extended-service-exit',
  'partner-transfer',
  'transfer-refused',
  'same-provider',
  'not-running',
  'channel-transfer',
  'term-ended',
  'grace-over',
  'end-rules-unknown',
  'volume-lifecycle',
  'price-on-rebuy',
  'utc-end-day',
  'azure-plan',
  'work-with-partners',
] as const;

export type AdviceId = (typeof adviceIds)[number];

/** The sections of a plan, in the order in which a person reads them. */
export const sections = ['blocker', 'urgent', 'step', 'date', 'impact', 'credit', 'caution', 'next'] as const;

export type Section = (typeof sections)[number];

/** Ways round a limit where all is bought anew; what is bought directly has no transfer to offer. */
const limitVariants = [
  'free-grace',
  'free-grace-renewal-off',
  'free-grace-term-over',
  'free-grace-term-over-unless-renewed',
  'grace-over',
  'no-free-grace',
  'no-free-grace-term-over',
  'unknown',
  'extended-partner',
  'extended-direct',
  'volume-licensing',
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
  'grace-over': ['data-there', 'data-gone', 'data-there-unless-renewed', 'data-gone-unless-renewed'],
  'request-relationship': ['none', 'invited'],
  'partner-authorized': ['direct-bill', 'indirect-provider', 'indirect-reseller', 'unknown'],
  'partner-transfer': ['term-running', 'term-over', 'term-running-provider', 'term-over-provider'],
  'transfer-refused': ['term-running', 'term-over'],
  'not-running': ['stopped-partner', 'stopped-direct', 'trial', 'trial-over'],
  'channel-transfer': ['path', 'alternative', 'unknown'],
  'no-refund': ['term-running', 'term-over', 'account-unknown', 'volume-licensing'],
  'seven-day-window': ['start-unknown', 'open', 'over'],
  'will-renew': ['seven-days', 'mosa', 'account-unknown'],
  'over-150': [
    ...limitVariants,
    'transfer-free-grace',
    'transfer-grace-over',
    'transfer-no-free-grace',
    'transfer-unknown',
  ],
  'tenant-limit': limitVariants,
  'business-seat-cap': [
    'free-grace',
    'grace-over',
    'no-free-grace',
    'unknown',
    'extended-partner',
    'extended-direct',
    'volume-licensing',
  ],
  'auto-renew-off': [
    'source-partner',
    'customer',
    'source-partner-late',
    'customer-late',
    'source-partner-end-of-sale',
    'customer-end-of-sale',
    'source-partner-end-of-sale-late',
    'customer-end-of-sale-late',
  ],
  'expired-state': ['usual', 'unless-renewed'],
  'reprovision-deadline': [
    'partner',
    'direct',
    'direct-mca',
    'partner-unless-renewed',
    'direct-unless-renewed',
    'direct-mca-unless-renewed',
  ],
  'extended-service-terms': ['source-partner', 'customer'],
  'extended-service-exit': ['source-partner', 'customer'],
  provision: [
    'free-grace',
    'free-grace-unless-renewed',
    'before-end',
    'before-end-to-be-safe',
    'agreement-end',
    'term-over',
    'extended',
    'stopped',
    'usual',
  ],
  'no-impact': ['usual', 'term-over'],
  'licence-count-changed': ['usual', 'taken-over'],
  'find-equivalent': ['usual', 'taken-over'],
  'end-of-sale': [
    'partner-transfer',
    'partner-of-record',
    'channel-transfer',
    'programme-unknown',
    'neither',
  ],
  'credit-maybe': ['mosa', 'mca', 'mca-start-unknown', 'unknown'],
  'credit-contact-partner': ['gdap', 'dap'],
  'no-credit': [
    'another-partner',
    'volume-licensing',
    'another-tenant',
    'seven-days-over',
    'extended',
    'trial',
  ],
  'end-rules-unknown': [
    'end-unknown',
    'end-unknown-later',
    'end-unknown-older-account',
    'start-unknown',
    'account-unknown',
    'term-over',
    'tenant-end-unknown',
    'tenant',
    'tenant-term-over',
  ],
  'price-on-rebuy': ['term-running', 'usual'],
} as const satisfies Partial<Record<AdviceId, readonly string[]>>;

/** The ways that take over what runs, so that little is bought anew. */
export type TakeOver = 'partner-transfer' | 'partner-of-record' | 'channel-transfer';

/** One thing to tell the person: data only; the sentence is the catalogue's `advice.<id>.text`. */
export type Advice = {
  readonly id: AdviceId;
  readonly section: Section;
  /** Which of the catalogue's wordings fits, where an advice has several. */
  readonly variant?: string;
  /** Something to do only for what stays outside this way of taking over. */
  readonly onlyWithout?: TakeOver;
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
