import type { AnswerProblem } from '../guidance/problem.ts';

/** Why a day that was said plainly is asked back all the same. */
export const doubtful = ['past-end', 'future-start', 'renewal'] as const;
export type Doubtful = (typeof doubtful)[number];

/** What a question card may have to say about the last attempt to answer it. */
export type Problem =
  | AnswerProblem
  /** Nothing in the message answers the question; `times` in a row. */
  | { readonly kind: 'not-understood'; readonly times: number }
  /** Several values fit ("03/04", "Georgia"); the card offers them. */
  | { readonly kind: 'ambiguous'; readonly options: readonly string[]; readonly why?: Doubtful }
  /** They mean none of the values that were offered. */
  | { readonly kind: 'none-of-them' }
  /** The person does not know, and the rulebook has no `unknown` for it: say where to look it up. */
  | { readonly kind: 'look-it-up' }
  | { readonly kind: 'not-a-whole-number' }
  /** The number counts licences, users, products or customers. */
  | { readonly kind: 'not-subscriptions' }
  | { readonly kind: 'picture' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-long'; readonly most: number; readonly words: number };
