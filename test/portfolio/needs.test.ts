import assert from 'node:assert/strict';
import type { Followed } from '../../portfolio/needs/followed.ts';
import { isTold, type WorkingDay } from '../../portfolio/needs/is-told.ts';
import { needOf } from '../../portfolio/needs/need-of.ts';
import { termNow } from '../../portfolio/needs/term-now.ts';
import { wishesIn } from '../../portfolio/needs/wish-for.ts';
import type { AutoRenew } from '../../portfolio/row.ts';
import type { Wished } from '../../portfolio/needs/wish.ts';

const today = '2027-02-01';

const annual: Followed = {
  key: 'a',
  customer: 'Contoso',
  product: 'Business Premium',
  termStart: '2026-03-01',
  termEnd: '2027-02-28',
  termLength: 'annual',
  autoRenew: 'on',
  place: 'ours',
  hasMove: false,
};

const goesOn: Wished = { for: 'line', key: 'a', wish: 'goes-on', termEnd: '2027-02-28' };
const ends: Wished = { for: 'line', key: 'a', wish: 'ends', termEnd: '2027-02-28' };

/** What is known and wished, and what follows from it; `note` says why. */
const cases: readonly {
  readonly note: string;
  readonly one: Partial<Omit<Followed, 'autoRenew'>> & { readonly autoRenew?: AutoRenew | undefined };
  readonly wished?: readonly Wished[];
  readonly on?: string;
  readonly need: string;
}[] = [
  { note: 'nobody has said what is wished', one: {}, need: 'open not-said by 2027-02-27' },
  { note: 'renews, and shall', one: {}, wished: [goesOn], need: 'as-wished renews' },
  { note: 'renews, and shall not', one: {}, wished: [ends], need: 'open renews-unwished by 2027-02-27' },
  { note: 'set to end, and shall', one: { autoRenew: 'cancel' }, wished: [ends], need: 'as-wished ends' },
  {
    note: 'set to end, and shall not',
    one: { autoRenew: 'cancel' },
    wished: [goesOn],
    need: 'open ends-unwished by 2027-02-27',
  },
  {
    note: 'off without a cancel is no end, whatever is wished',
    one: { autoRenew: 'off' },
    wished: [ends],
    need: 'costs from-end by 2027-02-27',
  },
  {
    note: 'off, and bought so long ago that free days follow',
    one: { autoRenew: 'off', termLength: 'three-year', termStart: '2024-03-01' },
    wished: [ends],
    need: 'as-wished ends',
  },
  {
    note: 'set to go on month by month',
    one: { autoRenew: 'extended' },
    need: 'costs from-end by 2027-02-27',
  },
  {
    note: 'month by month already',
    one: { state: 'extended', termEnd: '2026-12-31' },
    need: 'costs already by 2027-03-03',
  },
  {
    note: 'off, and the end is past',
    one: { autoRenew: 'off', termEnd: '2027-01-31' },
    need: 'costs already by 2027-03-03',
  },
  { note: 'monthly, as wished', one: { termLength: 'monthly' }, wished: [goesOn], need: 'rolls-over' },
  {
    note: 'monthly, and nobody has said so',
    one: { termLength: 'monthly' },
    need: 'open not-said by 2027-02-27',
  },
  {
    note: 'a word for a monthly term is one for the next',
    one: { termLength: 'monthly' },
    wished: [goesOn],
    on: '2027-06-01',
    need: 'rolls-over',
  },
  {
    note: 'a word for an annual term is none for the next',
    one: {},
    wished: [goesOn],
    on: '2027-06-01',
    need: 'open not-said by 2028-02-28',
  },
  {
    note: 'just renewed as wished',
    one: {},
    wished: [goesOn],
    on: '2027-03-05',
    need: 'as-wished renews, undone until 2027-03-08',
  },
  { note: 'just renewed, unsaid', one: {}, on: '2027-03-05', need: 'open renewed-unsaid by 2027-03-08' },
  {
    note: 'a word for the product counts',
    one: {},
    wished: [{ for: 'product', name: 'business premium', wish: 'goes-on' }],
    need: 'as-wished renews',
  },
  {
    note: 'a word for the customer comes before that for the product',
    one: {},
    wished: [
      { for: 'product', name: 'Business Premium', wish: 'goes-on' },
      { for: 'customer', name: 'CONTOSO', wish: 'ends' },
    ],
    need: 'open renews-unwished by 2027-02-27',
  },
  {
    note: 'a word for the subscription comes first',
    one: {},
    wished: [{ for: 'customer', name: 'Contoso', wish: 'ends' }, goesOn],
    need: 'as-wished renews',
  },
  {
    note: 'a word for all does not say how this one is set',
    one: { autoRenew: undefined },
    wished: [{ for: 'customer', name: 'Contoso', wish: 'goes-on' }],
    need: 'open not-known by 2027-02-27',
  },
  {
    note: 'somebody looked it up',
    one: { autoRenew: undefined },
    wished: [{ ...goesOn, checked: true }],
    need: 'as-wished renews',
  },
  {
    note: 'not known, and the end is past: what happened is to be looked up while it can be undone',
    one: { autoRenew: undefined },
    on: '2027-03-05',
    need: 'open not-known by 2027-03-08',
  },
  {
    note: 'not known, and nothing can be undone any more',
    one: { autoRenew: undefined },
    on: '2027-03-09',
    need: 'over',
  },
  {
    note: 'elsewhere it needs a plan',
    one: { place: 'elsewhere' },
    wished: [goesOn],
    need: 'open elsewhere by 2027-02-27',
  },
  { note: 'a move is kept for it', one: { place: 'elsewhere', hasMove: true }, need: 'moving' },
  { note: 'a trial becomes a paid one', one: { state: 'trial' }, need: 'open trial by 2027-02-27' },
  {
    note: 'a trial whose auto-renew is off ends, and costs nothing',
    one: { state: 'trial', autoRenew: 'off' },
    need: 'open not-said by 2027-02-27',
  },
  {
    note: 'and after its end nobody is told of a higher price',
    one: { state: 'trial', autoRenew: 'off' },
    on: '2027-03-09',
    need: 'over',
  },
  { note: 'suspended', one: { state: 'suspended' }, need: 'open suspended by 2027-02-27' },
  { note: 'cancelled', one: { state: 'cancelled' }, need: 'over' },
  {
    note: 'on the end day trying still helps',
    one: {},
    on: '2027-02-28',
    need: 'open not-said by 2027-02-28',
  },
];

function told(one: Followed, wished: readonly Wished[], on: string): string {
  const need = needOf(one, wishesIn(wished)(one, on), on);
  switch (need.kind) {
    case 'open':
      return `open ${need.because} by ${need.by}`;
    case 'costs':
      return `costs ${need.how} by ${need.by}`;
    case 'as-wished':
      return `as-wished ${need.how}${need.undoUntil === undefined ? '' : `, undone until ${need.undoUntil}`}`;
    default:
      return need.kind;
  }
}

describe('what a subscription of a portfolio needs of a person', () => {
  for (const { note, one, wished = [], on = today, need } of cases)
    it(`${note}: ${need}`, () => {
      const { autoRenew, ...rest } = { ...annual, ...one };
      assert.equal(told(autoRenew === undefined ? rest : { ...rest, autoRenew }, wished, on), need);
    });

  it('is of the term that runs: a month from the 31st stays at the ends of months', () => {
    const monthly = { ...annual, termLength: 'monthly', termEnd: '2027-01-30' } as const;
    assert.deepEqual(termNow(monthly, '2027-03-15'), { termEnd: '2027-03-30', renewedAfter: '2027-02-27' });
  });
});

describe('the day on which a need is told', () => {
  const monday: WorkingDay = {
    before: '2027-01-29',
    today: '2027-02-01',
    next: '2027-02-02',
    nextWeek: '2027-02-08',
  };
  const friday: WorkingDay = { before: '2027-02-04', today: '2027-02-05', next: '2027-02-08' };
  const open = (termEnd: string, by: string) => ({ kind: 'open', because: 'not-said', termEnd, by }) as const;

  it('is the beginning of the week for what is far ahead', () => {
    const far = open('2027-03-07', '2027-03-06');
    assert.equal(isTold(far, monday), true);
    assert.equal(isTold(far, friday), false);
  });

  it('is the last working day by then for what is near', () => {
    const near = open('2027-02-14', '2027-02-13');
    assert.equal(isTold(near, friday), true, 'a week before is a Sunday');
    assert.equal(isTold(near, monday), false);
  });

  it('is no day for what goes as wished, but for a renewal that can be undone', () => {
    const wished = { kind: 'as-wished', how: 'renews', termEnd: '2028-01-30' } as const;
    assert.equal(isTold(wished, monday), false);
    assert.equal(isTold({ ...wished, undoUntil: '2027-02-07' }, monday), true);
    assert.equal(isTold({ ...wished, undoUntil: '2027-02-07' }, friday), false);
  });
});
