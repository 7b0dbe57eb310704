import { choices, type Draft, type Field } from '../../guidance/answers.ts';
import { isOfKind } from '../../guidance/field-kind.ts';
import { heardProblem } from '../../guidance/heard-problem.ts';
import type { Problem } from '../../guidance/problem.ts';
import { has } from '../clauses/clauses.ts';
import type { Evidence } from './evidence.ts';
import type { Doubt } from '../said.ts';
import { isNumber } from '../items/items.ts';

/** What of the field is to be asked: which of the values that can be meant, or what is wrong with what was said. */
export function doubtOf(evidence: Evidence, others: Draft): Doubt {
  const { field, values } = evidence;
  const problems = values.map((value) => ({
    value,
    problem: heardProblem(field, typed(field, value), others),
  }));
  const allowed = problems.filter(({ problem }) => problem === undefined).map(({ value }) => value);
  if (allowed.length > 0) return { field, options: inOrder(field, allowed) };
  return { field, problem: problems[0]?.problem ?? problemOf(evidence) };
}

/** A count is a number; the rest stays as it was said. */
export function typed(field: Field, value: string): string | number {
  return isOfKind(field, 'count') ? Number(value) : value;
}

/** The field is spoken of, and no value is said. */
function problemOf({ field, clause }: Evidence): Problem | undefined {
  if (has(clause, 'unknown')) return { kind: 'look-it-up' };
  if (isOfKind(field, 'day')) return { kind: 'not-a-day' };
  const isOfOthers = clause.items.some(isNumber);
  return isOfKind(field, 'count') && isOfOthers ? { kind: 'not-subscriptions' } : undefined;
}

/** Choices stand as the rulebook has them. */
function inOrder(field: Field, values: readonly string[]): readonly string[] {
  if (!isOfKind(field, 'choice')) return values;
  const order: readonly string[] = choices[field];
  return values.toSorted((one, other) => order.indexOf(one) - order.indexOf(other));
}
