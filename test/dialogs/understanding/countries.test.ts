import assert from 'node:assert/strict';
import { countryChoices } from '../../../languages/countries.ts';
import { speechFor } from '../../../languages/speech.ts';
import { understand } from '../../../dialogs/understanding/understand.ts';
import { ambiguous, itHears, today, type Case } from './heard.ts';

const named: Record<string, readonly string[]> = {
  NO: [
    'Norway',
    'norge',
    'Noruega',
    'NO',
    '  Norway!! ',
    'it’s Norway',
    'its tenant is in Norway',
    'It is NO',
  ],
  GB: [
    'the UK',
    'uk',
    'U.K.',
    'UK',
    'Great Britain',
    'England',
    'Scotland',
    'Reino Unido',
    'Storbritannien',
    'GB',
  ],
  US: [
    'USA',
    'usa',
    'U.S.',
    'us',
    'the US',
    'United States',
    'United States of America',
    'America',
    'Estados Unidos',
  ],
  TR: ['Türkiye', 'Turkiye', 'Turkey', 'Turkiet', 'Turquia', 'TÜRKİYE'],
  CI: [
    "Côte d'Ivoire",
    'Côte d’Ivoire',
    "cote d'ivoire",
    'ivory coast',
    'Elfenbenskusten',
    'Costa do Marfim',
  ],
  CZ: ['Czech Republic', 'Czechia', 'the Czech Republic', 'Tjeckien'],
  KR: ['South Korea', 'Republic of Korea', 'Sydkorea', 'Coreia do Sul'],
  KP: ['North Korea'],
  HK: ['Hong Kong', 'Hongkong', 'Hong Kong SAR China'],
  SZ: ['Swaziland', 'Eswatini', 'Essuatíni'],
  PR: ['Puerto Rico', 'Porto Rico'],
  IE: ['Ireland', 'Republic of Ireland', 'Irland'],
  DE: ['Germany', 'Tyskland', 'Alemanha', 'de', 'DE'],
  SE: ['Sweden', 'Sverige', 'Suécia', 'suecia', 'se'],
  AX: ['Åland', 'aland', 'Åland Islands'],
  IS: ['Iceland', 'Island', 'Islândia', 'is'],
  AT: ['Österrike', 'osterrike', 'Austria'],
  ST: ['São Tomé e Príncipe', 'sao tome and principe'],
  BA: ['Bosnia', 'Bosnia & Herzegovina', 'Bosnia and Herzegovina'],
  LC: ['St. Lucia', 'St Lucia', 'Saint Lucia'],
  CW: ['Curacao', 'Curaçao'],
  MM: ['Burma', 'Myanmar', 'Myanmar (Burma)'],
  MO: ['Macau', 'Macao'],
  RU: ['Russia', 'Russian Federation', 'Ryssland'],
  CD: ['DR Congo', 'Congo - Kinshasa', 'Democratic Republic of the Congo'],
  CG: ['Republic of the Congo', 'Congo-Brazzaville'],
  GW: ['Guinea-Bissau', 'Guinea Bissau'],
  PG: ['Papua New Guinea'],
  GQ: ['Equatorial Guinea'],
  AS: ['American Samoa'],
  VI: ['US Virgin Islands', 'U.S. Virgin Islands'],
  VG: ['British Virgin Islands', 'BVI'],
  SX: ['Sint Maarten'],
  AE: ['UAE', 'Emirates', 'United Arab Emirates'],
  NL: ['Holland', 'the Netherlands'],
  TO: ['TO', 'Tonga'],
};

const namedCases: Case[] = Object.entries(named).flatMap(([customerCountry, names]) =>
  names.map((say) => ({ say, facts: { customerCountry } })),
);

describe('a country that is asked for', () => {
  describe('is known by its names in three languages, its code and its short names', () => {
    itHears('customerCountry', namedCases);
  });

  for (const locale of ['en', 'sv', 'pt-BR']) {
    it(`is never mistaken for another by its name in ${locale}`, () => {
      const names = new Intl.DisplayNames(locale, { type: 'region' });
      for (const { value: code } of countryChoices(speechFor('en'))) {
        const name = names.of(code) ?? code;
        const { facts, doubts } = understand(name, { today, draft: {}, asking: 'customerCountry' });
        const problem = doubts[0]?.problem;
        const heard = problem?.kind === 'ambiguous' ? problem.options : [facts.customerCountry];
        assert.ok(heard.includes(code), `${name} is heard as ${heard.join()}`);
      }
    });
  }

  describe('is asked back where several bear the name', () => {
    itHears('customerCountry', [
      { say: 'Guinea', doubts: { customerCountry: ambiguous('GN', 'GW', 'GQ', 'PG') } },
      { say: 'Congo', doubts: { customerCountry: ambiguous('CG', 'CD') } },
      { say: 'Georgia', doubts: { customerCountry: ambiguous('GE', 'US') }, note: 'also a state of the US' },
      { say: 'Korea', doubts: { customerCountry: ambiguous('KR', 'KP') } },
      { say: 'the Virgin Islands', doubts: { customerCountry: ambiguous('VI', 'VG') } },
      { say: 'Samoa', doubts: { customerCountry: ambiguous('WS', 'AS') } },
      { say: 'Saint Martin', doubts: { customerCountry: ambiguous('MF', 'SX') } },
      { say: 'St. Martin', doubts: { customerCountry: ambiguous('MF', 'SX') } },
      { say: 'Sweden or Norway', doubts: { customerCountry: ambiguous('SE', 'NO') } },
      { say: 'Sweden and Norway', doubts: { customerCountry: ambiguous('SE', 'NO') } },
    ]);
  });

  describe('is not taken from a word that looks like a code', () => {
    itHears('customerCountry', [
      { say: 'no', doubts: { customerCountry: ambiguous('NO') }, note: 'Norway or the word' },
      {
        say: 'No.',
        doubts: { customerCountry: ambiguous('NO') },
        note: 'phones write a capital by themselves',
      },
      { say: 'it is in the same place as my other one', note: 'it, is, in, as and my are codes' },
      { say: 'so be it', note: 'so, be and it are codes' },
      { say: 'Easter Island', note: 'Island is Iceland in Swedish, but not here' },
      { say: 'New Jersey', facts: { customerCountry: 'US' }, note: 'not Jersey' },
      { say: 'our IT department', note: 'IT is Italy, but not here' },
    ]);
  });

  describe('does not stand in other messages', () => {
    itHears('customerCountry', [
      { say: 'Norwegian' },
      { say: 'not Norway' },
      { say: 'which country counts?' },
      { say: 'what is a tenant?' },
      { say: 'Narnia' },
      { say: 'XX', note: 'no country has this code' },
      { say: 'EU', note: 'a code, but not of a country' },
      { say: 'we are in Sweden', facts: { partnerCountry: 'SE' }, note: 'that is the other country' },
      { say: "don't know", doubts: { customerCountry: { kind: 'look-it-up' } } },
    ]);
  });
});

describe('two countries', () => {
  describe('are told apart by the words around them', () => {
    const both = { partnerCountry: 'SE', customerCountry: 'NO' };
    itHears(undefined, [
      ...[
        'Sweden to Norway',
        'from Sweden to Norway',
        'Sweden → Norway',
        'Sweden -> Norway',
        'SE to NO',
        'SE->NO',
        'from SE to Norway',
        'we are in Sweden and the customer is in Norway',
        "our company is in Sweden, the customer's tenant in Norway",
        "I'm in Sweden, their tenant is in Norway",
        'partner in Sweden customer in Norway',
        'Norway customer, Sweden partner',
        'Norway customer Sweden partner',
        'Sweden partner Norway',
        'customer country: Norway, my country: Sweden',
        'customer in NO, partner in SE',
        'WE ARE IN SWEDEN, THE CUSTOMER IN NORWAY',
        'Our customer is in Norway. We are in Sweden.',
      ].map((say) => ({ say, facts: both })),
      {
        say: 'Sweden to Norway or Denmark',
        facts: { partnerCountry: 'SE' },
        doubts: { customerCountry: ambiguous('NO', 'DK') },
      },
      { say: 'the customer is in Sweden, not in Norway', facts: { customerCountry: 'SE' } },
    ]);
  });

  describe('leave one without a hint to the answer that is missing', () => {
    itHears('offer', [
      { say: 'Norway', draft: { partnerCountry: 'SE' }, facts: { customerCountry: 'NO' } },
      { say: 'Norway', draft: { customerCountry: 'NO' }, facts: { partnerCountry: 'NO' } },
      { say: 'Norway', note: 'either could be meant' },
      { say: 'Norway', draft: { partnerCountry: 'SE', customerCountry: 'SE' }, note: 'neither is missing' },
    ]);
  });

  describe('are not those of somebody else', () => {
    itHears(undefined, [
      { say: 'from another partner in Germany to us', facts: { source: 'another-partner' } },
      { say: 'Azure AD in Sweden', note: 'AD is Andorra, but not here' },
      { say: 'WE ARE IN A HURRY', note: 'IN is India, but not in a shouted sentence' },
    ]);
  });
});
