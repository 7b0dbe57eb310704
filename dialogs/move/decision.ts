import type { Key } from '../../languages/en/says.ts';
import type { Supposed } from '../../cards/move/what-if-card.ts';
import type { Problem } from '../../guidance/problem.ts';
import type { Field } from '../../guidance/answers.ts';
import type { MadeOfWords } from './made-of-words.ts';
import type { Move } from './move.ts';
import type { Planned } from './planned.ts';

/** What the person is to see next. */
export type Reply =
  | { readonly kind: 'notice'; readonly key: Key }
  | { readonly kind: 'named'; readonly customer: string }
  | {
      readonly kind: 'question';
      readonly field: Field;
      readonly problem?: Problem | undefined;
      /** The few answers to pick from. */
      readonly options?: readonly string[] | undefined;
    }
  | {
      readonly kind: 'form';
      readonly problems: readonly { readonly field: Field; readonly problem: Problem }[];
      /** What was written where the problems are. */
      readonly typed?: Partial<Record<Field, string>>;
    }
  | { readonly kind: 'change' }
  /** What would be other in the plan, which stays. */
  | { readonly kind: 'what-if'; readonly supposed: Supposed }
  /** The buttons of the plan that is on the table, with a word why it is not shown again. */
  | ({ readonly kind: 'plan-buttons'; readonly key: Key } & Planned)
  | ({ readonly kind: 'plan' } & Planned);

/** Where an event takes a move. */
export type Decision = {
  readonly move: Move;
  readonly replies: readonly Reply[];
  /** What was answered by it. */
  readonly told: readonly Field[];
  readonly made?: MadeOfWords | undefined;
  /** The message began another customer's move. */
  readonly anew?: boolean;
  /** The card that was open closes without another in its place. */
  readonly closes?: boolean;
};
