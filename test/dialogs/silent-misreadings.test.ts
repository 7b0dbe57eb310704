import assert from 'node:assert/strict';
import { misreadLanguages, misreadingsIn, wronglySet } from './silent-misreadings.ts';

describe('what was once misread in silence', () => {
  for (const language of misreadLanguages) {
    describe(language, () => {
      for (const one of misreadingsIn(language)) {
        const where = one.at === 'start' || one.at === 'plan' ? one.at : `${one.at} asked`;
        it(`${JSON.stringify(one.say)}, ${where} (${one.note})`, () => {
          const wrong = wronglySet(one);
          if (one.known === true)
            assert.notDeepEqual(wrong, [], 'it is read rightly now: take its mark away');
          else assert.deepEqual(wrong, []);
        });
      }
    });
  }
});
