import assert from 'node:assert/strict';
import { speechFor } from '../../languages/speech.ts';
import { read } from '../../understanding/read.ts';
import { dayAfter } from '../../guidance/day.ts';

/** The day on which everything here is said. */
const today = '2026-11-20';

/** The days that the words can be: one that is taken, or asked back since it has passed or is still to come. */
function daysIn(text: string, asking: 'termEnd' | 'termStart'): readonly unknown[] {
  const { facts, doubts } = read(text, { today, draft: {}, asking });
  return facts[asking] === undefined ? doubts.flatMap(({ options = [] }) => options) : [facts[asking]];
}

describe('a day as the cards write it', () => {
  for (const locale of ['en-GB', 'en-US', 'en-AU', 'en-IN', 'sv-SE', 'sv-FI', 'pt-BR', 'pt-PT'])
    it(`is read as that day in ${locale}`, () => {
      const speech = speechFor(locale);
      for (let ahead = -400; ahead <= 800; ahead += 29) {
        const day = dayAfter(today, ahead);
        for (const asking of ['termEnd', 'termStart'] as const)
          assert.deepEqual(daysIn(speech.day(day), asking), [day], speech.day(day));
      }
      assert.deepEqual(daysIn(speech.day('2028-03-01'), 'termEnd'), ['2028-03-01']);
    });
});
