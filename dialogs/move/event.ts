import type { Problem } from '../../guidance/problem.ts';
import type { Field } from '../../guidance/answers.ts';
import type { News } from '../../understanding/acts/news-said.ts';
import type { Told } from './told.ts';

/** What a person does in a move. */
export type MoveEvent =
  /** They say something about the customer, by words or by a card. */
  | {
      readonly kind: 'told';
      readonly told: Told;
      /** In words, which can be taken wrongly: what was made of them is shown. */
      readonly inWords?: true;
      /** It is of this customer, however much it is. */
      readonly ofThis?: true;
    }
  /** They want to see what it would change in their plan, before it holds. */
  | { readonly kind: 'preview'; readonly told: Told }
  | {
      readonly kind: 'form-sent';
      readonly told: Told;
      /** The form shows what is known: what comes back empty is taken away. */
      readonly emptied: readonly Field[];
      /** Those that were read out of words. */
      readonly worded: readonly Field[];
      /** What was written in the inputs that were not understood. */
      readonly typed: Partial<Record<Field, string>>;
    }
  /** They tell what has happened, and nothing that is an answer. */
  | { readonly kind: 'news'; readonly news: News['id'] }
  /** They say whose move it is, and nothing else. */
  | { readonly kind: 'named'; readonly customer: string }
  | { readonly kind: 'not-understood' }
  /** They mean none of the answers that were offered. */
  | { readonly kind: 'none-of-them' }
  /** They send what cannot be read at all. */
  | { readonly kind: 'unreadable'; readonly problem: Problem }
  | { readonly kind: 'form-wanted' }
  | { readonly kind: 'back' }
  | { readonly kind: 'skip' }
  /** They leave a change of the plan that was made. */
  | { readonly kind: 'cancel' }
  | { readonly kind: 'change'; readonly field?: Field | undefined }
  /** They are to see again what waits for them. */
  | { readonly kind: 'again' };
