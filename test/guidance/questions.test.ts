import { deepEqual, equal } from 'node:assert/strict';
import { fields, type Draft, type Field } from '../../guidance/answers.ts';
import { fieldApplies, mayStayOpen, possibleFields, requiredFields } from '../../guidance/questions.ts';

const today = '2026-11-27';

const always: Field[] = [
  'source',
  'partnerModel',
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
  ['billingAccount', false, {}],
  ['billingAccount', true, { source: 'microsoft-direct' }],
  ['billingAccount', false, { source: 'another-partner' }],
  ['volumeProgramme', true, { source: 'volume-licensing' }],
  ['volumeProgramme', false, { source: 'microsoft-direct' }],
  ['sameProvider', true, { source: 'another-partner', partnerModel: 'indirect-reseller' }],
  ['sameProvider', false, { source: 'another-partner', partnerModel: 'direct-bill' }],
  ['sameProvider', false, { source: 'microsoft-direct', partnerModel: 'indirect-reseller' }],
  ['businessSeats', true, { source: 'microsoft-direct' }],
  ['businessSeats', false, { source: 'another-partner' }],
  ['state', false, { source: 'another-partner', termEnd: '2026-11-27' }],
  ['state', true, { source: 'another-partner', termEnd: '2026-11-26' }],
  ['state', false, { source: 'volume-licensing', termEnd: '2026-11-26' }],
  ['state', false, { source: 'another-partner', termEnd: 'unknown' }],
  ['termEnd', true, { source: 'another-partner', state: 'trial' }],
  ['termEnd', false, { source: 'another-partner', state: 'extended' }],
  ['termEnd', false, { source: 'microsoft-direct', state: 'cancelled' }],
  ['termEnd', true, { source: 'volume-licensing', state: 'cancelled' }],
  ['autoRenew', false, {}],
  ['autoRenew', false, { termEnd: 'unknown' }],
  ['autoRenew', true, { termEnd: '2027-03-01' }],
  ['autoRenew', true, { termEnd: '2027-03-01', state: 'trial' }],
  ['autoRenew', false, { termEnd: '2027-03-01', state: 'suspended' }],
  ['autoRenew', false, { termEnd: '2027-03-01', source: 'volume-licensing' }],
  ['termStart', false, { termEnd: '2027-03-01' }],
  ['termStart', false, { source: 'another-partner' }],
  ['termStart', false, { source: 'another-partner', termEnd: 'unknown' }],
  ['termStart', false, { source: 'another-partner', termEnd: '2026-05-03' }],
  ['termStart', true, { source: 'another-partner', termEnd: '2026-05-04' }],
  ['termStart', false, { source: 'another-partner', termEnd: '2026-05-04', state: 'trial' }],
  ['termStart', false, { source: 'another-tenant', termEnd: '2026-02-08' }],
  ['termStart', true, { source: 'another-tenant', termEnd: '2026-02-09' }],
  ['termStart', false, { source: 'microsoft-direct', billingAccount: 'unknown', termEnd: '2026-02-08' }],
  ['termStart', true, { source: 'microsoft-direct', billingAccount: 'unknown', termEnd: '2026-02-09' }],
  ['termStart', true, { source: 'microsoft-direct', billingAccount: 'mca', termEnd: '2026-02-08' }],
  ['termStart', false, { source: 'microsoft-direct', billingAccount: 'mosa', termEnd: '2027-03-01' }],
  ['termStart', false, { source: 'volume-licensing', termEnd: '2027-03-01' }],
  ['termLength', false, { source: 'another-partner', termEnd: '2027-03-01' }],
];

/** What is never asked, or not then, and still counts where it is said. */
const counts: readonly (readonly [field: Field, counts: boolean, draft: Draft])[] = [
  ['tenantSubscriptionCount', true, { subscriptionCount: 150 }],
  ['tenantSubscriptionCount', false, { subscriptionCount: 151 }],
  ['businessSeats', true, { source: 'another-partner' }],
  ['businessSeats', false, { source: 'another-tenant' }],
  ['state', true, { source: 'another-partner', termEnd: '2027-03-01' }],
  ['state', false, { source: 'volume-licensing', termEnd: '2026-03-01' }],
  ['termEnd', true, { source: 'another-partner', state: 'extended' }],
  ['termStart', true, { source: 'another-partner', termEnd: '2026-05-03' }],
  ['termStart', false, { source: 'volume-licensing', termEnd: '2027-03-01' }],
  ['termLength', true, {}],
  ['sameProvider', false, { source: 'microsoft-direct', partnerModel: 'indirect-reseller' }],
  ['licenceCount', false, { offer: 'different' }],
];

describe('the questions', () => {
  it('begin with those that are always asked', () => {
    deepEqual(requiredFields({}, today), always);
  });

  for (const [field, asked, draft] of decided) {
    it(`${asked ? 'ask' : 'do not ask'} ${field} given ${JSON.stringify(draft)}`, () => {
      equal(requiredFields(draft, today).includes(field), asked);
      if (asked) equal(fieldApplies(field, draft, today), true);
    });
  }

  for (const [field, does, draft] of counts) {
    it(`${does ? 'use' : 'have no use for'} ${field} given ${JSON.stringify(draft)}`, () => {
      equal(fieldApplies(field, draft, today), does);
    });
  }

  it('never insist on what else the tenant holds', () => {
    equal(requiredFields({ subscriptionCount: 150 }, today).includes('tenantSubscriptionCount'), false);
  });

  it('can be left open where nobody may know, and only there', () => {
    deepEqual(fields.filter(mayStayOpen), ['tenantSubscriptionCount', 'businessSeats', 'state']);
  });

  it('are at first those of the longest way, and ruled out by answers', () => {
    deepEqual(
      fields.filter((field) => !possibleFields({}, today).includes(field)),
      ['volumeProgramme', 'sameProvider', 'state', 'termLength'],
    );
    const draft: Draft = {
      source: 'volume-licensing',
      subscriptionCount: 151,
      offer: 'different',
      termEnd: '2027-03-01',
    };
    deepEqual(possibleFields(draft, today), ['source', 'volumeProgramme', ...always.slice(1)]);
  });

  it('count those still open whose other half is not answered yet', () => {
    const possible = (draft: Draft, field: Field) => possibleFields(draft, today).includes(field);
    equal(possible({ source: 'another-partner' }, 'termStart'), true);
    equal(possible({ source: 'another-partner' }, 'sameProvider'), true);
    equal(possible({ source: 'another-partner', partnerModel: 'unknown' }, 'sameProvider'), false);
    equal(possible({ source: 'microsoft-direct', billingAccount: 'mosa' }, 'termStart'), false);
    equal(possible({ source: 'volume-licensing' }, 'termStart'), false);
    equal(possible({ source: 'volume-licensing' }, 'autoRenew'), false);
    equal(possible({ termEnd: 'unknown' }, 'termStart'), false);
  });
});
