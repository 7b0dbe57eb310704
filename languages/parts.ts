import type { AdviceId } from '../guidance/advice.ts';
import type { Field } from '../guidance/answers.ts';
import type { KeyDateId } from '../guidance/key-dates.ts';
import type { PartQuestion } from '../knowledge/parts.ts';
import type { PersonId } from '../knowledge/persons.ts';

/** How people call a part of a plan, with “ / ” between. */
type Called = { readonly called: string };

/**
 * The parts of a plan in one language: how people call and ask for each, and why it stands there. In ICU
 * MessageFormat; numbers are those of `knowledge/facts.ts`, and never written out.
 */
export type Parts = {
  /** What asks why it stands there, what it means and so on, with “ / ” between; “…” stands for words between. */
  readonly asks: Readonly<Record<PartQuestion, string>>;
  /** What points at what was just spoken of. */
  readonly that: string;
  /** What answers are called in questions beside `fieldNames`: also names that fit several. */
  readonly fields: Readonly<Partial<Record<Field, string>>>;
  readonly advice: Readonly<Record<AdviceId, Called & { readonly why: string }>>;
  readonly dates: Readonly<Record<KeyDateId, Called & { readonly then: string; readonly from: string }>>;
  readonly persons: Readonly<Record<PersonId, Called & { readonly title: string; readonly is: string }>>;
};
