import type { Picked } from '../columns/pick-columns.ts';
import type { KeptLine } from './kept-line.ts';

/** A table whose columns are known, and its lines below the headings. */
export type Gathered = {
  readonly sheet?: string;
  readonly headings: readonly string[];
  readonly picked: Picked;
  readonly lines: readonly KeptLine[];
  /** Lines without anything in them. */
  readonly blank: readonly number[];
};
