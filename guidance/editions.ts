import type { Answers } from './answers.ts';
import type { Day } from './day.ts';

/**
 * Terms without the free grace of 30 days: those that end on `endsFrom` or later
 * and were bought or last renewed on `boughtFrom` or later. UTC days.
 */
export type GraceEnd = {
  readonly id: string;
  readonly endsFrom: Day;
  readonly boughtFrom: Day;
  /** The message centre post that announced it. */
  readonly message?: string;
};

/** For which purchases which changes count: free grace is known to hold, or to be gone, where all of them say so. */
export type GraceRow = {
  readonly source: Answers['source'];
  /** The billing accounts that the row is for; all where it names none. */
  readonly billingAccounts?: readonly NonNullable<Answers['billingAccount']>[];
  /** None where free grace always holds. */
  readonly ends: readonly GraceEnd[];
  /** The account is not known, so free grace is never known to be gone. */
  readonly neverGone?: boolean;
};

export type Edition = {
  /** The UTC day from which it holds. */
  readonly effective: Day;
  /** The UTC day on which its pages were read. */
  readonly read: Day;
  readonly grace: readonly GraceRow[];
};

const csp = { id: 'grace-end-csp', endsFrom: '2026-05-04', boughtFrom: '2025-04-01' } as const;

const direct = {
  id: 'grace-end-direct',
  endsFrom: '2026-02-09',
  boughtFrom: '2026-02-09',
  message: 'MC1216259',
} as const;

/**
 * What Microsoft's pages said, and from when (rulebook §2 "Free grace"), oldest first; the newest one decides.
 * A change of policy is a new entry here and a case in test/cases/plans. Volume licences follow rules of their own.
 */
export const editions = {
  '2023-01': {
    effective: '2023-01-11',
    read: '2023-01-11',
    grace: [
      { source: 'microsoft-direct', ends: [] },
      { source: 'another-partner', ends: [] },
      { source: 'another-tenant', ends: [] },
    ],
  },
  '2026-05': {
    effective: '2026-05-04',
    read: '2026-05-04',
    grace: [
      { source: 'microsoft-direct', ends: [direct] },
      { source: 'another-partner', ends: [csp] },
      { source: 'another-tenant', ends: [csp] },
    ],
  },
  '2026-11': {
    effective: '2026-11-27',
    read: '2026-11-27',
    grace: [
      { source: 'microsoft-direct', billingAccounts: ['mosa'], ends: [] },
      { source: 'microsoft-direct', billingAccounts: ['mca'], ends: [direct] },
      { source: 'microsoft-direct', billingAccounts: ['unknown'], ends: [direct], neverGone: true },
      { source: 'another-partner', ends: [csp] },
      // What is sold in the other tenant is not known, so both changes must agree.
      { source: 'another-tenant', ends: [csp, direct] },
    ],
  },
} as const satisfies Record<string, Edition>;

export type EditionId = keyof typeof editions;

/** The edition that plans are made by, whatever the day. */
export const newestEdition: EditionId = '2026-11';
