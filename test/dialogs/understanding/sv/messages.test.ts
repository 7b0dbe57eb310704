import { ambiguous, itHears } from '../heard.ts';

describe('a message of many facts in Swedish', () => {
  itHears(undefined, [
    {
      say: '200 prenumerationer från en annan partner, Sverige till Norge, ingen GDAP, samma erbjudande, går ut 31 mars 2027',
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
        'Vi tar över 12 abonnemang från en annan CSP-partner. Vi sitter i Sverige och kunden är i Tyskland. ' +
        'Relationen är accepterad, GDAP finns, samma erbjudande och samma antal licenser. ' +
        'Avtalet löper ut den 31 mars 2027, det började den 1 april 2026 och automatisk förlängning är på.',
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
      say: 'Vi tar over 12 abonnemang fran en annan partner, vi ar i Sverige, kunden i Norge, ingen gdap, gar ut 31 mars',
      facts: {
        subscriptionCount: 12,
        source: 'another-partner',
        partnerCountry: 'SE',
        customerCountry: 'NO',
        delegatedAdmin: 'none',
        termEnd: '2027-03-31',
      },
      note: 'without the letters of a Swedish keyboard',
    },
    {
      say: 'källa: annan tenant\nkundens land: Finland\nautoförnyelse: av\nslutdatum: 2027-03-31',
      facts: { source: 'another-tenant', customerCountry: 'FI', autoRenew: 'off', termEnd: '2027-03-31' },
      note: 'a pasted list',
    },
    {
      say: 'deras EA-avtal, 40 st prenumerationer, utgånget erbjudande, slutar sista mars',
      facts: {
        source: 'volume-licensing',
        subscriptionCount: 40,
        offer: 'discontinued',
        termEnd: '2027-03-31',
      },
    },
    {
      say: 'köpt direkt från Microsoft, inbjuden men inte accepterat, GDAP, samma produkt men färre licenser',
      facts: {
        source: 'microsoft-direct',
        relationship: 'invited',
        delegatedAdmin: 'gdap',
        offer: 'same',
        licenceCount: 'changed',
      },
    },
    {
      say: 'Hej! Kunden har volymlicenser idag, ingen återförsäljarrelation än, vet inte när det går ut',
      facts: { source: 'volume-licensing', relationship: 'none', termEnd: 'unknown' },
    },
    {
      say: 'another partner, vi är i Sverige, the customer is in Norway, ingen GDAP, ends 31 mars 2027',
      facts: {
        source: 'another-partner',
        partnerCountry: 'SE',
        customerCountry: 'NO',
        delegatedAdmin: 'none',
        termEnd: '2027-03-31',
      },
      note: 'two languages in one',
    },
    {
      say: 'vi har 12 subscriptions från en annan reseller, same offer, oförändrat antal licenser',
      facts: { subscriptionCount: 12, source: 'another-partner', offer: 'same', licenceCount: 'unchanged' },
      note: 'English words in Swedish',
    },
    {
      say: 'Hej! Vi ska ta över en kund från en annan partner, de har 25 abonnemang och sitter i Norge. Vi är i Sverige.',
      facts: {
        source: 'another-partner',
        subscriptionCount: 25,
        customerCountry: 'NO',
        partnerCountry: 'SE',
      },
    },
    {
      say: 'Kund i Danmark, köpt via annan CSP, 12 subs, relation på plats, GDAP ok, samma produkter, löper ut 2027-02-28, autoförnyelse av',
      facts: {
        customerCountry: 'DK',
        source: 'another-partner',
        subscriptionCount: 12,
        relationship: 'accepted',
        delegatedAdmin: 'gdap',
        offer: 'same',
        termEnd: '2027-02-28',
        autoRenew: 'off',
      },
      note: 'shorthand',
    },
    {
      say: 'ändra prenumerationer till 200',
      facts: { subscriptionCount: 200 },
      note: 'ändra is not andra, other',
    },
    {
      say: 'avtalet utgår 31 mars 2027 och erbjudandet har utgått',
      facts: { termEnd: '2027-03-31', offer: 'discontinued' },
      note: 'one word for both',
    },
    {
      say: 'Microsoft direkt eller annan partner, går ut 3/4 2027',
      doubts: {
        source: ambiguous('microsoft-direct', 'another-partner'),
        termEnd: ambiguous('2027-04-03', '2027-03-04'),
      },
      note: 'neither is guessed',
    },
  ]);

  describe('answers the open question too', () => {
    itHears('delegatedAdmin', [
      {
        say: 'nej, 200 prenumerationer från en annan partner',
        facts: { delegatedAdmin: 'none', subscriptionCount: 200, source: 'another-partner' },
      },
    ]);
    itHears('customerCountry', [
      { say: 'Norge, 200 abonnemang', facts: { customerCountry: 'NO', subscriptionCount: 200 } },
    ]);
    itHears('subscriptionCount', [
      {
        say: '200, går ut den 31 mars 2027',
        facts: { subscriptionCount: 200, termEnd: '2027-03-31' },
        note: 'the 31 of a date is not a count',
      },
    ]);
  });
});
