import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Advice } from '../../guidance/advice.ts';
import type { Answers } from '../../guidance/answers.ts';

const root = new URL('../cases/plans/', import.meta.url);

const names = z.array(z.string());
const perAdvice = z.record(z.string(), z.string());

const questionSchema = z.strictObject({ today: z.string(), answers: z.record(z.string(), z.unknown()) });

/** What a case says of its plan; what it leaves out it does not care about. */
const expectedSchema = z.strictObject({
  verdict: z.string().optional(),
  path: z.string().optional(),
  alternatives: names.optional(),
  /** The only advice. */
  only: z.string().optional(),
  /** The advice shown first. */
  first: z.string().optional(),
  /** Ids of all steps, in order. */
  steps: names.optional(),
  mustShow: names,
  mustNotShow: names,
  /** All key dates. */
  dates: perAdvice.optional(),
  dueBy: perAdvice.optional(),
  noDueBy: names.optional(),
  who: perAdvice.optional(),
  why: perAdvice.optional(),
  variants: perAdvice.optional(),
  days: z.record(z.string(), perAdvice).optional(),
  counts: z.record(z.string(), z.record(z.string(), z.number())).optional(),
  names: z.record(z.string(), perAdvice).optional(),
  countries: z.record(z.string(), perAdvice).optional(),
  regions: z.record(z.string(), perAdvice).optional(),
  /** All advice that overrules an earlier edition. */
  overrules: names.optional(),
  impact: z.record(z.string(), z.boolean()).optional(),
  credit: perAdvice.optional(),
});

export type Expected = z.infer<typeof expectedSchema>;

export type PlanCase = {
  readonly name: string;
  readonly note: string;
  readonly today: string;
  readonly answers: Answers;
  readonly expected: Expected;
};

/** The whole cases of test/cases/plans, one folder each. */
export const planCases: readonly PlanCase[] = readdirSync(root)
  .sort()
  .map((name) => {
    const read = (file: string) => readFileSync(new URL(`${name}/${file}`, root), 'utf8');
    const { today, answers } = questionSchema.parse(JSON.parse(read('answers.json')));
    const expected = expectedSchema.parse(JSON.parse(read('expected.json')));
    // makePlan is the judge of whether these are answers.
    return { name, note: read('note.md').trim(), today, answers: answers as Answers, expected };
  });

export function idsOf(advice: readonly Pick<Advice, 'id'>[]): string[] {
  return advice.map(({ id }) => id);
}
