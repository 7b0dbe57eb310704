import assert from 'node:assert/strict';
import { newMove, type Move } from '../../../dialogs/move/move.ts';
import { progressAt } from '../../../dialogs/move/route.ts';
import { fields } from '../../../guidance/answers.ts';
import { possibleFields } from '../../../guidance/questions.ts';

describe('the count of the questions', () => {
  const moves: Record<string, Move> = {
    'of a first move': newMove(undefined),
    'of one whose partner’s country is remembered': newMove('SE'),
    'in a tenant that holds more': { ...newMove(undefined), tenantHoldsOthers: true },
    'of one whose partner’s country is remembered, in a tenant that holds more': {
      ...newMove('SE'),
      tenantHoldsOthers: true,
    },
  };
  for (const [which, move] of Object.entries(moves))
    it(`${which} numbers every question that can be gone to, from the first to the last, never 0`, () => {
      const positions = possibleFields(move.draft).map((field) => {
        const { position, total } = progressAt(field, move);
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
    const move = newMove('SE');
    const without = fields.length - 2;
    assert.deepEqual(progressAt('source', move), { position: 1, total: without });
    assert.deepEqual(progressAt('customerCountry', move), { position: 2, total: without });
    assert.deepEqual(progressAt('partnerCountry', move), { position: 2, total: without + 1 });
  });
});
