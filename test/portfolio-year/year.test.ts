import assert from 'node:assert/strict';
import { people } from './person.ts';
import { yearOf } from './year.ts';

describe('a year of a portfolio', () => {
  for (const person of people)
    it(`lets no decision pass unsaid, with one message a working day at most, to who ${person}`, () => {
      const { workingDays, named, missed } = yearOf(person, 8);
      assert.equal(missed, 0);
      assert.ok(named.length <= workingDays);
    });

  it('is quiet for who deals with what is said', () => {
    const { named, undecided } = yearOf('deals with all at once', 8);
    assert.equal(undecided, 0);
    assert.ok(named.length <= 60, `${String(named.length)} messages`);
  });
});
