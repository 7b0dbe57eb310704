import type { WatchProblem } from '../../cards/watch/watch-question-card.ts';
import type { EndSaid, NameSaid } from '../../understanding/reminding/watch-said.ts';

/** What a person does while a name or a day is asked for. */
export type WatchEvent =
  | { readonly kind: 'name'; readonly name: NameSaid }
  | { readonly kind: 'end'; readonly end: EndSaid }
  | { readonly kind: 'unreadable'; readonly problem: WatchProblem }
  /** They ask something where a name is asked for. */
  | { readonly kind: 'asked' }
  | { readonly kind: 'again' | 'back' | 'cancel' }
  /** They turn to the plan or question below. */
  | { readonly kind: 'elsewhere' };
