import assert from 'node:assert/strict';
import { speechFor } from '../../../languages/speech.ts';
import { understand } from '../../../dialogs/understanding/understand.ts';
import { dayAfter } from '../../../guidance/day.ts';
import { today } from './heard.ts';

describe('a day as the cards write it', () => {
  for (const locale of ['en-GB', 'en-US', 'en-AU', 'en-IN', 'sv-SE', 'sv-FI', 'pt-BR', 'pt-PT'])
    it(`is read as that day in ${locale}`, () => {
      const speech = speechFor(locale);
      for (let ahead = -400; ahead <= 800; ahead += 29) {
        const day = dayAfter(today, ahead);
        for (const asking of ['termEnd', 'termStart'] as const)
          assert.deepEqual(
            understand(speech.day(day), { today, draft: {}, asking }).facts,
            { [asking]: day },
            speech.day(day),
          );
      }
      const first = speech.day('2028-03-01');
      assert.deepEqual(understand(first, { today, draft: {}, asking: 'termEnd' }).facts, {
        termEnd: '2028-03-01',
      });
    });
});
