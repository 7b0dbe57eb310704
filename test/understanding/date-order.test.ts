import assert from 'node:assert/strict';
import { dateOrderOf, type DateOrder } from '../../understanding/dates/date-order.ts';
import { read } from '../../understanding/read.ts';

const today = '2026-11-20';

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

describe('six digits where a date is asked for', () => {
  const said = (say: string, dateOrder: DateOrder) =>
    read(say, { today, draft: {}, dateOrder, asking: 'termEnd' });

  it('have the year first where dates are written so', () => {
    assert.deepEqual(said('270228', 'year-first').facts, { termEnd: '2027-02-28' });
    assert.deepEqual(said('den 270228', 'year-first').facts, { termEnd: '2027-02-28' });
    assert.deepEqual(said('271340', 'year-first').doubts, [
      { field: 'termEnd', problem: { kind: 'not-a-day' } },
    ]);
  });

  it('are asked back elsewhere', () => {
    const doubts = [{ field: 'termEnd', options: ['2028-02-27', '2027-02-28'] }];
    for (const order of ['day-first', 'month-first'] as const)
      assert.deepEqual(said('270228', order).doubts, doubts);
  });

  it('are a count where a count is asked for', () => {
    const { doubts } = read('270228', {
      today,
      draft: {},
      dateOrder: 'year-first',
      asking: 'subscriptionCount',
    });
    assert.deepEqual(
      doubts.map(({ field }) => field),
      ['subscriptionCount'],
    );
  });
});

describe('a date in digits that can be several days', () => {
  for (const [say, byOrder] of cases)
    for (const dateOrder of ['day-first', 'month-first', 'year-first'] as const)
      it(`is asked back ${dateOrder}: ${say}`, () => {
        const { doubts } = read(say, { today, draft: {}, dateOrder, asking: 'termEnd' });
        assert.deepEqual(doubts, [{ field: 'termEnd', options: [...byOrder[dateOrder]] }]);
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
