import assert from 'node:assert/strict';
import { retryAfter } from '../../bot/teams/retry-after.ts';

const now = new Date('2027-03-24T09:00:00Z');

describe('Retry-After', () => {
  const known = [
    ['120', 120],
    ['0', 0],
    ['0.5', 0.5],
    [' 7 ', 7],
    ['Wed, 24 Mar 2027 10:00:00 GMT', 3600],
    ['Wed, 24 Mar 2027 09:00:02 GMT', 2],
    ['Wednesday, 24-Mar-27 10:00:00 GMT', 3600],
    ['Wed Mar 24 10:00:00 2027', 3600],
    ['Tue, 23 Mar 2027 10:00:00 GMT', 0],
  ] as const;
  for (const [header, seconds] of known)
    it(`of “${header}” means ${seconds} s`, () => {
      assert.equal(retryAfter(header, now), seconds);
    });

  const unknown = [
    undefined,
    '',
    '-1',
    '1e9',
    'NaN',
    'Infinity',
    'soon',
    '2027-03-24T10:00:00Z',
    'Wed, later',
    '5 s',
  ];
  for (const header of unknown)
    it(`of ${JSON.stringify(header)} means nothing`, () => {
      assert.equal(retryAfter(header, now), undefined);
    });
});
