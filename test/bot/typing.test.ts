import assert from 'node:assert/strict';
import { TurnContext, type Activity, type BotAdapter } from 'botbuilder';
import sinon from 'sinon';
import { silently, stopTyping, typingWhile } from '../../bot/teams/typing.ts';
import { watchedLog } from '../support/suite-watch.ts';

/** Teams' store wants it within 2 s; the rest is for its way. */
const soon = 1_700;

const message = {
  type: 'message',
  id: 'activity-1',
  channelId: 'msteams',
  serviceUrl: 'https://smba.trafficmanager.net/teams/',
  from: { id: '29:ada', name: 'Ada' },
  recipient: { id: '28:bot', name: 'The bot' },
  conversation: { id: 'chat-ada', conversationType: 'personal', isGroup: false, name: '' },
};

describe('typing while a message is not answered', () => {
  let clock: sinon.SinonFakeTimers;
  let sent: Partial<Activity>[];
  let logged: string[];
  beforeEach(() => {
    clock = sinon.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    sent = [];
    logged = [];
  });
  afterEach(() => {
    clock.restore();
    sinon.restore();
  });

  const log = watchedLog((line) => {
    logged.push(line);
  });

  /** A turn of that activity; Teams takes each send when `taking` says so. */
  function contextOf(
    activity: Partial<Activity> = message,
    taking: () => Promise<void> = () => Promise.resolve(),
  ) {
    const teams: Pick<BotAdapter, 'sendActivities'> = {
      sendActivities: async (_context, activities) => {
        await taking();
        sent.push(...activities);
        return [{ id: `sent-${sent.length}` }];
      },
    };
    return new TurnContext(teams as BotAdapter, activity);
  }

  const typed = () => sent.filter(({ type }) => type === 'typing').length;

  it('is not shown where the answer comes soon', async () => {
    const context = contextOf();
    await typingWhile(log)(context, async () => {
      await stopTyping(context);
      await context.sendActivity('here you are');
    });
    await clock.tickAsync(60_000);
    assert.deepEqual(
      sent.map(({ type }) => type),
      ['message'],
    );
    assert.equal(clock.countTimers(), 0, 'nothing is left of it');
  });

  it('is shown within two seconds, in the chat and for the message that is to be answered', async () => {
    const work = Promise.withResolvers<undefined>();
    const turn = typingWhile(log)(contextOf(), () => work.promise);
    await clock.tickAsync(soon);
    assert.equal(typed(), 1);
    const { conversation, replyToId, text } = sent[0] ?? {};
    assert.deepEqual([conversation?.id, replyToId, text], ['chat-ada', 'activity-1', undefined]);
    work.resolve(undefined);
    await turn;
  });

  it('is shown again every three seconds, until the answer is sent', async () => {
    const context = contextOf();
    const work = Promise.withResolvers<undefined>();
    const turn = typingWhile(log)(context, async () => {
      await work.promise;
      await stopTyping(context);
      await context.sendActivity('here you are');
    });
    await clock.tickAsync(soon);
    const counts: number[] = [];
    for (const milliseconds of [0, 2_700, 200, 2_800, 200]) {
      await clock.tickAsync(milliseconds);
      counts.push(typed());
    }
    assert.deepEqual(counts, [1, 1, 2, 2, 3]);
    work.resolve(undefined);
    await turn;
    await clock.tickAsync(60_000);
    assert.equal(sent.at(-1)?.text, 'here you are', 'nothing comes after the answer');
  });

  it('arrives before the answer, where it is on its way when that is ready', async () => {
    const taken = Promise.withResolvers<undefined>();
    const context = contextOf(message, () => taken.promise);
    const work = Promise.withResolvers<undefined>();
    const turn = typingWhile(log)(context, async () => {
      await work.promise;
      await stopTyping(context);
      await context.sendActivity('here you are');
    });
    await clock.tickAsync(soon);
    work.resolve(undefined);
    await clock.tickAsync(100);
    taken.resolve(undefined);
    await turn;
    assert.deepEqual(
      sent.map(({ type }) => type),
      ['typing', 'message'],
    );
  });

  for (const [note, taking] of [
    ['refuses it', () => Promise.reject(new Error('no'))],
    ['never answers', () => new Promise<never>(() => undefined)],
  ] as const)
    it(`fails nothing and is not tried again where Teams ${note}; the log says so at its level debug`, async () => {
      const work = Promise.withResolvers<undefined>();
      const tried = sinon.spy(taking);
      const said = sinon.spy(log, 'debug');
      const turn = typingWhile(log)(contextOf(message, tried), () => work.promise);
      await clock.tickAsync(20_000);
      assert.equal(tried.callCount, 1);
      work.resolve(undefined);
      await turn;
      assert.deepEqual(
        said.args.map(([, words]) => words),
        ['it could not be shown that the bot types'],
      );
      assert.deepEqual(logged, [], 'nothing that whoever runs the bot sees unasked');
    });

  it('goes on for the turn that is left, where two are taken in one chat, and never doubles', async () => {
    const typing = typingWhile(log);
    const [first, second] = [Promise.withResolvers<undefined>(), Promise.withResolvers<undefined>()];
    const turns = [first, second].map(({ promise }) => typing(contextOf(), () => promise));
    await clock.tickAsync(soon);
    assert.equal(typed(), 1);
    first.resolve(undefined);
    await turns[0];
    await clock.tickAsync(3_000);
    assert.equal(typed(), 2);
    second.resolve(undefined);
    await turns[1];
    assert.equal(clock.countTimers(), 0);
  });

  for (const [note, meanwhile, activity] of [
    ['an invoke', typingWhile(log), { ...message, type: 'invoke' }],
    ['what needs no answer', silently, message],
  ] as const)
    it(`is not shown for ${note}`, async () => {
      const work = Promise.withResolvers<undefined>();
      const turn = meanwhile(contextOf(activity), () => work.promise);
      await clock.tickAsync(20_000);
      work.resolve(undefined);
      await turn;
      assert.deepEqual(sent, []);
    });

  it('ends with a turn that fails', async () => {
    const turn = typingWhile(log)(contextOf(), () => Promise.reject(new Error('broken')));
    await assert.rejects(turn, /broken/);
    assert.equal(clock.countTimers(), 0);
  });
});
