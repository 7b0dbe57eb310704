import { deepEqual, equal } from 'node:assert/strict';
import type { Draft, Field } from '../../guidance/answers.ts';
import { fieldApplies, possibleFields, requiredFields } from '../../guidance/questions.ts';

const always: Field[] = [
  'source',
  'partnerCountry',
  'customerCountry',
  'relationship',
  'delegatedAdmin',
  'subscriptionCount',
  'offer',
  'termEnd',
];

/** What is answered, and which question it decides. */
const decided: readonly (readonly [field: Field, asked: boolean, draft: Draft])[] = [
  ['licenceCount', false, {}],
  ['licenceCount', true, { offer: 'same' }],
  ['licenceCount', true, { offer: 'equivalent' }],
  ['licenceCount', false, { offer: 'different' }],
  ['licenceCount', false, { offer: 'discontinued' }],
  ['autoRenew', false, {}],
  ['autoRenew', false, { termEnd: 'unknown' }],
  ['autoRenew', true, { termEnd: '2027-03-01' }],
  ['termStart', false, { termEnd: '2027-03-01' }],
  ['termStart', false, { source: 'another-partner' }],
  ['termStart', false, { source: 'another-partner', termEnd: 'unknown' }],
  ['termStart', false, { source: 'another-partner', termEnd: '2026-05-03' }],
  ['termStart', true, { source: 'another-partner', termEnd: '2026-05-04' }],
  ['termStart', false, { source: 'another-tenant', termEnd: '2026-05-03' }],
  ['termStart', true, { source: 'another-tenant', termEnd: '2026-05-04' }],
  ['termStart', false, { source: 'microsoft-direct', termEnd: '2026-02-08' }],
  ['termStart', true, { source: 'microsoft-direct', termEnd: '2026-02-09' }],
  ['termStart', false, { source: 'volume-licensing', termEnd: '2027-03-01' }],
];

describe('the questions', () => {
  it('begin with those that are always asked', () => {
    deepEqual(requiredFields({}), always);
  });

  for (const [field, asked, draft] of decided) {
    it(`${asked ? 'ask' : 'do not ask'} ${field} given ${JSON.stringify(draft)}`, () => {
      equal(requiredFields(draft).includes(field), asked);
      equal(fieldApplies(field, draft), asked);
    });
  }

  it('never insist on what else the tenant holds, and have no use for it above 150', () => {
    equal(requiredFields({ subscriptionCount: 150 }).includes('tenantSubscriptionCount'), false);
    equal(fieldApplies('tenantSubscriptionCount', { subscriptionCount: 150 }), true);
    equal(fieldApplies('tenantSubscriptionCount', { subscriptionCount: 151 }), false);
  });

  it('are all possible at first, and ruled out by answers', () => {
    equal(possibleFields({}).length, 12);
    const draft: Draft = {
      source: 'volume-licensing',
      subscriptionCount: 151,
      offer: 'different',
      termEnd: '2027-03-01',
    };
    deepEqual(possibleFields(draft), [...always, 'autoRenew']);
  });

  it('count those still open whose other half is not answered yet', () => {
    equal(possibleFields({ source: 'another-partner' }).includes('termStart'), true);
    equal(possibleFields({ source: 'volume-licensing' }).includes('termStart'), false);
    equal(possibleFields({ termEnd: 'unknown' }).includes('termStart'), false);
  });
});
