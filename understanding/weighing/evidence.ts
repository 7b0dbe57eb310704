import type { Field } from '../../guidance/answers.ts';
import type { Spoken } from '../clauses/acts.ts';
import type { Listening } from '../said.ts';

/** What a stretch of the message says of one field: the values that it leaves, several if it only rules some out. */
export type Evidence = {
  readonly field: Field;
  readonly values: readonly string[];
  /** Its words say it outright. */
  readonly sure: boolean;
  /** The word at which it is said. */
  readonly at: number;
  readonly clause: Spoken;
};

/** The clauses that say how things are, and what they are heard against. */
export type Heard = {
  readonly telling: readonly Spoken[];
  readonly listening: Listening;
  /** The answers to the open question that the person repeats as questions: "off? no". */
  readonly queried?: readonly string[];
};

/** Evidence as a clause gives it: doubtful where nobody knows all its words, or others say it. */
export function evidence(
  clause: Spoken,
  at: number,
  field: Field,
  values: readonly (string | number)[],
  sure = true,
): Evidence {
  const isClear = clause.unknown.length === 0 && !clause.unsure;
  return { field, values: values.map(String), sure: sure && isClear, at, clause };
}
