import assert from 'node:assert/strict';
import { understand } from '../../../dialogs/understanding/understand.ts';
import { itHears, today } from './heard.ts';

describe('a message of many facts', () => {
  itHears(undefined, [
    {
      say: '200 subscriptions from another partner, Sweden to Norway, no GDAP, same offer, ends 31 March 2027',
      facts: {
        subscriptionCount: 200,
        source: 'another-partner',
        partnerCountry: 'SE',
        customerCountry: 'NO',
        delegatedAdmin: 'none',
        offer: 'same',
        termEnd: '2027-03-31',
      },
    },
    {
      say:
        "We take over 12 subscriptions from another CSP partner. We're in Sweden, the customer is in Germany. " +
        'Relationship accepted, GDAP in place, same offer and same number of licences. ' +
        'The term ends on 31 March 2027, it started on 1 April 2026 and auto-renew is on.',
      facts: {
        subscriptionCount: 12,
        source: 'another-partner',
        partnerCountry: 'SE',
        customerCountry: 'DE',
        relationship: 'accepted',
        delegatedAdmin: 'gdap',
        offer: 'same',
        licenceCount: 'unchanged',
        termEnd: '2027-03-31',
        termStart: '2026-04-01',
        autoRenew: 'on',
      },
    },
    {
      say: 'source: another tenant\ncustomer country: Puerto Rico\nauto-renew: off\nterm end: 2027-03-31',
      facts: { source: 'another-tenant', customerCountry: 'PR', autoRenew: 'off', termEnd: '2027-03-31' },
      note: 'a pasted list',
    },
    {
      say: 'their EA, 40 subs, UK to Ireland, discontinued offer, ends end of March',
      facts: {
        source: 'volume-licensing',
        subscriptionCount: 40,
        partnerCountry: 'GB',
        customerCountry: 'IE',
        offer: 'discontinued',
        termEnd: '2027-03-31',
      },
    },
    { say: 'change the customer country to Denmark', facts: { customerCountry: 'DK' } },
  ]);

  describe('in a list', () => {
    itHears(undefined, [
      {
        say: 'direct, SE→NO, accepted, gdap, 12, same, unchanged, end 2027-02-28, auto-renew on, term start 2026-03-01',
        facts: {
          source: 'microsoft-direct',
          partnerCountry: 'SE',
          customerCountry: 'NO',
          relationship: 'accepted',
          delegatedAdmin: 'gdap',
          subscriptionCount: 12,
          offer: 'same',
          licenceCount: 'unchanged',
          termEnd: '2027-02-28',
          autoRenew: 'on',
          termStart: '2026-03-01',
        },
        note: 'the rulebook’s own words',
      },
      {
        say: 'invited; discontinued; 40',
        facts: { relationship: 'invited', offer: 'discontinued', subscriptionCount: 40 },
      },
      {
        say: 'none, gdap, SE→NO',
        facts: { delegatedAdmin: 'gdap', partnerCountry: 'SE', customerCountry: 'NO' },
        note: 'none of what?',
      },
      { say: 'gdap, 12, 15', facts: { delegatedAdmin: 'gdap' }, note: 'which of the two?' },
      {
        say: 'gdap, 12 seats, same',
        facts: { delegatedAdmin: 'gdap', offer: 'same' },
        note: 'seats are licences',
      },
      { say: 'accepted, gdap', facts: { delegatedAdmin: 'gdap' }, note: 'two are no list' },
      {
        say: 'gdap, we accepted that it takes a year, SE→NO',
        facts: { delegatedAdmin: 'gdap', partnerCountry: 'SE', customerCountry: 'NO' },
        note: 'no item of its own',
      },
    ]);
    itHears('licenceCount', [
      {
        say: 'same, gdap, accepted',
        facts: { licenceCount: 'unchanged', delegatedAdmin: 'gdap', relationship: 'accepted' },
        note: 'the open question comes first',
      },
    ]);
  });

  describe('tells what it did not use', () => {
    const cases = {
      'another partner, Sweden to Norway, Contoso Ltd., 31 Main Street': ['Contoso Ltd', '31 Main Street'],
      'Hi there, 12 subscriptions from another partner, thanks!': [],
      'gdap, Office 365 E3, same offer': ['Office 365 E3'],
      'gdap, same offer, none': ['none'],
      'gdap and 12 subscriptions, the tenant holds others': [],
    };
    for (const [say, unused] of Object.entries(cases)) {
      it(say, () => {
        assert.deepEqual(understand(say, { today, draft: {} }).unused, unused);
      });
    }
  });

  describe('answers the open question too', () => {
    itHears('delegatedAdmin', [
      {
        say: 'no, 200 subscriptions from another partner',
        facts: { delegatedAdmin: 'none', subscriptionCount: 200, source: 'another-partner' },
      },
    ]);
    itHears('customerCountry', [
      { say: 'Norway, 200 subscriptions', facts: { customerCountry: 'NO', subscriptionCount: 200 } },
    ]);
    itHears('subscriptionCount', [
      {
        say: '200, ends 31 March 2027',
        facts: { subscriptionCount: 200, termEnd: '2027-03-31' },
        note: 'the 31 of a date is not a count',
      },
    ]);
  });
});
