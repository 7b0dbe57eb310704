import assert from 'node:assert/strict';
import type { Field } from '../../guidance/answers.ts';
import { read } from '../../understanding/read.ts';

type Offered = readonly [field: Field, ...options: string[]];

const days: Offered = ['termEnd', '2027-03-04', '2027-04-03'];
const congos: Offered = ['customerCountry', 'CD', 'CG'];
const counts: Offered = ['subscriptionCount', '12', '1200'];
const oneDay: Offered = ['termEnd', '2027-03-31'];
const norway: Offered = ['customerCountry', 'NO'];

function said(text: string, [field, ...options]: Offered): string | undefined {
  const choice = read(text, { today, draft: {}, asking: field, options }).picked;
  return choice?.kind === 'picked' ? choice.option : choice?.kind;
}

function byPlace(text: string, asking: Field): string | undefined {
  const picked = read(text, { today, draft: {}, asking }).picked;
  return picked?.kind === 'picked' ? picked.option : undefined;
}

const today = '2026-11-20';

const cases: readonly [offered: Offered, sayings: Readonly<Record<string, string | undefined>>][] = [
  [
    days,
    {
      'the first one': '2027-03-04',
      First: '2027-03-04',
      '1': '2027-03-04',
      'option one': '2027-03-04',
      '1st please': '2027-03-04',
      'the second': '2027-04-03',
      '2': '2027-04-03',
      'I mean the second one': '2027-04-03',
      'the last one': '2027-04-03',
      'the latter': '2027-04-03',
      April: '2027-04-03',
      'the one in March': '2027-03-04',
      '3': '2027-04-03',
      'the third': undefined,
      'the first or the second': undefined,
      '2027': undefined,
      May: undefined,
      yes: undefined,
      '': undefined,
      '🙈': undefined,
    },
  ],
  [congos, { Kinshasa: 'CD', 'the second one': 'CG', Congo: undefined, '2': 'CG' }],
  [counts, { '1': undefined, one: undefined, 'the first': '12', '12': undefined, 'the last': '1200' }],
  [oneDay, { yes: '2027-03-31', 'yes please': '2027-03-31', no: 'none-of-them', maybe: undefined }],
  [norway, { yes: 'NO', no: 'none-of-them', Norway: 'NO' }],
];

describe('one of a few answers that were offered', () => {
  for (const [offered, sayings] of cases) {
    for (const [text, expected] of Object.entries(sayings)) {
      it(`${offered.slice(1).join(' or ')}: “${text}”`, () => {
        assert.equal(said(text, offered), expected);
      });
    }
  }
});

describe('a choice by its place on the card', () => {
  for (const [text, source] of Object.entries({
    '1': 'microsoft-direct',
    'the first': 'microsoft-direct',
    'option 3': 'volume-licensing',
    'a primeira': 'microsoft-direct',
    'den andra': 'another-partner',
    'opção 3': 'volume-licensing',
    'alternativ 2': 'another-partner',
    'option 9': undefined,
    one: undefined,
    'the first and the second': undefined,
    'the first partner': undefined,
  }))
    it(`“${text}” is ${source ?? 'none'}`, () => {
      assert.equal(byPlace(text, 'source'), source);
    });

  it('is none where a number is asked for, or a country', () => {
    assert.equal(byPlace('1', 'subscriptionCount'), undefined);
    assert.equal(byPlace('the first', 'partnerCountry'), undefined);
  });
});
