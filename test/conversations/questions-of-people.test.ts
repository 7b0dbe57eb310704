import assert from 'node:assert/strict';
import { askAll, type AskedQuestion } from '../questions/ask-all.ts';
import { questionCases } from '../questions/case.ts';
import { embedded } from '../support/databases.ts';
import { openScene, type Scene } from '../support/scene.ts';
import { talkDay } from '../talks/talk-through.ts';

describe('questions as people asked them', () => {
  let scene: Scene;
  before(async () => {
    scene = await openScene(await embedded.make());
    scene.setTime(talkDay);
  });
  after(() => scene.close());

  for (const cases of questionCases())
    describe(`${cases.language}: ${cases.note}`, () => {
      let asked: readonly AskedQuestion[];
      before(async () => {
        asked = await askAll(scene, cases);
      });

      it('are answered with what they mean, or it is offered', () => {
        const missed = asked.filter(({ outcome }) => outcome === 'wrong' || outcome === 'not known');
        assert.deepEqual(missed.map(wordsOf), []);
      });

      it('change nothing where they tell nothing', () => {
        const changed = asked.filter(({ changed, question }) => changed && question.tells !== true);
        assert.deepEqual(changed.map(wordsOf), []);
      });
    });
});

function wordsOf({ question, at, answered }: AskedQuestion): string {
  const seen = [...answered.told, ...answered.offered.map((topic) => `${topic}?`)];
  return `${question.say} [${at}] means ${question.means}: ${seen.join(', ') || 'nothing'}`;
}
