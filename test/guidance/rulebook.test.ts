import { deepEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { makePlan } from '../../guidance/plan.ts';
import { anyQuestion } from './any-answers.ts';
import { idsOf } from './plan-case.ts';
import { secondReading } from './second-reading.ts';

describe('a plan', () => {
  it('is what a second reading of the rulebook gives: path, advice, dates, impact and credit', () => {
    fc.assert(
      fc.property(anyQuestion, ({ answers, today }) => {
        const plan = makePlan(answers, today);
        const { advice, ...expected } = secondReading(answers, today);
        const { path, alternatives, impact, credit, keyDates } = plan;
        const dates = Object.fromEntries(keyDates.map(({ id, day }) => [id, day]));
        deepEqual(idsOf(plan.advice).sort(), [...advice].sort());
        deepEqual({ path, alternatives, impact, credit, dates }, expected);
      }),
      { numRuns: 5000 },
    );
  });
});
