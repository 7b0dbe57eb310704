import type { Answers } from './answers.ts';
import type { Day } from './day.ts';
import type { PageId } from './pages.ts';

/**
 * Terms that no longer get the free grace of 30 days: those that end on `endsFrom` or later
 * and were bought or last renewed on `boughtFrom` or later. UTC days.
 */
export type GraceEnd = {
  readonly id: string;
  readonly sources: readonly Answers['source'][];
  readonly endsFrom: Day;
  readonly boughtFrom: Day;
  readonly page: PageId;
  /** The message centre post that announced it. */
  readonly message?: string;
};

export type Edition = {
  readonly id: EditionId;
  /** The UTC day from which it holds. */
  readonly effective: Day;
  /** The rules of earlier editions that it overrules where its own conditions are met. */
  readonly overrules: readonly string[];
  readonly graceEnds: readonly GraceEnd[];
};

export const editionIds = ['2023-01', '2026-05'] as const;

export type EditionId = (typeof editionIds)[number];

/**
 * What Microsoft's pages said, and from when (rulebook §2 "Free grace"), oldest first.
 * A change of policy is a new entry here and a case in test/cases/plans.
 */
export const editions: readonly Edition[] = [
  { id: '2023-01', effective: '2023-01-11', overrules: [], graceEnds: [] },
  {
    id: '2026-05',
    effective: '2026-05-04',
    overrules: ['R10', 'R11', 'R12'],
    graceEnds: [
      {
        id: 'grace-end-csp',
        sources: ['another-partner', 'another-tenant'],
        endsFrom: '2026-05-04',
        boughtFrom: '2025-04-01',
        page: 'extended-service-terms',
      },
      {
        id: 'grace-end-direct',
        sources: ['microsoft-direct'],
        endsFrom: '2026-02-09',
        boughtFrom: '2026-02-09',
        page: 'extended-service-terms',
        message: 'MC1216259',
      },
    ],
  },
];
