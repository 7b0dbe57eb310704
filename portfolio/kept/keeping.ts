import type { Day } from '../../guidance/day.ts';
import { fold } from '../fold.ts';
import type { Reading } from '../reading.ts';
import type { Comparison } from './compare.ts';
import type { HeldFile, ImportAnswers } from './held-file.ts';
import type { ImportCounts } from './import.ts';
import type { StoredPortfolio } from './portfolio-memory.ts';
import type { Subscription, Whereabouts } from './subscription.ts';

/** A subscription, and its customer's name as it is compared. */
export type Written = Subscription & { readonly customerKey: string };

/** What is stored once a file is confirmed. */
export type Keeping = {
  /** The id of the file that was held. */
  readonly id: string;
  readonly fileName: string;
  readonly kind: string;
  /** As they stand in the file: what was answered about it is remembered for the next one with the same. */
  readonly headings: readonly string[];
  readonly answers: ImportAnswers;
  readonly whereabouts: Whereabouts;
  /** The subscriptions that are new or otherwise than they are stored, whole. */
  readonly written: readonly Written[];
  /** The ids of those that the list has no more. */
  readonly gone: readonly string[];
  /** The UTC day of the import. */
  readonly day: Day;
  readonly counts: ImportCounts;
  /** As in `StoredPortfolio`: where another import or a hand-over came between, nothing of the turn is saved, and it is decided anew. */
  readonly basedOn: string;
};

type Confirmed = {
  readonly file: Pick<HeldFile, 'id' | 'fileName' | 'answers'>;
  readonly whereabouts: Whereabouts;
  readonly reading: Pick<Reading, 'kind' | 'left' | 'columns'>;
  readonly comparison: Comparison;
  readonly stored: Pick<StoredPortfolio, 'basedOn'>;
  readonly today: Day;
};

/** What is to be stored of a file that is confirmed. */
export function keepingOf({ file, whereabouts, reading, comparison, stored, today }: Confirmed): Keeping {
  const { added, changed, gone, same } = comparison;
  const { id, fileName, answers } = file;
  return {
    id,
    fileName,
    kind: reading.kind,
    headings: reading.columns?.headings ?? [],
    answers: { ...answers, whereabouts },
    whereabouts,
    written: [...added, ...changed.map(({ after }) => after)].map((one) => ({
      ...one,
      customerKey: fold(one.customer),
    })),
    gone: gone.map((one) => one.id),
    day: today,
    counts: {
      added: added.length,
      changed: changed.length,
      same,
      gone: gone.length,
      left: reading.left.length,
    },
    basedOn: stored.basedOn,
  };
}
