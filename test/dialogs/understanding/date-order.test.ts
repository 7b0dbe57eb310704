import assert from 'node:assert/strict';
import { dateOrderOf, type DateOrder } from '../../../dialogs/understanding/date-order.ts';
import { understand } from '../../../dialogs/understanding/understand.ts';
import { ambiguous, today } from './heard.ts';

const cases: readonly [say: string, days: Readonly<Record<DateOrder, readonly string[]>>][] = [
  [
    '1/4/2027',
    {
      'day-first': ['2027-04-01', '2027-01-04'],
      'month-first': ['2027-01-04', '2027-04-01'],
      'year-first': ['2027-04-01', '2027-01-04'],
    },
  ],
  [
    '3/4',
    {
      'day-first': ['2027-04-03', '2027-03-04'],
      'month-first': ['2027-03-04', '2027-04-03'],
      'year-first': ['2027-04-03', '2027-03-04'],
    },
  ],
  [
    '27-12-31',
    {
      'day-first': ['2031-12-27', '2027-12-31'],
      'month-first': ['2031-12-27', '2027-12-31'],
      'year-first': ['2027-12-31', '2031-12-27'],
    },
  ],
];

describe('a date in digits that can be several days', () => {
  for (const [say, byOrder] of cases)
    for (const dateOrder of ['day-first', 'month-first', 'year-first'] as const)
      it(`is asked back ${dateOrder}: ${say}`, () => {
        const { doubts } = understand(say, { today, draft: {}, dateOrder, asking: 'termEnd' });
        assert.deepEqual(doubts, [{ field: 'termEnd', problem: ambiguous(...byOrder[dateOrder]) }]);
      });

  for (const [locale, order] of [
    ['en-GB', 'day-first'],
    ['en-US', 'month-first'],
    ['pt-BR', 'day-first'],
    ['sv-SE', 'year-first'],
  ] as const)
    it(`is read ${order} in ${locale}`, () => {
      assert.equal(dateOrderOf(locale), order);
    });
});
