import assert from 'node:assert/strict';
import { linesAsked } from '../../portfolio/asked/lines-asked.ts';
import type { ListAsked } from '../../portfolio/asked/list-asked.ts';
import { separatorOf } from '../../portfolio/asked/list-csv.ts';
import { moveTold } from '../../portfolio/asked/move-told.ts';
import { overviewOf } from '../../portfolio/asked/overview.ts';
import type { Subscription } from '../../portfolio/kept/subscription.ts';

const today = '2026-11-28';
const seen = { today, planned: [], wishes: () => undefined };

function line(more: Partial<Subscription>): Subscription {
  return {
    id: 'id',
    listId: 'list',
    whereabouts: { at: 'elsewhere' },
    customer: 'Contoso',
    product: 'Microsoft 365 E3',
    termStart: '2026-04-01',
    termEnd: '2027-03-31',
    termLength: 'annual',
    autoRenew: 'on',
    ...more,
  };
}

const endsOf = (all: readonly Subscription[], asked: ListAsked) =>
  linesAsked(all, asked, seen).map(({ termEnd }) => termEnd);

/** The same subscription so many times. */
const times = (count: number, more: Partial<Subscription>) => Array.from({ length: count }, () => line(more));

function toldOf(all: readonly Subscription[]) {
  return moveTold(linesAsked(all, { kind: 'all' }, seen));
}

describe('a list that is asked for', () => {
  it('has a term that renews by itself in its term of today', () => {
    const monthly = line({ termStart: '2026-08-01', termEnd: '2026-08-31', termLength: 'monthly' });
    const [now] = linesAsked([monthly], { kind: 'ending', first: today, last: '2026-12-28' }, seen);
    assert.deepEqual([now?.termStart, now?.termEnd], ['2026-11-01', '2026-11-30']);
    assert.deepEqual(endsOf([monthly], { kind: 'expired' }), []);
  });

  it('has the next end first, and what is over last', () => {
    const all = ['2026-10-31', '2027-03-31', '2026-09-30', '2026-12-31'].map((termEnd) =>
      line({ termEnd, autoRenew: 'cancel' }),
    );
    const ends = ['2026-12-31', '2027-03-31', '2026-10-31', '2026-09-30'];
    assert.deepEqual(endsOf(all, { kind: 'customer', customer: 'contoso' }), ends);
  });

  it('has neither what is gone nor, of ends, what was cancelled', () => {
    const all = [line({ goneSince: '2026-11-20' }), line({ state: 'cancelled' })];
    assert.deepEqual(endsOf(all, { kind: 'ending', first: '2027-03-01', last: '2027-03-31' }), []);
    assert.equal(endsOf(all, { kind: 'all' }).length, 1);
  });

  it('tells off without a cancel past its end from what is over', () => {
    const off = line({ autoRenew: 'off', termStart: '2025-11-01', termEnd: '2026-10-31' });
    const untold = { ...off, termStart: '2025-02-01' };
    assert.equal(endsOf([off, untold], { kind: 'extended' }).length, 1);
    assert.equal(endsOf([off, untold], { kind: 'expired' }).length, 1);
  });

  it('needs nobody for an end that is planned', () => {
    const near = line({ termEnd: '2026-12-31' });
    const planned = [{ customer: 'CONTOSO', termEnd: '2026-12-31' }];
    assert.equal(linesAsked([near], { kind: 'to-decide' }, seen).length, 1);
    assert.equal(linesAsked([near], { kind: 'to-decide' }, { ...seen, planned }).length, 0);
  });

  it('needs somebody for a renewal that can still be undone', () => {
    const renewed = (termEnd: string) => [
      line({ whereabouts: { at: 'ours' }, termStart: '2025-12-01', termEnd }),
    ];
    assert.deepEqual(endsOf(renewed('2026-11-24'), { kind: 'to-decide' }), ['2027-11-24']);
    assert.deepEqual(endsOf(renewed('2026-11-10'), { kind: 'to-decide' }), []);
  });

  it('is counted by twelve months from today’s', () => {
    const all = [...times(3, { seats: 5 }), line({ termEnd: '2026-11-28' }), line({ termEnd: '2027-11-01' })];
    const { months, later } = overviewOf(all, seen);
    const ending = months.filter(({ count }) => count > 0);
    assert.deepEqual(
      ending.map(({ first, count, seats }) => [first, count, seats]),
      [
        ['2026-11-01', 1, 0],
        ['2027-03-01', 3, 15],
      ],
    );
    assert.deepEqual([months.length, later], [12, 1]);
  });
});

describe('what a list tells of a move', () => {
  it('is what all lines of the next end say', () => {
    const told = toldOf([
      line({ country: 'SE', termEnd: '2026-12-31' }),
      line({ country: 'SE', termEnd: '2026-12-31', autoRenew: 'off' }),
      line({ country: 'NO' }),
    ]);
    const { customerCountry, autoRenew, termEnd, subscriptionCount, tenantSubscriptionCount } =
      told?.facts ?? {};
    assert.deepEqual(
      [customerCountry, autoRenew, termEnd, subscriptionCount, tenantSubscriptionCount],
      ['SE', undefined, '2026-12-31', 2, 3],
    );
    assert.deepEqual(told?.others, [{ termEnd: '2027-03-31', count: 1, products: ['Microsoft 365 E3'] }]);
  });

  it('is more than 150, or the rest of the tenant beside fewer', () => {
    const facts = (...all: Subscription[]) => toldOf(all)?.facts;
    assert.equal(facts(...times(151, {}))?.subscriptionCount, 151);
    const others = times(120, { termEnd: '2027-06-30' });
    assert.equal(facts(...times(151, {}), ...others)?.tenantSubscriptionCount, undefined);
    assert.equal(facts(...times(120, {}), ...others)?.tenantSubscriptionCount, 240);
  });

  it('adds up Business licences by the products’ names, where each has its number', () => {
    const business = (product: string, seats?: number) =>
      line({ product, ...(seats === undefined ? {} : { seats }) });
    const [premium, apps] = [
      business('Microsoft 365 Business Premium (no Teams)', 190),
      business('Microsoft 365 Apps for business', 30),
    ];
    assert.equal(
      toldOf([premium, apps, business('Dynamics 365 Business Central', 9)])?.facts.businessSeats,
      220,
    );
    assert.equal(toldOf([premium, business('Microsoft 365 Business Basic')])?.facts.businessSeats, undefined);
    assert.equal(toldOf([line({ seats: 9 })])?.facts.businessSeats, undefined);
  });

  it('is nothing where all is ours or cancelled', () => {
    assert.equal(toldOf([line({ whereabouts: { at: 'ours' } }), line({ state: 'cancelled' })]), undefined);
  });
});

describe('the cells of a list', () => {
  it('are parted as spreadsheets of the region read it', () => {
    assert.deepEqual(['en-GB', 'en-US', 'sv-SE', 'pt-BR'].map(separatorOf), [',', ',', ';', ';']);
  });
});
