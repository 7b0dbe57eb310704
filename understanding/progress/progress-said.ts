import type { DeedId } from '../../languages/progress-words.ts';

/** What a whole message says has been done of a move, and of whose, where it names one. */
export type ProgressSaid = (
  | { readonly deed: DeedId }
  /** Steps of the plan, counted from 1, in the order in which they were said. */
  | { readonly steps: readonly number[] }
) & {
  /** A customer's name, perhaps: who keeps their moves knows whether it is one. */
  readonly of?: string;
};
