import { adviceIds, type AdviceId } from '../guidance/advice.ts';
import { fields, type Field } from '../guidance/answers.ts';
import type { Day } from '../guidance/day.ts';
import { keyDateIds, type KeyDateId } from '../guidance/key-dates.ts';
import { personIds, type PersonId } from './persons.ts';

/** Something that a plan or a question holds, and that can be asked about. */
export type Part =
  | { readonly kind: 'advice'; readonly id: AdviceId }
  | { readonly kind: 'date'; readonly id: KeyDateId }
  | { readonly kind: 'field'; readonly id: Field }
  | { readonly kind: 'person'; readonly id: PersonId };

/** A part in a word, as buttons and stored talks name it. */
export type PartId = `advice.${AdviceId}` | `date.${KeyDateId}` | `field.${Field}` | `person.${PersonId}`;

/** Why it stands there, what it means, who does it, what happens then, or where it is seen. */
export const partQuestions = ['why', 'means', 'who', 'then', 'where'] as const;

export type PartQuestion = (typeof partQuestions)[number];

/** What a question names of the parts of a plan; which of them is meant, the plan says. */
export type PartAsked = {
  readonly question: PartQuestion;
  /** Those that are called so. */
  readonly parts: readonly PartId[];
  /** Counted from 1. */
  readonly step?: number | undefined;
  /** A UTC day. */
  readonly day?: Day | undefined;
  /** How many words neither ask nor name a part. */
  readonly beside?: number | undefined;
  /** What was spoken of just before: “why must we do that”. */
  readonly that?: true | undefined;
};

const parts = new Map<string, Part>([
  ...adviceIds.map((id) => [`advice.${id}`, { kind: 'advice', id }] as const),
  ...keyDateIds.map((id) => [`date.${id}`, { kind: 'date', id }] as const),
  ...fields.map((id) => [`field.${id}`, { kind: 'field', id }] as const),
  ...personIds.map((id) => [`person.${id}`, { kind: 'person', id }] as const),
]);

export const partIds = [...parts.keys()] as PartId[];

/** The part of that name, if there is one. */
export function partOf(id: string): Part | undefined {
  return parts.get(id);
}

export function isPartId(id: string): id is PartId {
  return parts.has(id);
}
