import assert from 'node:assert/strict';
import fc from 'fast-check';
import { read } from '../../understanding/read.ts';
import { en } from '../../languages/en/en.ts';
import { draftSchema, fields, type Field } from '../../guidance/answers.ts';
import { problemWith } from '../../guidance/problem.ts';
import { grammarWords } from './dates/grammar-words.ts';
import { meantDays } from './dates/said-dates.ts';

/** The day on which everything here is said. */
const today = '2026-11-20';

describe('a message without anything in it', () => {
  for (const asking of [undefined, ...fields])
    for (const text of [
      ...[
        '',
        ' ',
        '🎉',
        '👍🏽',
        'asdf qwer zxcv',
        '...',
        '\u200b\u200d',
        '\ud800',
        '<b>${x}</b>',
        'مرحبا',
        '\0',
      ],
    ])
      it(`says nothing while ${asking ?? 'nothing'} is asked: ${JSON.stringify(text)}`, () => {
        assert.deepEqual(read(text, { today, draft: {}, asking }).facts, {});
      });
});

describe('letters that cannot be seen', () => {
  for (const [text, customerCountry] of [
    ['Nor\u200bway', 'NO'],
    ['\u202enorway\u202c', 'NO'],
    // Flags.
    ['🇳🇴', 'NO'],
    ['in 🇧🇷', 'BR'],
    ['South\u00a0Korea', 'KR'],
    // An ü of two characters.
    ['Tu\u0308rkiye', 'TR'],
  ] as const)
    it(`do not hide what is said: ${JSON.stringify(text)}`, () => {
      assert.deepEqual(read(text, { today, draft: {}, asking: 'customerCountry' }).facts, {
        customerCountry,
      });
    });
});

describe('any text at any question', () => {
  const pieces = fc.constantFrom(
    ...[
      '200',
      '31',
      'March',
      '2027',
      'Sweden',
      'to',
      'Norway',
      'or',
      'of',
      'no',
      'GDAP',
      'not',
      'same',
      'offer',
    ],
    ...[
      'ends',
      'started',
      'end of',
      'next',
      'yes',
      'Guinea',
      '03/04',
      '-',
      ',',
      '.',
      '?',
      'and',
      'tenant',
      "don't know",
    ],
    ...[
      'in',
      'SE',
      'NO',
      'auto-renew',
      'on',
      'off',
      'two hundred',
      '${x}',
      '\ud800',
      '\u200b',
      '\n',
      '1.5',
      'what is',
    ],
    ...['não', 'sem', 'é', 'até', 'para a', 'sim', 'mais', 'mesma', 'duzentas', 'assinaturas', 'lembre-me'],
    ...['inte', 'utan', 'är', 'till', 'ja', 'samma', 'tvåhundra', 'prenumerationer', 'påminn mig', 'bevaka'],
  );
  const dateWords = fc.constantFrom(
    ...grammarWords(en.dates),
    ...[meantDays.en, meantDays.sv, meantDays.pt].flatMap((days) =>
      Object.values(days).flat().join(' ').split(' '),
    ),
  );
  const texts = fc.oneof(
    fc.array(dateWords, { maxLength: 30 }).map((words) => words.join(' ')),
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.array(pieces, { maxLength: 30 }).map((words) => words.join(' ')),
  );

  it('is understood without an error, and each fact is allowed', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom<Field | undefined>(undefined, ...fields), (text, asking) => {
        const { facts, doubts } = read(text, { today, draft: {}, asking });
        draftSchema.parse(facts);
        for (const field of fields) {
          if (facts[field] !== undefined)
            assert.equal(problemWith(field, facts[field], facts, '9999-12-31'), undefined);
        }
        const doubted = doubts.map(({ field }) => field);
        assert.equal(new Set(doubted).size, doubted.length);
        assert.ok(doubted.every((field) => fields.includes(field) && facts[field] === undefined));
      }),
      { numRuns: 500 },
    );
  });

  it('is understood where two months or two periods meet', () => {
    for (const say of ['before January January', 'the week after next', 'next year after next'])
      assert.deepEqual(read(say, { today, draft: {}, asking: 'termEnd' }).facts, {}, say);
  });

  for (const piece of [
    '1 ',
    'march ',
    '31 march ',
    'in three weeks ',
    'one hundred and ',
    '31/03/2027 ',
    'no gdap ',
    '31/3 ',
    '5 licences ',
    'but not ',
    'if ',
    'den 31 mars 2027 ',
    'i slutet av ',
    'no fim do mês de ',
    'hundra och ',
    'sextio',
    'cento e ',
    'a.',
    '-',
    'q4\n',
    'jan. feb. mar. ',
    'fri, ',
    'n ',
    'não\n',
    'ainda não foi aceita ',
    'lembre-me de ',
  ]) {
    it(`of ten thousand characters, ${JSON.stringify(piece)} over and over`, () => {
      const text = piece.repeat(10_000 / piece.length);
      for (const asking of fields) read(text, { today, draft: {}, asking });
    }).timeout(2_000);
  }
});
