import type { Whereabouts } from './subscription.ts';

/** What came of an import. */
export type ImportCounts = {
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  readonly gone: number;
  /** Lines of the file that are no subscription. */
  readonly left: number;
};

/** A file that somebody has confirmed. */
export type Import = {
  readonly id: string;
  readonly fileName: string;
  /** Whose export it looked like; "table" if nobody's that we know. */
  readonly kind: string;
  readonly at: Date;
  readonly whereabouts: Whereabouts;
  readonly counts: ImportCounts;
  readonly status: 'kept' | 'undone';
  /** It is the last one of its person, and all that it changed can be taken back. */
  readonly canUndo: boolean;
};
