import assert from 'node:assert/strict';
import { speechFor } from '../../languages/speech.ts';
import { embedded } from '../support/databases.ts';
import { setFaultStage, type FaultStage } from '../support/faults.ts';
import { failedWords } from '../support/failed-words.ts';
import type { Send } from '../support/teams-limits.ts';

const { say } = speechFor('en-GB');
const slow = say('notice.slow');
const [failed] = failedWords(speechFor('en-GB'));

describe('a Teams that hangs in a turn', () => {
  let stage: FaultStage;
  before(async () => {
    stage = await setFaultStage(await embedded.make(), {
      longAfter: 50,
      answers: { request: 3_000, waiting: 0 },
    });
  });
  after(() => stage.close());

  /** From now on Teams never answers such a message, which does not arrive; the others do. */
  function hangOn(hangs: (send: Send) => boolean): void {
    stage.teams.answerWith((send) => ({ status: hangs(send) ? 'hang' : 201 }));
  }

  /** What arrived but for the bot's excuses: a busy machine may bring one at any time, so soon is a turn long here. */
  function answers(person: string): readonly string[] {
    return stage.arrived(person).filter((body) => !body.includes(slow) && !body.includes(failed));
  }

  async function answered(person: string, text: string): Promise<readonly string[]> {
    stage.passTime(5_000);
    const over = stage.nextLine('turn');
    const before = answers(person).length;
    await stage.post(person, { text });
    await over;
    return answers(person).slice(before);
  }

  async function givesTheAnswerAgain(person: string): Promise<void> {
    hangOn(() => false);
    const [notice, question, ...more] = await answered(person, 'we are a distributor');
    assert.ok(notice?.includes(say('notice.unseen')));
    assert.match(String(question), /"partnerModel"/, 'what was answered before is kept');
    assert.deepEqual(more, []);
    const [next] = await answered(person, 'we are a distributor');
    assert.match(String(next), /"partnerCountry"/);
  }

  const cases = [
    { note: 'over an answer', person: 'ada', hangs: isCard, toldToWait: 1 },
    {
      note: 'over an answer and over the holding message',
      person: 'grace',
      hangs: (send: Send) => isCard(send) || send.body.includes(slow),
      toldToWait: 0,
    },
  ];
  for (const { note, person, hangs, toldToWait } of cases)
    it(`${note}: is answered by then, the turn is given up after its time, and nothing is lost`, async () => {
      await answered(person, 'start');
      const before = stage.arrived(person).length;
      hangOn(hangs);
      stage.passTime(5_000);
      const givenUp = stage.nextLine('a turn failed');
      const posted = stage.post(person, { text: 'another partner' });
      assert.equal(await Promise.race([posted, givenUp]), 200, 'Teams is answered while the turn goes on');
      const { code, err } = await givenUp;
      assert.equal(code, 'teams-unreachable');
      assert.match(JSON.stringify(err), /did not answer in time/);
      await givesTheAnswerAgain(person);
      const told = stage.arrived(person).slice(before, before + toldToWait + 1);
      assert.deepEqual(
        told.map((body) => (body.includes(slow) ? 'slow' : body.includes(failed) ? 'failed' : body)),
        toldToWait === 1 ? ['slow', 'failed'] : ['failed'],
      );
      const untold = stage.log.filter(({ msg }) => msg === 'the person could not be told to wait');
      assert.deepEqual(
        untold.map((line) => line.code),
        toldToWait === 1 ? [] : ['teams-unreachable'],
      );
    });
});

function isCard({ body }: Send): boolean {
  return body.includes('AdaptiveCard');
}
