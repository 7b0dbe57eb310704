import assert from 'node:assert/strict';
import { speechFor } from '../../cards/speech.ts';

const speech = speechFor('en-US');

describe('speaking', () => {
  it('is English for whoever speaks something else, and is made once', () => {
    for (const locale of ['en', 'en-US', 'EN_gb', 'fi-FI', 'toString', '', undefined]) {
      assert.equal(speechFor(locale), speech);
    }
  });

  it('writes days so that nobody takes the month for the day', () => {
    assert.equal(speech.day('2027-03-04'), '4 March 2027');
  });

  it('writes UTC days, whatever the machine’s zone', () => {
    assert.equal(speech.day('2027-01-01'), '1 January 2027');
    assert.equal(speech.month({ year: 2023, month: 1 }), 'January 2023');
    assert.equal(speech.month({ year: 2026 }), '2026');
  });

  it('names countries, regions, numbers and lists', () => {
    assert.equal(speech.country('GB'), 'United Kingdom');
    assert.equal(speech.region('mea-cee'), 'Middle East, Central Europe and Eastern Europe');
    assert.equal(speech.number(10_000), '10,000');
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
