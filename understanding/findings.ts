import type { Field } from '../guidance/answers.ts';
import type { Problem } from '../guidance/problem.ts';

/** What a message says of one field: a value, yet to be checked, or why there is none. */
export type Finding = {
  readonly field: Field;
  /** The clauses that say it. */
  readonly clauses?: readonly number[];
} & (
  | {
      readonly said: string | number;
      /** The words do not say themselves that the value is this field's. */
      readonly isInferred?: true;
    }
  | { readonly problem: Problem }
);
