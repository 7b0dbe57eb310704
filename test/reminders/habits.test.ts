import { deepEqual, equal } from 'node:assert/strict';
import { cadenceFrom, isCadence, isTimeZone } from '../../reminders/habits.ts';

const names: readonly (readonly [name: string, known: boolean, note: string])[] = [
  ['Europe/Stockholm', true, 'as clients report it'],
  ['UTC', true, 'the default'],
  ['Asia/Calcutta', true, 'an old name, which clients still report'],
  ['America/Argentina/Buenos_Aires', true, 'three parts'],
  ['+02:00', false, 'an offset knows no daylight saving'],
  ['Europe/Atlantis', false, 'no such place'],
  ['W. Europe Standard Time', false, 'a Windows name'],
  ['', false, 'nothing'],
];

describe('a time zone', () => {
  for (const [name, known, note] of names) {
    it(`${name || '(empty)'} is ${known ? 'one' : 'none'}: ${note}`, () => {
      equal(isTimeZone(name), known);
    });
  }
});

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
