import type { AnswerProblem } from '../guidance/problem.ts';

/** What a question card may have to say about the last attempt to answer it. */
export type Problem =
  | AnswerProblem
  /** Nothing in the message answers the question; `times` in a row. */
  | { readonly kind: 'not-understood'; readonly times: number }
  /** Several values fit ("03/04", "Georgia"); the card offers them. */
  | { readonly kind: 'ambiguous'; readonly options: readonly string[] }
  /** They mean none of the values that were offered. */
  | { readonly kind: 'none-of-them' }
  /** The person does not know, and the rulebook has no `unknown` for it: say where to look it up. */
  | { readonly kind: 'look-it-up' }
  | { readonly kind: 'not-a-whole-number' }
  | { readonly kind: 'picture' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-long'; readonly most: number };
