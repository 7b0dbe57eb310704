import assert from 'node:assert/strict';
import { decide } from '../../../dialogs/move/decide.ts';
import { newMove } from '../../../dialogs/move/move.ts';
import { progressAt } from '../../../dialogs/move/route.ts';
import type { Draft, Field } from '../../../guidance/answers.ts';

const today = '2026-11-20';
const other = { source: 'another-partner', partnerModel: 'direct-bill' } as const;

const cases: readonly {
  readonly that: string;
  readonly draft: Draft;
  readonly doubted: Field;
  readonly asked: Field;
}[] = [
  {
    that: 'is asked before all else',
    draft: other,
    doubted: 'autoRenew',
    asked: 'autoRenew',
  },
  {
    that: 'is left where it decides nothing any more',
    draft: { ...other, state: 'suspended' },
    doubted: 'autoRenew',
    asked: 'partnerCountry',
  },
  {
    that: 'is asked of what no plan waits for, where it would be heard',
    draft: { ...other, termEnd: '2027-03-31' },
    doubted: 'state',
    asked: 'state',
  },
];

describe('what was said in doubt', () => {
  for (const { that, draft, doubted, asked } of cases)
    it(`${that}, with a number of its own among the questions`, () => {
      const told = {
        facts: {},
        doubts: [{ field: doubted, problem: { kind: 'missing' } }],
        tenantHoldsOthers: false,
      } as const;
      const { move } = decide({ ...newMove({}), draft }, { kind: 'told', told }, today);
      assert.deepEqual(move.at, { kind: 'question', field: asked });
      const { position, total } = progressAt(asked, move, today);
      assert.ok(position >= 1 && position <= total, `${position} of ${total}`);
    });
});
