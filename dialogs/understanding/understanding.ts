import type { Problem } from '../../guidance/problem.ts';
import type { Draft, Field } from '../../guidance/answers.ts';
import type { Day } from '../../guidance/day.ts';
import type { DateOrder } from '../../understanding/date-order.ts';

/** What the words of a person are read against. */
export type Listening = {
  /** Today as a UTC day; "next month" counts from it. */
  readonly today: Day;
  readonly draft: Draft;
  /** What the person's language has first in "3/4"; the day, where none is said. */
  readonly dateOrder?: DateOrder;
  /** The question that is open, if one is. */
  readonly asking?: Field | undefined;
  /** The few answers to it that were offered last. */
  readonly options?: readonly string[] | undefined;
};

/** What one message says about the move. Nothing in it is guessed. */
export type Understanding = {
  /** Values that the message states clearly. */
  readonly facts: Draft;
  /** Those of the facts whose field the words leave open. */
  readonly inferred?: readonly Field[];
  /** Fields that it speaks of without a clear or allowed value. */
  readonly doubts: readonly { readonly field: Field; readonly problem: Problem }[];
  /** Fields that the person does not know, where the plan can be made without. */
  readonly leftOpen?: readonly Field[];
  /** The person says that the tenant holds more subscriptions than those to move. */
  readonly tenantHoldsOthers: boolean;
  /** Parts of the message, as they were written, that say something that was not understood. */
  readonly unused?: readonly string[];
  /** Its questions and suppositions, as they were written: nothing is taken from them. */
  readonly questions?: readonly string[];
};
