import assert from 'node:assert/strict';
import { datesIn } from '../../../understanding/dates/dates.ts';
import { daysOf, type Direction } from '../../../understanding/dates/moments.ts';
import { readText } from '../../../understanding/words/text.ts';
import type { Day } from '../../../guidance/day.ts';
import { doubtfulDays, friday, languages, meantDays } from './said-dates.ts';

/** The dates that any language sees where one is asked for: the words and all days that they can be. */
function read(
  say: string,
  { today = friday, direction = 'ahead' }: { today?: Day | undefined; direction?: Direction } = {},
) {
  const reading = readText(say);
  return datesIn(reading, today, 'asked').flatMap((mention) => {
    const possible = mention.moments.map((moment) => daysOf(moment, direction, today));
    const days = possible.flatMap((one) => one.days).join(' | ');
    const first = reading.words[mention.from]?.start ?? 0;
    const said = reading.text.slice(first, reading.words[mention.to - 1]?.end);
    return [{ said, days: possible.every(({ sure }) => sure) ? days : `${days}?` }];
  });
}

describe('more dates than anybody names', () => {
  it('are read from the first one on, eight in each language', () => {
    assert.equal(read('31 May 2027; '.repeat(50)).length, 8);
    assert.equal(read('den 31 maj 2027; '.repeat(50)).length, 8);
    assert.equal(read('31 de maio de 2027; '.repeat(50)).length, 8);
  });
});

describe('dates that several languages have words of', () => {
  for (const language of languages) {
    it(`mean the same as in ${language} alone`, () => {
      for (const [day, sayings] of Object.entries(meantDays[language])) {
        const direction = day < friday ? 'behind' : 'ahead';
        for (const say of sayings)
          assert.deepEqual(
            read(say, { direction }).map(({ days }) => days),
            [day],
            say,
          );
      }
      for (const { say, today, as } of doubtfulDays[language])
        assert.deepEqual(
          read(say, { today }).map(({ days }) => days),
          [as],
          say,
        );
    });
  }

  const cases: Record<string, readonly { said: string; days: string }[]> = {
    'sista april 2027': [{ said: 'sista april 2027', days: '2027-04-30' }],
    'the last of april': [{ said: 'the last of april', days: '2027-04-30' }],
    '31/3 2027': [{ said: '31/3 2027', days: '2027-03-31' }],
    '31/3 -27': [{ said: '31/3 -27', days: '2027-03-31' }],
    '31/3-2028': [{ said: '31/3-2028', days: '2028-03-31' }],
    '3/4 2027': [{ said: '3/4 2027', days: '2027-04-03 | 2027-03-04' }],
    'från 1 mars 2026 till 31 mars 2027': [
      { said: '1 mars 2026', days: '2026-03-01' },
      { said: '31 mars 2027', days: '2027-03-31' },
    ],
    'de 1º de março de 2026 a 31 de dezembro de 2027': [
      { said: '1º de marco de 2026', days: '2026-03-01' },
      { said: '31 de dezembro de 2027', days: '2027-12-31' },
    ],
    '15 jan a 31 dez': [
      { said: '15 jan', days: '2027-01-15' },
      { said: '31 dez', days: '2026-12-31' },
    ],
    'det löper ut den sista september nästa år, tror jag': [
      { said: 'den sista september nasta ar', days: '2027-09-30' },
    ],
    'mar/27': [{ said: 'mar/27', days: '2027-03-27 | 2027-03-31?' }],
    'jan-27': [{ said: 'jan-27', days: '2027-01-27 | 2027-01-31?' }],
    'april/27': [{ said: 'april/27', days: '2027-04-27 | 2027-04-30?' }],
    'fev/27': [{ said: 'fev/27', days: '2027-02-28?' }],
    'mars/27': [{ said: 'mars/27', days: '2027-03-31?' }],
    'maj/27': [{ said: 'maj/27', days: '2027-05-31?' }],
    '27/mar': [{ said: '27/mar', days: '2027-03-27' }],
    '12 out of 200': [],
    '1-31 mars': [{ said: '31 mars', days: '2027-03-31' }],
  };
  for (const [say, dates] of Object.entries(cases)) {
    it(`${say} is ${dates.map(({ days }) => days).join(' and ') || 'none'}`, () => {
      assert.deepEqual(read(say), dates);
    });
  }
});
