import type { Problem } from '../../guidance/problem.ts';
import type { Draft, Field } from '../../guidance/answers.ts';

/** What one message says about the move. Nothing in it is guessed. */
export type Understanding = {
  /** Values that the message states clearly. */
  readonly facts: Draft;
  /** Those of the facts whose field the words leave open. */
  readonly inferred?: readonly Field[];
  /** Fields that it speaks of without a clear or allowed value. */
  readonly doubts: readonly { readonly field: Field; readonly problem: Problem }[];
  /** The person says that the tenant holds more subscriptions than those to move. */
  readonly tenantHoldsOthers: boolean;
  /** Parts of the message, as they were written, that say something that was not understood. */
  readonly unused?: readonly string[];
  /** Its questions and suppositions, as they were written: nothing is taken from them. */
  readonly questions?: readonly string[];
};
