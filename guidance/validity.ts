import { z } from 'zod';
import { draftSchema, fields, fieldSchemas, type Answers, type Draft, type Field } from './answers.ts';
import { daySchema } from './day.ts';
import { GuidanceError, type RefusedAnswer } from './errors.ts';
import { problemWith, type AnswerProblem } from './problem.ts';
import { requiredFields } from './questions.ts';

/** What answers look like, each by itself; how they depend on each other is checked by `checkedAnswers`. */
export const answersSchema = z.strictObject(fieldSchemas).partial({
  tenantSubscriptionCount: true,
  licenceCount: true,
  autoRenew: true,
  termStart: true,
}) satisfies z.ZodType<Answers>;

/**
 * The answers, if they are valid and complete (rulebook §1).
 * Throws a GuidanceError that names everything that is not, `today` (a UTC day) included.
 */
export function checkedAnswers(answers: unknown, today: unknown): Answers {
  const refused = [...todayRefused(today), ...answersRefused(answers)];
  if (refused.length > 0) throw new GuidanceError(refused);
  return answersSchema.parse(answers);
}

function todayRefused(today: unknown): RefusedAnswer[] {
  if (daySchema.safeParse(today).success) return [];
  return [{ field: 'today', value: today, allowed: 'a UTC day written YYYY-MM-DD' }];
}

function answersRefused(answers: unknown): RefusedAnswer[] {
  const record = z.record(z.string(), z.unknown()).safeParse(answers);
  if (!record.success) return [{ field: 'answers', value: answers, allowed: 'an object with the answers' }];
  const { valid, refused } = checkEach(record.data);
  const missing = requiredFields(valid).filter((field) => record.data[field] === undefined);
  return [
    ...unknownFields(record.data),
    ...refused,
    ...missing.map((field) => refusal(field, undefined, { kind: 'missing' }, valid)),
  ];
}

/** Checks the answers given, in the order of the questions, since some limit later ones. */
function checkEach(given: Readonly<Record<string, unknown>>): { valid: Draft; refused: RefusedAnswer[] } {
  let valid: Draft = {};
  const refused: RefusedAnswer[] = [];
  for (const field of fields) {
    const value = given[field];
    if (value === undefined) continue;
    const problem = problemWith(field, value, valid);
    if (problem === undefined) valid = draftSchema.parse({ ...valid, [field]: value });
    else refused.push(refusal(field, value, problem, valid));
  }
  return { valid, refused };
}

function unknownFields(given: Readonly<Record<string, unknown>>): RefusedAnswer[] {
  const known: readonly string[] = fields;
  return Object.keys(given)
    .filter((key) => !known.includes(key))
    .map((field) => ({ field, value: given[field], allowed: `none: the fields are ${fields.join(', ')}` }));
}

function refusal(field: Field, value: unknown, problem: AnswerProblem, others: Draft): RefusedAnswer {
  // What is missing is described by what would be wrong with a value that never fits.
  const limits = problem.kind === 'missing' ? problemWith(field, null, others) : problem;
  return { field, value, allowed: limits === undefined ? 'an answer' : allowedBy(limits) };
}

function allowedBy(problem: AnswerProblem): string {
  switch (problem.kind) {
    case 'missing':
      return 'an answer';
    case 'not-a-choice':
      return `one of ${problem.allowed.join(', ')}`;
    case 'not-a-country':
      return 'an ISO 3166-1 alpha-2 code in capitals';
    case 'out-of-range':
      return `a whole number from ${problem.min} to ${problem.max}`;
    case 'not-a-day':
      return 'a UTC day written YYYY-MM-DD, or unknown';
    case 'after-term-end':
      return `a UTC day up to ${problem.termEnd}, or unknown`;
  }
}
