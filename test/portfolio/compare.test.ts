import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compare, type Comparison } from '../../portfolio/kept/compare.ts';
import type { Subscription } from '../../portfolio/kept/subscription.ts';
import { roomFor } from '../../portfolio/kept/room.ts';
import { summaryOf } from '../../portfolio/kept/summary.ts';
import type { Row } from '../../portfolio/row.ts';
import { anyFile, fileRow, importDay, readingOf } from '../support/portfolio-rows.ts';

describe('a file beside what is stored', () => {
  let ids = 0;
  const newId = () => `id-${(ids += 1)}`;

  function told(stored: readonly Subscription[], rows: readonly Row[], unknown = readingOf(rows).unknown) {
    return compare(stored, { subscriptions: rows, unknown, whereabouts: { at: 'ours' }, newId });
  }

  /** What is stored once it is kept. */
  function after(stored: readonly Subscription[], { added, changed, gone }: Comparison): Subscription[] {
    const now = new Map(
      [...stored, ...added, ...changed.map((one) => one.after)].map((one) => [one.id, one]),
    );
    for (const one of gone) now.set(one.id, { ...one, goneSince: importDay });
    return [...now.values()];
  }

  const first = (rows: readonly Row[], stored: readonly Subscription[] = []) =>
    after(stored, told(stored, rows));

  const counts = ({ added, changed, gone, same }: Comparison) => [
    added.length,
    changed.length,
    gone.length,
    same,
  ];

  const named = (customer: string, product: string, termEnd: string, more: Partial<Row> = {}): Row => ({
    customer,
    product,
    termEnd,
    ...more,
  });

  it('is new, changed with its fields, gone or the same, by the id whatever its case', () => {
    const stored = first([fileRow(1, { subscriptionId: 'ABC' }), fileRow(2), fileRow(3)]);
    const again = told(stored, [
      fileRow(1, { subscriptionId: 'abc', seats: 99, termEnd: '2027-11-21' }),
      fileRow(2),
      fileRow(4),
    ]);
    assert.deepEqual(counts(again), [1, 1, 1, 1]);
    assert.deepEqual(again.changed[0]?.fields, ['termEnd', 'subscriptionId', 'seats']);
    assert.equal(again.changed[0].after.id, stored[0]?.id);
    assert.deepEqual(
      again.gone.map(({ subscriptionId }) => subscriptionId),
      [fileRow(3).subscriptionId],
    );
  });

  it('keeps of a subscription what the file cannot tell, but for what belongs to the term that is over', () => {
    const stored = first([fileRow(1, { state: 'extended', termStart: '2025-11-22', country: 'SE' })]);
    const { subscriptionId = '', customer, product, termEnd } = fileRow(1);
    const bare = { subscriptionId, customer, product };
    assert.deepEqual(counts(told(stored, [{ ...bare, termEnd }])), [0, 0, 0, 1]);
    const renewed = told(stored, [{ ...bare, termEnd: '2027-11-21' }]).changed[0];
    assert.deepEqual(renewed?.fields, ['termEnd', 'termStart', 'state']);
    assert.deepEqual([renewed.after.country, renewed.after.seats, renewed.after.state], ['SE', 2, undefined]);
  });

  it('takes away what the file could tell and does not', () => {
    const { subscriptionId = '', customer, product, termEnd, seats = 0, termLength = 'annual' } = fileRow(1);
    const without = { subscriptionId, customer, product, termEnd, seats, termLength };
    const [changed] = told(first([fileRow(1), fileRow(2)]), [without, fileRow(2)]).changed;
    assert.deepEqual(changed?.fields, ['autoRenew']);
    assert.equal(changed.after.autoRenew, undefined);
  });

  it('knows a line without an id by customer and product, and the nearest end of several', () => {
    const stored = first([
      named('Contoso Ltd', 'E3', '2026-12-31', { seats: 5 }),
      named('Contoso Ltd', 'E3', '2027-03-31', { seats: 7 }),
    ]);
    const again = told(stored, [
      named('CONTOSO  LTD.', 'E3', '2027-03-31', { seats: 7 }),
      named('Contoso Ltd', 'E3', '2027-12-31', { seats: 5 }),
      named('Contoso Ltd', 'E5', '2027-03-31', { seats: 7 }),
    ]);
    assert.deepEqual(counts(again), [1, 2, 0, 0]);
    assert.deepEqual(
      again.changed.map(({ before, fields }) => [before.seats, fields]),
      [
        [7, ['customer']],
        [5, ['termEnd']],
      ],
    );
  });

  it('gives an id to what had none, and takes different ids for different subscriptions', () => {
    const stored = first([named('Contoso', 'E3', '2027-03-31')]);
    const known = told(stored, [named('Contoso', 'E3', '2027-03-31', { subscriptionId: 'one' })]);
    assert.deepEqual(counts(known), [0, 1, 0, 0]);
    const other = told(after(stored, known), [
      named('Contoso', 'E3', '2027-03-31', { subscriptionId: 'two' }),
    ]);
    assert.deepEqual(counts(other), [1, 0, 0, 0]);
    const tenants = first([named('Contoso', 'E3', '2027-03-31', { customerTenantId: 'a' })]);
    assert.deepEqual(
      counts(told(tenants, [named('Contoso', 'E3', '2027-03-31', { customerTenantId: 'b' })])),
      [1, 0, 0, 0],
    );
  });

  it('says nothing of another list: another distributor’s, or one customer’s', () => {
    const big = Array.from({ length: 10 }, (_none, n) => fileRow(n));
    const stored = first([fileRow(20), fileRow(21)], first(big));
    assert.deepEqual(counts(told(stored, big)), [0, 0, 0, 10]);
    assert.deepEqual(counts(told(stored, big.slice(0, 2))), [0, 0, 0, 2]);
    assert.deepEqual(counts(told(stored, [fileRow(20)])), [0, 0, 1, 1]);
    assert.deepEqual(counts(told(stored, [...big.slice(3), fileRow(30)])), [1, 0, 3, 7]);
  });

  it('has what was gone again', () => {
    const both = [fileRow(1), fileRow(2)];
    const stored = first([fileRow(1)], first(both));
    const back = told(stored, both);
    assert.deepEqual(
      back.changed.map(({ fields, after: { goneSince } }) => [fields, goneSince]),
      [[[], undefined]],
    );
    assert.deepEqual(
      after(stored, back),
      first(both).map((one, n) => ({ ...one, id: stored[n]?.id, listId: stored[n]?.listId })),
    );
  });

  it('changes nothing the second time, whatever came before', () => {
    fc.assert(
      fc.property(fc.array(anyFile, { maxLength: 2 }), anyFile, (earlier, file) => {
        const stored = earlier.reduce<Subscription[]>((all, one) => first(one, all), []);
        const again = told(first(file, stored), file);
        assert.deepEqual(counts(again), [0, 0, 0, file.length]);
      }),
      { numRuns: 1_000 },
    );
  });

  it('notices that it is elsewhere, and where', () => {
    const stored = first([fileRow(1)]);
    const whereabouts = { at: 'elsewhere', where: 'Crayon' } as const;
    const moved = compare(stored, { ...readingOf([fileRow(1)]), whereabouts, newId });
    assert.deepEqual(moved.changed[0]?.fields, ['whereabouts']);
    const same = compare(after(stored, moved), { ...readingOf([fileRow(1)]), whereabouts, newId });
    assert.equal(same.same, 1);
  });

  it('tells whose limit it is beyond, counting what comes back and not what goes', () => {
    const stored = first([fileRow(1)], first([fileRow(1), fileRow(2)]));
    const portfolio = { subscriptions: stored, ofTenant: 7, basedOn: '' };
    const room = (rows: readonly Row[], ofPerson: number, ofTenant: number) =>
      roomFor(told(stored, rows), portfolio, { ofPerson, ofTenant });
    assert.deepEqual(room([fileRow(1), fileRow(2)], 2, 8), { ofPerson: 2, beyond: undefined });
    assert.deepEqual(room([fileRow(1), fileRow(2)], 1, 8), { ofPerson: 2, beyond: 'person' });
    assert.deepEqual(room([fileRow(1), fileRow(2)], 2, 7), { ofPerson: 2, beyond: 'tenant' });
    assert.equal(room([fileRow(1)], 2, 6).beyond, undefined, 'nobody is kept from what adds nothing');
  });
});

describe('the preview of a file', () => {
  it('shows the ten nearest ends from today on, and counts the rest', () => {
    const rows = Array.from({ length: 14 }, (_none, n) => fileRow(n, { customer: n < 3 ? 'One' : 'one' }));
    const reading = {
      ...readingOf([...rows.toReversed(), fileRow(20, { termEnd: '2026-11-19' })]),
      kind: 'x',
    };
    const summary = summaryOf(reading, importDay);
    assert.deepEqual(summary.nearest, rows.slice(0, 10));
    assert.deepEqual([summary.rows, summary.customers, summary.ended, summary.renewing], [15, 2, 1, 8]);
    assert.deepEqual(summary.left, [{ why: 'no-end', count: 1 }]);
  });

  it('shows those of one end by customer and product, in whatever order the file has them', () => {
    const rows = ['A one', 'A two', 'B one', 'B two'].map((each, n) =>
      fileRow(n, { customer: each.slice(0, 1), product: each.slice(2), termEnd: '2026-12-15' }),
    );
    for (const file of [rows.toReversed(), [...rows.slice(2), ...rows.slice(0, 2)]])
      assert.deepEqual(summaryOf({ ...readingOf(file), kind: 'x' }, importDay).nearest, rows);
  });
});
