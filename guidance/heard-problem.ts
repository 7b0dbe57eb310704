import type { Draft, Field } from './answers.ts';
import { problemWith, type AnswerProblem } from './problem.ts';

/** What is wrong with what was said or filled in for the field; a start that is still to come is asked back elsewhere. */
export function heardProblem(field: Field, value: unknown, others: Draft): AnswerProblem | undefined {
  return problemWith(field, value, others, anyDay);
}

/** Later than any day that is said. */
const anyDay = '9999-12-31';
