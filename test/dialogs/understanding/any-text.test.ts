import assert from 'node:assert/strict';
import fc from 'fast-check';
import { commandIn } from '../../../dialogs/understanding/command.ts';
import { understand } from '../../../dialogs/understanding/understand.ts';
import { yesOrNo } from '../../../dialogs/understanding/yes-or-no.ts';
import { en } from '../../../languages/en/en.ts';
import { draftSchema, fields, type Field } from '../../../guidance/answers.ts';
import { problemWith } from '../../../guidance/problem.ts';
import { grammarWords } from '../../understanding/dates/grammar-words.ts';
import { itHears, today } from './heard.ts';
import { meantDays } from '../../understanding/dates/said-dates.ts';

describe('a message without anything in it', () => {
  for (const asking of [undefined, ...fields]) {
    describe(`while ${asking ?? 'nothing'} is asked`, () => {
      itHears(
        asking,
        [
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
        ].map((say) => ({
          say,
        })),
      );
    });
  }
});

describe('letters that cannot be seen', () => {
  itHears('customerCountry', [
    { say: 'Nor\u200bway', facts: { customerCountry: 'NO' } },
    { say: '\u202enorway\u202c', facts: { customerCountry: 'NO' } },
    { say: '🇳🇴', facts: { customerCountry: 'NO' }, note: 'a flag' },
    { say: 'in 🇧🇷', facts: { customerCountry: 'BR' } },
    { say: 'South\u00a0Korea', facts: { customerCountry: 'KR' } },
    { say: 'Tu\u0308rkiye', facts: { customerCountry: 'TR' }, note: 'ü as two characters' },
  ]);
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
        const { facts, doubts } = understand(text, { today, draft: {}, asking });
        draftSchema.parse(facts);
        for (const field of fields) {
          if (facts[field] !== undefined)
            assert.equal(problemWith(field, facts[field], facts, '9999-12-31'), undefined);
        }
        const doubted = doubts.map(({ field }) => field);
        assert.equal(new Set(doubted).size, doubted.length);
        assert.ok(doubted.every((field) => fields.includes(field) && facts[field] === undefined));
        commandIn(text);
        yesOrNo(text);
      }),
      { numRuns: 500 },
    );
  });

  it('is understood where two months or two periods meet', () => {
    for (const say of ['before January January', 'the week after next', 'next year after next'])
      assert.deepEqual(understand(say, { today, draft: {}, asking: 'termEnd' }).facts, {}, say);
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
  ]) {
    it(`of ten thousand characters, ${JSON.stringify(piece)} over and over`, () => {
      const text = piece.repeat(10_000 / piece.length);
      for (const asking of fields) understand(text, { today, draft: {}, asking });
      commandIn(text);
    }).timeout(2_000);
  }
});
