import type { AdviceId, adviceVariants, TakeOver } from '../guidance/advice.ts';
import type { Choice, ChoiceField, Field } from '../guidance/answers.ts';
import type { KeyDateId } from '../guidance/key-dates.ts';
import type { PageId } from '../guidance/pages.ts';
import type { RegionId } from '../guidance/regions.ts';
import type { Role, Who } from '../guidance/step.ts';
import type { Seller, Todo, TodoId } from '../reminders/todo.ts';
import type { Problem } from '../guidance/problem.ts';

type ChoiceKey = { [F in ChoiceField]: `choice.${F}.${Choice<F>}` }[ChoiceField];

type BySeller = Extract<Todo, { seller: Seller }>['id'];

type TodoTextKey = `todo.${Exclude<TodoId, BySeller>}.text` | `todo.${BySeller}.text.${Seller}`;

type Variants = typeof adviceVariants;

type AdviceTextKey = {
  [Id in AdviceId]: Id extends keyof Variants
    ? `advice.${Id}.text.${Variants[Id][number]}`
    : `advice.${Id}.text`;
}[AdviceId];

/** The sentences that a catalogue must have because the rulebook has something to be said with them. */
export type NeededKey =
  | ChoiceKey
  | AdviceTextKey
  | `advice.${AdviceId}.title`
  | `question.${Field}.${'title' | 'hint' | 'lookUp'}`
  | `field.${Field}`
  | `problem.${Problem['kind']}`
  | `page.${PageId}`
  | `who.${Who}`
  | `role.${Role}`
  | `date.${KeyDateId}`
  | `plan.onlyWithout.${TakeOver}`
  | `region.${RegionId}`
  | `todo.${TodoId}.title`
  | TodoTextKey;
