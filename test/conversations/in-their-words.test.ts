import assert from 'node:assert/strict';
import { embedded } from '../support/databases.ts';
import { openScene, type Scene } from '../support/scene.ts';
import { talkCases } from '../talks/case.ts';
import { countsOf, sumOf, wrongInPlan, type Counts } from '../talks/counts.ts';
import { talkDay, talkThrough, type Told } from '../talks/talk-through.ts';

describe('somebody who tells of a customer in their own words', () => {
  let scene: Scene;
  const all: Counts[] = [];
  before(async () => {
    scene = await openScene(await embedded.make());
    scene.setTime(talkDay);
  });
  after(() => scene.close());

  for (const talk of talkCases())
    describe(`${talk.name}: ${talk.note}`, () => {
      let told: Told;
      before(async () => {
        told = await talkThrough(scene, talk);
        all.push(countsOf(talk, told));
      });

      it('is never taken to say what they did not', () => {
        const wrong = told.turns.flatMap((turn) => turn.wrong.map((set) => `“${turn.say}” set ${set}`));
        assert.deepEqual(wrong, []);
      });

      it('has all stand as before where they take something back', () => {
        const notPutBack = told.turns.flatMap((turn) =>
          (turn.notPutBack ?? []).map((stands) => `after “${turn.say}” stands ${stands}`),
        );
        assert.deepEqual(notPutBack, []);
      });

      it('comes to the plan of what is true', () => {
        assert.equal(told.gaveUpAt, undefined, 'they give up');
        assert.deepEqual(wrongInPlan(talk, told), []);
      });
    });

  // The talks above come first: a suite's own tests would run before them.
  describe('altogether', () => {
    it('is asked again for no more than one in five of the facts that they began with', () => {
      const { stated, understood, asked } = sumOf(all);
      assert.ok(
        (understood + asked) / stated >= 0.8,
        `${understood} of ${stated} facts understood, ${asked} asked back`,
      );
    });

    it('takes at least seven in ten of the corrections and of the news at their first word', () => {
      const { corrections, corrected, news, heardNews } = sumOf(all);
      assert.ok(corrected / corrections >= 0.7, `${corrected} of ${corrections} corrections`);
      assert.ok(heardNews / news >= 0.7, `${heardNews} of ${news} news`);
    });
  });
});
