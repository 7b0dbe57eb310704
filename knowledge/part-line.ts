import type { Advice, AdviceId } from '../guidance/advice.ts';
import type { Day } from '../guidance/day.ts';
import type { Field } from '../guidance/answers.ts';
import type { KeyDateId } from '../guidance/key-dates.ts';
import type { Step } from '../guidance/step.ts';
import type { PersonId } from './persons.ts';

/** A line that tells of one part of the plan, or of its questions. */
export type PartLine =
  /** What the advice is good for. */
  | { readonly kind: 'why'; readonly advice: AdviceId }
  /** The advice as the plan tells it. */
  | { readonly kind: 'advice'; readonly advice: Advice }
  /** The answers that it stands there for. */
  | { readonly kind: 'because'; readonly fields: readonly Field[] }
  /** Who does the step, where, by when and in which role. */
  | { readonly kind: 'doing'; readonly step: Step }
  /** What happens on the day, or where it is counted from; `day` is the last of the term, where it is known. */
  | {
      readonly kind: 'of-date';
      readonly date: KeyDateId;
      readonly says: 'then' | 'from';
      readonly termEnd: Day | undefined;
    }
  /** Auto-renew is on: it may not come to that. */
  | { readonly kind: 'unless-renewed' }
  /** The plan has nothing on that day. */
  | { readonly kind: 'no-day'; readonly day: Day }
  | { readonly kind: 'person'; readonly person: PersonId }
  /** The answer as it stands. */
  | { readonly kind: 'answered'; readonly field: Field };
