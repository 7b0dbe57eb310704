import assert from 'node:assert/strict';
import { standingOf } from '../../dialogs/standing.ts';
import { startTalk } from '../support/one-talk.ts';

describe('words for what lies below', () => {
  it('are heard by it, however many questions stand above', async () => {
    const talk = startTalk();
    for (const text of ['start', 'another partner']) await talk.say(text);
    talk.wait(2);
    await talk.say('hm');
    await talk.say('delete my data');
    assert.deepEqual(
      talk.conversation.dialogs.dialogStack.map(({ id }) => id),
      ['move', 'resume', 'forget'],
    );
    await talk.say('12 subscriptions');
    const { top, move } = standingOf(talk.conversation);
    assert.equal(top, 'move');
    assert.equal(move?.draft.subscriptionCount, 12);
  });
});
