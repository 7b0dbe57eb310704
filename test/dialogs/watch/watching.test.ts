import assert from 'node:assert/strict';
import { watchingSchema } from '../../../dialogs/watch/watching.ts';
import { answers } from '../../cards/shown-cards.ts';

describe('a watch being set up, as it was stored', () => {
  it('holds the plan’s answers', () => {
    const stored: unknown = JSON.parse(JSON.stringify({ answers, nameAsked: false }));
    assert.deepEqual(watchingSchema.parse(stored), { answers, nameAsked: false });
  });

  for (const { what, wrong } of [
    { what: 'null', wrong: null },
    { what: 'a list', wrong: [] },
    { what: 'an object without any answer', wrong: {} },
    { what: 'an answer that is none of the choices', wrong: { ...answers, source: 'somewhere' } },
    { what: 'a field that is none', wrong: { ...answers, colour: 'blue' } },
  ]) {
    it(`is refused with ${what} in the place of the answers`, () => {
      assert.ok(!watchingSchema.safeParse({ answers: wrong, nameAsked: false }).success);
    });
  }
});
