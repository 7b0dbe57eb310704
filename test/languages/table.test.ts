import assert from 'node:assert/strict';
import { languages } from '../../languages/all.ts';
import { table } from '../../languages/table.ts';
import { countryCodes } from '../../understanding/places/country-names.ts';

describe('a table', () => {
  it('has its rows on lines, or several on one', () => {
    assert.deepEqual(table('\n  NO: norsk[t|a]; SE: svensk[t|a], svenskar\n  CG CD: kongo\n'), {
      NO: 'norsk[t|a]',
      SE: 'svensk[t|a], svenskar',
      'CG CD': 'kongo',
    });
  });

  for (const { text, note } of [
    { text: 'SE: svensk; norsk', note: 'without a key' },
    { text: 'SE:; NO: norsk', note: 'without templates' },
    { text: 'SE: svensk, NO: norsk', note: 'that holds another' },
    { text: 'SE: svensk; SE: svenskar', note: 'with a key that stood before' },
  ])
    it(`has no row ${note}`, () => {
      assert.throws(() => table(text), RangeError);
    });
});

describe('the countries of every language', () => {
  for (const { locale, countries, nationalities } of languages)
    it(`are countries that the cards offer: ${locale}`, () => {
      const codes = [countries.names, countries.ambiguous, nationalities].flatMap((rows) =>
        Object.keys(rows).flatMap((key) => key.split(' ')),
      );
      assert.deepEqual(
        codes.filter((code) => !countryCodes.has(code)),
        [],
      );
    });
});
