import type { Answers } from './answers.ts';
import type { Day } from './day.ts';

/**
 * Terms without the free grace of 30 days: those that end on `endsFrom` or later
 * and were bought or last renewed on `boughtFrom` or later. UTC days.
 */
export type GraceEnd = {
  readonly id: string;
  readonly sources: readonly Answers['source'][];
  readonly endsFrom: Day;
  readonly boughtFrom: Day;
  /** The message centre post that announced it. */
  readonly message?: string;
};

export type Edition = {
  /** The UTC day from which it holds. */
  readonly effective: Day;
  readonly graceEnds: readonly GraceEnd[];
};

/**
 * What Microsoft's pages said, and from when (rulebook §2 "Free grace"), oldest first.
 * A change of policy is a new entry here and a case in test/cases/plans.
 */
export const editions = {
  '2023-01': { effective: '2023-01-11', graceEnds: [] },
  '2026-05': {
    effective: '2026-05-04',
    graceEnds: [
      {
        id: 'grace-end-csp',
        sources: ['another-partner', 'another-tenant'],
        endsFrom: '2026-05-04',
        boughtFrom: '2025-04-01',
      },
      {
        id: 'grace-end-direct',
        sources: ['microsoft-direct'],
        endsFrom: '2026-02-09',
        boughtFrom: '2026-02-09',
        message: 'MC1216259',
      },
    ],
  },
} as const satisfies Record<string, Edition>;

export type EditionId = keyof typeof editions;
