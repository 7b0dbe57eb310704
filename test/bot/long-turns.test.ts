import assert from 'node:assert/strict';
import sinon from 'sinon';
import { answering, forNotices } from '../../bot/teams/answering.ts';
import { TeamsError } from '../../bot/faults/errors.ts';
import { NoAnswerError } from '../../bot/http/exchange.ts';
import { longTurns } from '../../bot/turn/long-turns.ts';
import { NotTakenError } from '../../bot/teams/teams-failure.ts';

/** Teams sends an activity again after 15 s; three of these are for its way here and back, and for a busy machine. */
const answeredBy = 12_000;

const never = new Promise<never>(() => undefined);

describe('a turn that takes long', () => {
  let clock: sinon.SinonFakeTimers;
  beforeEach(() => {
    clock = sinon.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });
  afterEach(() => {
    clock.restore();
  });

  const holdingMessages = [
    { note: 'arrives', send: () => Promise.resolve() },
    { note: 'hangs', send: () => never },
    {
      note: 'is refused for now',
      send: () => Promise.reject(new NotTakenError({ kind: 'status', status: 429, retryAfterSeconds: 1 })),
    },
    {
      note: 'finds nobody',
      send: () => Promise.reject(new NoAnswerError({ code: 'ECONNREFUSED', left: false })),
    },
  ];
  for (const { note, send } of holdingMessages)
    it(`answers Teams within 12 s when the holding message ${note}`, async () => {
      const sent = sinon.spy(send);
      const tell = () =>
        answering(forNotices, sent).catch((error: unknown) => {
          assert.ok(error instanceof TeamsError);
        });
      const answered = sinon.spy();
      void longTurns().within('ada', never, tell).then(answered);
      await clock.tickAsync(answeredBy - 1);
      assert.equal(sent.callCount, 1);
      assert.equal(answered.callCount, 1);
    });
});
