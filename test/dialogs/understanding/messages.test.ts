import { itHears } from './heard.ts';

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
