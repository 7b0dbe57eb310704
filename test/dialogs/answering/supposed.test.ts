import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import { supposed } from '../../../dialogs/answering/supposed.ts';
import { decide } from '../../../dialogs/move/decide.ts';
import { newMove, type Move } from '../../../dialogs/move/move.ts';
import { makePlan } from '../../../guidance/plan.ts';
import { isDifference, planDifference } from '../../../guidance/plan-difference.ts';
import type { Draft } from '../../../guidance/answers.ts';
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

describe('what is supposed of a plan', () => {
  for (const { name, answers, today } of planCases)
    it(`comes to the plan that is made once it is told, or to the question that it raises: ${name}`, () => {
      const move = planned(answers);
      for (const facts of suppositions) {
        const told = { facts, doubts: [], tenantHoldsOthers: false };
        const { replies } = decide(move, { kind: 'told', told, ofThis: true }, today);
        const { after, asks } = supposed(move, { facts }, today);
        const [reply] = replies;
        if (reply?.kind === 'plan') {
          assert.deepEqual(after, reply.plan);
          const before = makePlan(answers, today);
          const isSame = !isDifference(planDifference(before, reply.plan));
          assert.ok(
            !isSame || isDeepStrictEqual(before.advice, reply.plan.advice),
            'nothing other is left unsaid',
          );
        } else assert.equal(reply?.kind === 'question' ? reply.field : reply?.kind, asks);
        assert.deepEqual(move, planned(answers), 'nothing is changed by it');
      }
    });
});
