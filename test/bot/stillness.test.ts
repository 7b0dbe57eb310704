import assert from 'node:assert/strict';
import { mostStill, watchStillness } from '../../bot/process/stillness.ts';

const looks = (count: number, beats: (look: number) => number) =>
  Array.from({ length: count }, (_, n) => beats(n));

describe('whether a process is stuck', () => {
  const cases = [
    { note: 'beats at every look', seen: looks(30, (look) => look + 1), stuckAt: -1 },
    { note: 'no beat, but for fewer looks than it takes', seen: looks(mostStill - 1, () => 0), stuckAt: -1 },
    { note: 'no beat from the beginning', seen: looks(mostStill, () => 0), stuckAt: mostStill - 1 },
    { note: 'a beat at every second look', seen: looks(60, (look) => Math.floor(look / 2)), stuckAt: -1 },
    {
      note: 'a beat in the last look before it would be',
      seen: [...looks(mostStill - 1, () => 0), ...looks(mostStill, () => 1)],
      stuckAt: -1,
    },
    {
      note: 'no beat any more after some',
      seen: [1, 2, 3, ...looks(mostStill, () => 3)],
      stuckAt: 2 + mostStill,
    },
    {
      note: 'a count that runs over, as 32 bits do',
      seen: [2 ** 31 - 1, ...looks(mostStill - 1, () => -(2 ** 31))],
      stuckAt: -1,
    },
  ];
  for (const { note, seen, stuckAt } of cases) {
    it(`is told by its beats: ${note}`, () => {
      const isStuck = watchStillness(0);
      assert.equal(seen.map(isStuck).indexOf(true), stuckAt);
    });
  }
});
