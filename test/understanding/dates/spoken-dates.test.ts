import assert from 'node:assert/strict';
import { utc } from '@date-fns/utc';
import { parseISO } from 'date-fns/parseISO';
import fc from 'fast-check';
import { daysOf, type Direction } from '../../../understanding/dates/moments.ts';
import { spokenDatesIn } from '../../../understanding/dates/spoken-dates.ts';
import { saidBy } from '../../../understanding/phrases/template.ts';
import { readText } from '../../../understanding/words/text.ts';
import type { DateGrammar } from '../../../languages/date-grammar.ts';
import { dates as en } from '../../../languages/en/dates.ts';
import { dates as pt } from '../../../languages/pt/dates.ts';
import { dates as sv } from '../../../languages/sv/dates.ts';
import { dayAfter, dayOf, type Day } from '../../../guidance/day.ts';
import { grammarWords } from './grammar-words.ts';
import { doubtfulDays, friday, languages, meantDays, type Language } from './said-dates.ts';

/** How each day of the month is said, one way each. */
const eachOf = (templates: string) => templates.split(/[,\n]/).flatMap((one) => saidBy(one).slice(0, 1));
const ordinals = { en: eachOf(en.ordinals), sv: eachOf(sv.ordinals) } as const;

const grammars: Readonly<Record<Language, DateGrammar>> = { en, sv, pt };

/** What is read as a date where one is asked for: all days that it can be, with `?` where it is to be asked back. */
function read(
  language: Language,
  say: string,
  today: Day = friday,
  direction: Direction = 'ahead',
): string[] {
  const reading = readText(say);
  const hopes = { expected: 'asked' as const, isShort: reading.words.length <= 3 };
  return spokenDatesIn(reading, grammars[language], today, hopes).map((mention) => {
    if (mention.kind !== 'date') return mention.kind;
    const possible = mention.moments.map((moment) => daysOf(moment, direction, today));
    const days = possible.flatMap((one) => one.days).join(' | ');
    return possible.every(({ sure }) => sure) ? days : `${days}?`;
  });
}

describe('dates in the words of the grammars', () => {
  for (const language of languages) {
    describe(language, () => {
      for (const [day, sayings] of Object.entries(meantDays[language])) {
        for (const say of sayings)
          it(`${say} is ${day}`, () => {
            const direction = day < friday ? 'behind' : 'ahead';
            assert.deepEqual(read(language, say, friday, direction), [day]);
          });
      }
      for (const { say, as, today, note } of doubtfulDays[language])
        it(`${say} is asked back${note === undefined ? '' : ` (${note})`}`, () => {
          assert.deepEqual(read(language, say, today), [as]);
        });
    });
  }

  it('that the calendar does not have are no day', () => {
    for (const say of [
      '30 februari',
      '29 februari 2027',
      '31 april',
      '32 mars',
      'den 0 mars',
      'om 9999 år',
      'den 31 denna månad',
      'månadsskiftet mars/maj',
      'årsskiftet 2026/2030',
    ])
      assert.deepEqual(read('sv', say), [''], say);
    for (const say of ['31 de abril', '30 de fevereiro', '29/fev/2027', 'dia 31 de junho de 2027'])
      assert.deepEqual(read('pt', say), [''], say);
    for (const say of [
      '30 February',
      '31 April 2027',
      '29 February 2027',
      'February 30th',
      'in 9999 years',
      'the 31st of this month',
      'the fifth Monday of February 2027',
      'week 54',
      'week 53 of 2027',
      'the 5th of next year',
    ])
      assert.deepEqual(read('en', say), [''], say);
    assert.deepEqual(read('sv', 'vecka 0'), ['']);
    assert.deepEqual(read('pt', 'semana 60'), ['']);
  });

  it('are not lengths of time', () => {
    for (const say of ['tre månader', 'ett år', '12 månader'])
      assert.deepEqual(read('sv', say), ['length'], say);
    for (const say of ['três meses', 'um ano', '12 meses'])
      assert.deepEqual(read('pt', say), ['length'], say);
    for (const say of ['three months', 'a year', '12 months', 'a fortnight', 'a hundred days'])
      assert.deepEqual(read('en', say), ['length'], say);
  });

  it('are not words that only look like them', () => {
    for (const say of [
      'midsommar',
      'en annan partner',
      'om kunden',
      'i',
      'den',
      'sista',
      'sex',
      'första',
      'nästa',
    ])
      assert.deepEqual(read('sv', say), [], say);
    for (const say of [
      '12 out of 200',
      'fim de semana',
      'dia',
      'em',
      'fim',
      'um',
      'no',
      'próxima',
      'set up',
      'primeiro',
    ])
      assert.deepEqual(read('pt', say), [], say);
    for (const say of [
      'the',
      'in',
      'last',
      'the first one',
      'first of all',
      'wait a second',
      'next',
      'month',
      'every week',
      'end of sale',
      'may be unknown',
      'Good Friday',
      'Black Friday',
      'Easter Monday',
      'Christmas Island',
      'the fiscal year',
    ])
      assert.deepEqual(read('en', say), [], say);
    assert.deepEqual(read('en', 'it may well be renewed soon'), []);
    assert.deepEqual(read('en', '12 may have more'), []);
    assert.deepEqual(read('en', 'watch Christmas Tree Farms for me'), []);
    assert.deepEqual(read('pt', 'cliente em Natal'), [], 'a city');
    assert.deepEqual(read('pt', 'a Natal Flores quer migrar'), []);
    assert.deepEqual(read('en', 'the customers march on and on'), []);
    assert.deepEqual(read('sv', 'watch Mars and their move'), []);
    assert.deepEqual(read('pt', 'there is a set of others'), []);
    assert.deepEqual(read('pt', 'quero a segunda opção agora'), []);
  });
});

describe('any day, in each way that it is written', () => {
  const days = fc
    .date({ min: new Date('2000-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
    .map(dayOf);
  const format = (locale: string, options: Intl.DateTimeFormatOptions, day: Day): string =>
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options }).format(parseISO(day, { in: utc }));
  const parts = (day: Day): { date: number; year: string } => ({
    date: Number(day.slice(8)),
    year: day.slice(0, 4),
  });

  const writings: Record<Language, readonly ((day: Day) => string)[]> = {
    en: [
      ...(['en-GB', 'en-US', 'en-AU', 'en-IE', 'en-CA'] as const).flatMap((locale) =>
        (['full', 'long', 'medium'] as const).map(
          (dateStyle) => (day: Day) => format(locale, { dateStyle }, day),
        ),
      ),
      (day) => format('en-GB', { dateStyle: 'long' }, day).toUpperCase(),
      (day) =>
        `the ${ordinals.en[parts(day).date - 1] ?? ''} of ${format('en', { month: 'short' }, day)} ${parts(day).year}`,
    ],
    sv: [
      ...(['full', 'long', 'medium'] as const).map(
        (dateStyle) => (day: Day) => format('sv-SE', { dateStyle }, day),
      ),
      (day) => `den ${format('sv-SE', { dateStyle: 'long' }, day)}`,
      (day) => format('sv-FI', { dateStyle: 'full' }, day),
      (day) => `den ${parts(day).date}:e ${format('sv', { month: 'long' }, day)} ${parts(day).year}`,
      (day) =>
        `den ${ordinals.sv[parts(day).date - 1] ?? ''} ${format('sv', { month: 'short' }, day)} ${parts(day).year}`,
    ],
    pt: [
      ...(['full', 'long', 'medium'] as const).flatMap((dateStyle) => [
        (day: Day) => format('pt-BR', { dateStyle }, day),
        (day: Day) => format('pt-BR', { dateStyle }, day).normalize('NFD').replace(/\p{M}/gu, ''),
      ]),
      (day) => format('pt-PT', { dateStyle: 'full' }, day),
      (day) => `dia ${parts(day).date} de ${format('pt', { month: 'long' }, day)} de ${parts(day).year}`,
      (day) => format('pt-BR', { dateStyle: 'long' }, day).toUpperCase(),
    ],
  };

  for (const language of languages)
    it(`is read in ${language}`, () => {
      fc.assert(
        fc.property(days, fc.constantFrom(...writings[language]), (day, write) => {
          assert.deepEqual(read(language, write(day)), [day], write(day));
        }),
        { numRuns: 300 },
      );
    });

  it('is read from how far away it is', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 999 }), (today, count) => {
        assert.deepEqual(read('sv', `om ${count} dagar`, today), [dayAfter(today, count)]);
        assert.deepEqual(read('sv', `för ${count} veckor sedan`, today), [dayAfter(today, -7 * count)]);
        assert.deepEqual(read('pt', `daqui a ${count} dias`, today), [dayAfter(today, count)]);
        assert.deepEqual(read('pt', `há ${count} semanas`, today), [dayAfter(today, -7 * count)]);
        assert.deepEqual(read('en', `in ${count} days`, today), [dayAfter(today, count)]);
        assert.deepEqual(read('en', `${count} weeks ago`, today), [dayAfter(today, -7 * count)]);
        assert.deepEqual(read('en', `${count} days left`, today), [dayAfter(today, count)]);
      }),
      { numRuns: 100 },
    );
  });
});

describe('any words that dates are made of', () => {
  for (const language of languages) {
    const grammar = grammars[language];
    const words = grammarWords(grammar);
    it(`are read without an error in ${language}, and each at most once`, () => {
      fc.assert(
        fc.property(fc.array(fc.constantFrom(...words), { maxLength: 40 }), (said) => {
          const reading = readText(said.join(' '));
          const mentions = spokenDatesIn(reading, grammar, friday, { expected: 'asked', isShort: true });
          let read = 0;
          for (const { from, to } of mentions) {
            assert.ok(read <= from && from < to && to <= reading.words.length);
            read = to;
          }
        }),
        { numRuns: 300 },
      );
    });
  }

  for (const piece of [
    '31 ',
    'den 31 mars ',
    'i slutet av ',
    'no fim de ',
    'dia 31 de março ',
    'om tre veckor ',
    'the end of ',
    'in three weeks on ',
    'a ',
    'v12 ',
  ])
    it(`are read soon if they are ${JSON.stringify(piece)} a hundred times`, () => {
      for (const language of languages) read(language, piece.repeat(100));
    }).timeout(2_000);
});
