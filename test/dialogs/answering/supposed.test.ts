import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { supposed } from '../../../dialogs/answering/supposed.ts';
import { decide } from '../../../dialogs/move/decide.ts';
import { newMove, type Move } from '../../../dialogs/move/move.ts';
import { isDifference, planDifference } from '../../../guidance/plan-difference.ts';
import { draftSchema, fields, type Draft } from '../../../guidance/answers.ts';
import type { Day } from '../../../guidance/day.ts';
import { anyDay, anyQuestion } from '../../guidance/any-answers.ts';
import { planCases } from '../../guidance/plan-case.ts';

const suppositions: readonly Draft[] = [
  { autoRenew: 'off' },
  { relationship: 'none' },
  { delegatedAdmin: 'none' },
  { subscriptionCount: 200 },
  { offer: 'discontinued' },
  { customerCountry: 'US' },
  { source: 'another-partner' },
  { termEnd: '2028-01-31' },
  { subscriptionCount: 200, autoRenew: 'off' },
];

/** A move whose plan stands on the table. */
function planned(draft: Draft): Move {
  return { ...newMove({}), draft, at: { kind: 'planned' } };
}

/** What is supposed comes to what it comes to once it is told. */
function agrees(answers: Draft, facts: Draft, today: Day): void {
  const move = planned(answers);
  const told = { facts, doubts: [], tenantHoldsOthers: false };
  const { replies } = decide(move, { kind: 'told', told, ofThis: true }, today);
  const { before, after, asks } = supposed(move, { facts }, today);
  const [reply] = replies;
  if (reply?.kind === 'plan') {
    assert.deepEqual(after, reply.plan);
    const isSame = !isDifference(planDifference(before, reply.plan));
    assert.ok(!isSame || isDeepStrictEqual(before.advice, reply.plan.advice), 'nothing other is left unsaid');
  } else assert.equal(reply?.kind === 'question' ? reply.field : reply?.kind, asks);
  assert.deepEqual(move, planned(answers), 'nothing is changed by it');
}

/** Some of the answers, as one message may suppose them. */
const anyFacts = fc
  .tuple(anyQuestion, fc.uniqueArray(fc.constantFrom(...fields), { minLength: 1, maxLength: 3 }))
  .map(([{ answers }, some]): Draft => {
    const answered = some.filter((field) => answers[field] !== undefined);
    return draftSchema.parse(Object.fromEntries(answered.map((field) => [field, answers[field]])));
  });

describe('what is supposed of a plan', () => {
  for (const { name, answers, today } of planCases)
    it(`comes to the plan that is made once it is told, or to the question that it raises: ${name}`, () => {
      for (const facts of suppositions) agrees(answers, facts, today);
    });

  it('does so whatever the answers are, and whatever is supposed', () => {
    fc.assert(
      fc.property(anyQuestion, anyFacts, ({ answers, today }, facts) => {
        agrees(draftSchema.parse(answers), facts, today);
      }),
      { numRuns: 500 },
    );
  });

  it('is the plan that is shown on that day where they only wait', () => {
    fc.assert(
      fc.property(anyQuestion, anyDay, ({ answers, today }, asOf) => {
        fc.pre(asOf > today);
        const move = planned(draftSchema.parse(answers));
        const [shown] = decide(move, { kind: 'again' }, asOf).replies;
        const { after } = supposed(move, { facts: {}, asOf }, today);
        assert.deepEqual(shown?.kind === 'plan' ? shown.plan : shown, after);
      }),
    );
  });
});
