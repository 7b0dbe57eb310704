import assert from 'node:assert/strict';
import { id, readingOf } from './reading-of.ts';

const subscription = {
  id: id(1),
  offerName: 'Microsoft 365 E3',
  friendlyName: 'Sales',
  quantity: 5,
  creationDate: '2024-01-01T10:00:00Z',
  effectiveStartDate: '2026-01-01T00:00:00Z',
  commitmentEndDate: '2026-12-31T23:59:59Z',
  status: 'active',
  autoRenewEnabled: true,
  termDuration: 'P1Y',
  refundOptions: [{ type: 'Full', expiresAt: '2026-01-08T00:00:00Z' }],
  scheduledNextTermInstructions: { quantity: 9, product: { termDuration: 'P3Y' } },
};

const row = {
  subscriptionId: id(1),
  customer: 'Contoso',
  product: 'Microsoft 365 E3',
  seats: 5,
  termStart: '2026-01-01',
  termEnd: '2026-12-31',
  termLength: 'annual',
  autoRenew: 'on',
  state: 'active',
};

describe('JSON', () => {
  it('is read as a list, as the items or value of an answer, and line by line', async () => {
    const flat = { ...subscription, customerName: 'Contoso' };
    const files = [
      JSON.stringify([flat]),
      JSON.stringify({ totalCount: 1, items: [flat] }, null, 2),
      JSON.stringify({ '@odata.context': 'x', value: [flat] }),
      `${JSON.stringify(flat)}\n${JSON.stringify({ ...flat, id: id(2) })}\n`,
    ];
    for (const file of files) assert.deepEqual((await readingOf(file)).subscriptions[0], row);
  });

  it('takes the customer from the object in whose list a subscription stands, and nothing else', async () => {
    const file = [
      { companyName: 'Contoso', tenantId: id(9), status: 'deleted', subscriptions: [subscription] },
    ];
    assert.deepEqual((await readingOf(JSON.stringify(file))).subscriptions, [
      { ...row, customerTenantId: id(9) },
    ]);
  });

  it('finds what lies deeper: customer.name, product.name', async () => {
    const file = [
      { customer: { name: 'Contoso' }, product: { name: 'Visio' }, commitment: { endDate: '2027-03-31' } },
    ];
    assert.deepEqual((await readingOf(JSON.stringify(file))).subscriptions, [
      { customer: 'Contoso', product: 'Visio', termEnd: '2027-03-31' },
    ]);
  });

  it('names the line on which an object begins', async () => {
    const file = JSON.stringify(
      [
        { ...subscription, customerName: '' },
        { ...subscription, customerName: 'Contoso' },
      ],
      null,
      1,
    );
    assert.deepEqual((await readingOf(file)).left, [{ line: 2, why: 'no-customer' }]);
  });

  it('asks for the customer of a list that names none', async () => {
    const reading = await readingOf(JSON.stringify({ items: [subscription] }));
    assert.deepEqual([reading.questions, reading.columns?.found.termEnd], [['columns'], 'commitmentEndDate']);
  });
});
