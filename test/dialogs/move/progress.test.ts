import assert from 'node:assert/strict';
import { newMove, type Move } from '../../../dialogs/move/move.ts';
import { progressAt } from '../../../dialogs/move/route.ts';
import { fields } from '../../../guidance/answers.ts';
import { possibleFields } from '../../../guidance/questions.ts';

const today = '2026-11-20';

describe('the count of the questions', () => {
  const moves: Record<string, Move> = {
    'of a first move': newMove({}),
    'of one whose partner’s country is remembered': newMove({ partnerCountry: 'SE' }),
    'of one whose partner is remembered': newMove({
      partnerCountry: 'SE',
      partnerModel: 'indirect-reseller',
    }),
    'in a tenant that holds more': { ...newMove({}), tenantHoldsOthers: true },
    'of one whose partner’s country is remembered, in a tenant that holds more': {
      ...newMove({ partnerCountry: 'SE' }),
      tenantHoldsOthers: true,
    },
  };
  for (const [which, move] of Object.entries(moves))
    it(`${which} numbers every question that can be gone to, from the first to the last, never 0`, () => {
      const positions = fields.map((field) => {
        const { position, total } = progressAt(field, move, today);
        assert.ok(position >= 1 && position <= total, `${field} is ${position} of ${total}`);
        return position;
      });
      assert.equal(positions[0], 1);
      assert.deepEqual(
        positions,
        positions.toSorted((one, other) => one - other),
      );
    });

  it('leaves out what is not asked by itself, unless one is there', () => {
    const move = newMove({ partnerCountry: 'SE' });
    const without = possibleFields(move.draft, today).length - 2;
    assert.deepEqual(progressAt('source', move, today), { position: 1, total: without });
    assert.deepEqual(progressAt('customerCountry', move, today), { position: 4, total: without });
    assert.deepEqual(progressAt('partnerCountry', move, today), { position: 4, total: without + 1 });
  });
});
