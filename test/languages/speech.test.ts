import assert from 'node:assert/strict';
import { readLocale } from '../../languages/locale.ts';
import { speechFor } from '../../languages/speech.ts';

const speech = speechFor('en-GB');

describe('the locale that a client reports', () => {
  const reported = [
    { locale: 'en-US', read: 'en-US' },
    { locale: 'PT_br', read: 'pt-BR' },
    { locale: 'sv', read: 'sv' },
    { locale: 'zh-Hant-TW-u-ca-roc', read: 'zh-TW', note: 'language and region only' },
    { locale: '', read: undefined },
    { locale: 'no locale at all', read: undefined },
    { locale: '../../etc', read: undefined },
  ];
  for (const { locale, read, note } of reported) {
    it(`${JSON.stringify(locale)} is ${read ?? 'none'}${note === undefined ? '' : `: ${note}`}`, () => {
      assert.equal(readLocale(locale), read);
    });
  }
});

describe('speaking', () => {
  const people = [
    { locale: undefined, speaks: 'en-GB', note: 'nothing is known' },
    { locale: 'en', speaks: 'en-GB' },
    { locale: 'en-US', speaks: 'en-US' },
    { locale: 'en-SE', speaks: 'en-SE', note: 'English as Swedes have it' },
    { locale: 'fi-FI', speaks: 'en-GB', note: 'a language that is not spoken' },
    { locale: 'toString', speaks: 'en-GB' },
    { locale: 'sv', speaks: 'sv-SE' },
    { locale: 'sv-SE', speaks: 'sv-SE' },
    { locale: 'sv-FI', speaks: 'sv-FI' },
    { locale: 'pt', speaks: 'pt-BR' },
    { locale: 'pt-PT', speaks: 'pt-PT' },
    { locale: 'sv-US', speaks: 'sv-SE', note: 'a region without dates of its own in that language' },
    { locale: 'en-QQ', speaks: 'en-GB', note: 'a made-up region' },
    { locale: 'sve-SE', speaks: 'en-GB', note: 'no tag of Swedish' },
  ] as const;
  for (const { locale, speaks, ...rest } of people) {
    it(`is ${speaks} with whoever has ${locale ?? 'no locale'}${'note' in rest ? `: ${rest.note}` : ''}`, () => {
      assert.equal(speechFor(locale).locale, speaks);
    });
  }

  const choosers = [
    { locale: 'en-US', chosen: 'sv', speaks: 'sv-SE' },
    { locale: 'sv-FI', chosen: 'sv', speaks: 'sv-FI', note: 'what they have anyway keeps its region' },
    { locale: 'pt-BR', chosen: 'en', speaks: 'en-GB' },
    { locale: undefined, chosen: 'pt', speaks: 'pt-BR' },
  ] as const;
  for (const { locale, chosen, speaks } of choosers) {
    it(`is ${speaks} with whoever chose ${chosen} and has ${locale ?? 'no locale'}`, () => {
      assert.equal(speechFor(locale, chosen).locale, speaks);
    });
  }

  it('does not keep a speech for every region that clients report', () => {
    const first = speechFor('en-AG');
    assert.equal(speechFor('en-AG'), first, 'it is made once');
    const regions =
      'AI AU BB BE BI BM BS BW BZ CA CC CH CK CM CX CY DE DG DK DM ER FI FJ FK FM GD GG GH'.split(' ');
    for (const region of regions) assert.equal(speechFor(`en-${region}`).locale, `en-${region}`);
    assert.notEqual(speechFor('en-AG'), first, 'it was given up');
  });

  it('writes days so that nobody takes the month for the day', () => {
    assert.equal(speech.day('2027-03-04'), '4 March 2027');
    assert.equal(speechFor('en-US').day('2027-03-04'), 'March 4, 2027');
    assert.equal(speechFor('sv').day('2027-03-04'), '4 mars 2027');
    assert.equal(speechFor('pt').day('2027-03-04'), '4 de março de 2027');
  });

  it('writes the first of a month as the language does', () => {
    for (const locale of ['pt', 'pt-PT']) {
      assert.equal(speechFor(locale).day('2027-03-01'), '1º de março de 2027');
      assert.equal(speechFor(locale).day('2027-03-11'), '11 de março de 2027');
    }
    const morning = new Date('2027-03-01T12:00:00Z');
    assert.match(
      speechFor('pt').instant(morning, 'America/Sao_Paulo'),
      /^segunda-feira, 1º de março de 2027/,
    );
    assert.equal(speechFor('sv').day('2027-03-01'), '1 mars 2027');
  });

  it('writes hours by the clock of the region', () => {
    assert.equal(speech.hour(9), '09:00');
    assert.equal(speechFor('en-US').hour(15), '3:00 PM');
    assert.equal(speechFor('sv-FI').hour(15), '15.00');
  });

  it('writes UTC days, whatever the machine’s zone', () => {
    assert.equal(speech.day('2027-01-01'), '1 January 2027');
    assert.equal(speech.month({ year: 2023, month: 1 }), 'January 2023');
    assert.equal(speech.month({ year: 2026 }), '2026');
  });

  it('names countries, regions, languages, numbers and lists', () => {
    assert.equal(speech.country('GB'), 'United Kingdom');
    assert.equal(speech.region('mea-cee'), 'Middle East, Central Europe and Eastern Europe');
    assert.equal(speech.languageName('sv'), 'Swedish');
    assert.equal(speechFor('pt-BR').languageName('sv'), 'sueco');
    assert.equal(speech.number(10_000), '10,000');
    assert.equal(speechFor('pt-BR').number(10_000), '10.000');
    assert.equal(speech.list(['a', 'b', 'c']), 'a, b and c');
  });

  it('counts', () => {
    assert.match(speech.say('form.attention', { count: 1 }), /^One answer needs/);
    assert.match(speech.say('form.attention', { count: 3 }), /^3 answers need/);
  });

  it('refuses a sentence without its values rather than showing a hole', () => {
    assert.throws(() => speech.say('question.progress'), /position/);
  });
});
