import assert from 'node:assert/strict';
import { rowOf } from '../../scripts/figures/page.ts';
import { figureIn } from '../../scripts/figures/promise.ts';

describe('a figure that was promised', () => {
  const lost = { what: 'lost', pattern: /lost: (\d+)/, atMost: 0 };

  it('holds where all that was printed of it is within its limit', () => {
    assert.equal(figureIn('PGlite\nlost: 0\nPostgreSQL\nlost: 0\n', lost).holds, true);
    assert.equal(figureIn('PGlite\nlost: 0\nPostgreSQL\nlost: 1\n', lost).holds, false);
  });

  it('does not hold where nothing was printed of it', () => {
    assert.equal(figureIn('it broke before that\n', lost).holds, false);
  });

  it('is only shown where it has no limit', () => {
    const kills = { what: 'kills', pattern: /kills: ([\d,]+)/ };
    assert.deepEqual(figureIn('kills: 1,200\n', kills), {
      what: 'kills',
      seen: ['1,200'],
      limit: '',
      holds: undefined,
    });
  });

  it('is in the table as not held where the command ended badly, whatever it printed', () => {
    const gate = {
      promise: 'Nothing is lost',
      command: 'npm run chaos',
      endedWell: false,
      seconds: 1,
      figures: [figureIn('lost: 0', lost)],
      commit: 'abc1234',
      load: 0,
      databases: 'PGlite',
    };
    assert.match(rowOf(gate), /Nothing is lost \| ended badly; lost: 0 \(≤ 0\) \| \*\*no\*\* \|/);
  });
});
