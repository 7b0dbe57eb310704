import { z } from 'zod';
import { draftSchema, fields, fieldSchemas, type Answers, type Draft, type Field } from './answers.ts';
import { daySchema, type Day } from './day.ts';
import { GuidanceError, type RefusedAnswer } from './errors.ts';
import { problemWith, type AnswerProblem } from './problem.ts';
import { endIsBehind } from './questions.ts';
import { compareRegions } from './region-facts.ts';

/** What answers look like, each by itself; what was stored before a field existed lacks it. */
export const answersSchema = z.strictObject(fieldSchemas).partial().required({
  source: true,
  partnerCountry: true,
  customerCountry: true,
  relationship: true,
  delegatedAdmin: true,
  subscriptionCount: true,
  offer: true,
  termEnd: true,
}) satisfies z.ZodType<Answers>;

/**
 * The answers, if they are valid and enough for a plan on the UTC day (rulebook §1).
 * Throws a GuidanceError that names everything that is not, `today` included.
 */
export function checkedAnswers(answers: unknown, today: unknown): Answers {
  return completed(checkedDraft(answers, today));
}

/** Checked answers that stop no move; a state that says that the term is over needs no end (rulebook §1). */
export function completed(checked: Draft): Answers {
  return answersSchema.parse({ termEnd: 'unknown', ...checked });
}

/**
 * The same, where two countries that stop the move are enough.
 * Throws a GuidanceError that names everything that is not valid or missing, `today` included.
 */
export function checkedDraft(answers: unknown, today: unknown): Draft {
  const day = daySchema.safeParse(today);
  if (!day.success) {
    const refused = { field: 'today', value: today, allowed: 'a UTC day written YYYY-MM-DD' };
    throw new GuidanceError([refused, ...answersRefused(answers, anyDay).refused]);
  }
  const { valid, refused } = answersRefused(answers, day.data);
  if (refused.length > 0) throw new GuidanceError(refused);
  return valid;
}

/** Later than any day, so that an answer is not refused for a `today` that is none. */
const anyDay = '2999-12-31';

type Checked = { readonly valid: Draft; readonly refused: readonly RefusedAnswer[] };

function answersRefused(answers: unknown, today: Day): Checked {
  const record = z.record(z.string(), z.unknown()).safeParse(answers);
  if (!record.success)
    return {
      valid: {},
      refused: [{ field: 'answers', value: answers, allowed: 'an object with the answers' }],
    };
  const { valid, refused } = checkEach(record.data, today);
  const missing = neededFields(valid).filter((field) => record.data[field] === undefined);
  return {
    valid,
    refused: [
      ...unknownFields(record.data),
      ...refused,
      ...missing.map((field) => refusal(field, undefined, { kind: 'missing' }, { others: valid, today })),
    ],
  };
}

const always = [
  'source',
  'partnerCountry',
  'customerCountry',
  'relationship',
  'delegatedAdmin',
  'subscriptionCount',
  'offer',
] as const satisfies readonly Field[];

function neededFields(valid: Draft): readonly Field[] {
  const { partnerCountry, customerCountry, offer } = valid;
  const stops =
    partnerCountry !== undefined &&
    customerCountry !== undefined &&
    compareRegions(partnerCountry, customerCountry).kind !== 'same';
  if (stops) return [];
  return [
    ...always,
    ...(offer === 'same' || offer === 'equivalent' ? (['licenceCount'] as const) : []),
    ...(endIsBehind(valid) ? [] : (['termEnd'] as const)),
  ];
}

/** Checks the answers given, in the order of the questions, since some limit later ones. */
function checkEach(given: Readonly<Record<string, unknown>>, today: Day): Checked {
  let valid: Draft = {};
  const refused: RefusedAnswer[] = [];
  for (const field of fields) {
    const value = given[field];
    if (value === undefined) continue;
    const problem = problemWith(field, value, valid, today);
    if (problem === undefined) valid = { ...valid, ...draftSchema.parse({ [field]: value }) };
    else refused.push(refusal(field, value, problem, { others: valid, today }));
  }
  return { valid, refused };
}

function unknownFields(given: Readonly<Record<string, unknown>>): RefusedAnswer[] {
  const known: readonly string[] = fields;
  return Object.keys(given)
    .filter((key) => !known.includes(key))
    .map((field) => ({ field, value: given[field], allowed: `none: the fields are ${fields.join(', ')}` }));
}

function refusal(
  field: Field,
  value: unknown,
  problem: AnswerProblem,
  { others, today }: { others: Draft; today: Day },
): RefusedAnswer {
  // What is missing is described by what would be wrong with a value that never fits.
  const limits = problem.kind === 'missing' ? problemWith(field, null, others, today) : problem;
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
    case 'in-the-future':
      return `a UTC day up to ${problem.today}, or unknown`;
    case 'extended-with-mosa':
      return 'one of active, cancelled, suspended, trial: a MOSA account has no Extended Service Terms';
  }
}
