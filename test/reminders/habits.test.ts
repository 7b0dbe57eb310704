import { deepEqual, equal } from 'node:assert/strict';
import { cadenceFrom, isCadence } from '../../reminders/habits.ts';

const lists: readonly (readonly [days: readonly number[], allowed: boolean, note: string])[] = [
  [[60, 30, 14, 7, 1], true, 'the default'],
  [[1, 365], true, 'both ends, in any order'],
  [[], false, 'nothing to remind of'],
  [[0], false, 'the end itself is no day before it'],
  [[366], false, 'more than a year'],
  [[1.5], false, 'no whole day'],
  [[NaN], false, 'no number'],
  [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], true, 'ten'],
  [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], false, 'eleven'],
];

describe('a cadence', () => {
  for (const [days, allowed, note] of lists) {
    it(`[${days.join(', ')}] is ${allowed ? 'allowed' : 'refused'}: ${note}`, () => {
      equal(isCadence(days), allowed);
    });
  }

  it('is kept farthest first, each day once', () => {
    deepEqual(cadenceFrom([1, 30, 7, 30]), [30, 7, 1]);
  });
});
