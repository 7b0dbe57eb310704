import { ambiguous, itHears } from '../heard.ts';

const named: Record<string, readonly string[]> = {
  NO: [
    'Norge',
    'norge!',
    'i Norge',
    'den är i Norge',
    'kunden finns i Norge',
    'norsk',
    'en norsk kund',
    'NO',
  ],
  SE: ['Sverige', 'kundens klientorganisation är i Sverige', 'ett svenskt bolag', 'se'],
  DE: ['Tyskland', 'i Tyskland tror jag', 'kundens land är Tyskland', 'en tysk kund'],
  GB: ['Storbritannien', 'England', 'Skottland', 'Förenade kungariket', 'Nordirland'],
  US: ['USA', 'i USA', 'Förenta staterna', 'Amerika'],
  AT: ['Österrike', 'Osterrike'],
  AX: ['Åland'],
  BY: ['Vitryssland', 'Belarus'],
  CZ: ['Tjeckien', 'Tjeckiska republiken'],
  FR: ['Frankrike'],
  IS: ['Island', 'kunden är på Island'],
  KR: ['Sydkorea'],
  NL: ['Nederländerna', 'Holland', 'en holländsk kund'],
  RU: ['Ryssland'],
  TR: ['Turkiet'],
  ZA: ['Sydafrika'],
};

describe('a country that is asked for, answered in Swedish', () => {
  itHears(
    'customerCountry',
    Object.entries(named).flatMap(([customerCountry, names]) =>
      names.map((say) => ({ say, facts: { customerCountry } })),
    ),
  );

  describe('is asked back where it can be several', () => {
    itHears('customerCountry', [
      { say: 'Kongo', doubts: { customerCountry: ambiguous('CG', 'CD') } },
      { say: 'Jungfruöarna', doubts: { customerCountry: ambiguous('VI', 'VG') } },
      { say: 'Sverige eller Norge', doubts: { customerCountry: ambiguous('SE', 'NO') } },
      { say: 'vet inte', doubts: { customerCountry: { kind: 'look-it-up' } } },
    ]);
  });

  describe('does not stand in other messages', () => {
    itHears('customerCountry', [
      { say: 'inte Norge' },
      { say: 'vilket land räknas?' },
      {
        say: 'VI VET INTE ÄN OM DE ÄR KVAR',
        doubts: { customerCountry: { kind: 'look-it-up' } },
        note: 'VI and DE are codes',
      },
      { say: 'vi är i Sverige', facts: { partnerCountry: 'SE' }, note: 'that is the other country' },
      { say: 'mitt land är Sverige', facts: { partnerCountry: 'SE' } },
    ]);
  });
});

describe('two countries in Swedish', () => {
  describe('are told apart by the words around them', () => {
    const both = { partnerCountry: 'SE', customerCountry: 'NO' };
    itHears(undefined, [
      ...[
        'Sverige till Norge',
        'från Sverige till Norge',
        'från Sverige till en kund i Norge',
        'SE till NO',
        'vi är i Sverige och kunden är i Norge',
        'vi sitter i Sverige, kunden sitter i Norge',
        'vi i Sverige, kunden i Norge',
        'vårt bolag är i Sverige, kundens tenant i Norge',
        'partner i Sverige, kund i Norge',
        'kunden i NO, partnern i SE',
        'kundens land: Norge, mitt land: Sverige',
        'kundens klientorganisation finns i Norge men vi finns i Sverige',
        'VI ÄR I SVERIGE, KUNDEN I NORGE',
        'vi ar i Sverige och kunden ar i Norge',
        'vi är i Sverige, det är en norsk kund',
        'Kunden sitter i Norge. Vi sitter i Sverige.',
        'we are in Sweden, kunden är i Norge',
      ].map((say) => ({ say, facts: both })),
      {
        say: 'Sverige till Norge eller Danmark',
        facts: { partnerCountry: 'SE' },
        doubts: { customerCountry: ambiguous('NO', 'DK') },
      },
      { say: 'kunden är i Sverige, inte i Norge', facts: { customerCountry: 'SE' } },
    ]);
  });

  describe('are not those of somebody else', () => {
    itHears(undefined, [
      { say: 'från en annan partner i Tyskland till oss', facts: { source: 'another-partner' } },
      { say: 'från en annan norsk partner', facts: { source: 'another-partner' } },
    ]);
  });
});
