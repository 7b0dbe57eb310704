import type { DateOrder, ReadingOptions } from '../reading.ts';
import type { Whereabouts } from './subscription.ts';

/** What a person has answered about a file. */
export type ImportAnswers = {
  readonly dateOrder?: DateOrder | undefined;
  /** The heading of a field's column, as it stands in the file. */
  readonly columns?: ReadingOptions['columns'] | undefined;
  readonly whereabouts?: Whereabouts | undefined;
};

/** A file between its preview and the answer to it: a person has one at most, for a day at most. */
export type HeldFile = {
  /** A UUID; that of the import which it becomes. */
  readonly id: string;
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly answers: ImportAnswers;
};
