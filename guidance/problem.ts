import { choices, countRanges, fieldSchemas, type Draft, type Field } from './answers.ts';
import type { Day } from './day.ts';
import { isOfKind } from './field-kind.ts';

/** What is wrong with one answer, as data: a card says it to people, an error to programs. */
export type AnswerProblem =
  | { readonly kind: 'missing' }
  | { readonly kind: 'not-a-choice'; readonly allowed: readonly string[] }
  | { readonly kind: 'not-a-country' }
  | { readonly kind: 'out-of-range'; readonly min: number; readonly max: number }
  | { readonly kind: 'not-a-day' }
  | { readonly kind: 'after-term-end'; readonly termEnd: Day }
  | { readonly kind: 'in-the-future'; readonly today: Day }
  /** Extended Service Terms belong to the newer billing account. */
  | { readonly kind: 'extended-with-mosa' };

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

/**
 * What is wrong with `value` as the answer to `field`, given the other answers and the UTC day; nothing if it is
 * right (rulebook §1).
 */
export function problemWith(
  field: Field,
  value: unknown,
  others: Draft,
  today: Day,
): AnswerProblem | undefined {
  if (value === undefined || value === '') return { kind: 'missing' };
  const parsed = fieldSchemas[field].safeParse(value);
  if (!parsed.success) return valueProblem(field, others);
  switch (field) {
    case 'tenantSubscriptionCount':
      return Number(parsed.data) < leastInTenant(others) ? valueProblem(field, others) : undefined;
    case 'termStart':
      return startProblem(String(parsed.data), others, today);
    case 'state':
      return stateProblem(String(parsed.data), others);
    default:
      return undefined;
  }
}

function leastInTenant({ subscriptionCount }: Draft): number {
  return subscriptionCount ?? 1;
}

function startProblem(termStart: Day, { termEnd }: Draft, today: Day): AnswerProblem | undefined {
  if (termStart === 'unknown') return undefined;
  if (termStart > today) return { kind: 'in-the-future', today };
  if (termEnd === undefined || termEnd === 'unknown') return undefined;
  return termStart > termEnd ? { kind: 'after-term-end', termEnd } : undefined;
}

function stateProblem(state: string, { source, billingAccount }: Draft): AnswerProblem | undefined {
  const isOlderAccount = source === 'microsoft-direct' && billingAccount === 'mosa';
  return state === 'extended' && isOlderAccount ? { kind: 'extended-with-mosa' } : undefined;
}

function valueProblem(field: Field, others: Draft): AnswerProblem {
  if (isOfKind(field, 'choice')) return { kind: 'not-a-choice', allowed: choices[field] };
  if (isOfKind(field, 'country')) return { kind: 'not-a-country' };
  if (isOfKind(field, 'day')) return { kind: 'not-a-day' };
  const { min, max } = countRanges[field];
  return {
    kind: 'out-of-range',
    min: field === 'tenantSubscriptionCount' ? leastInTenant(others) : min,
    max,
  };
}
