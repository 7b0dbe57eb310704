import assert from 'node:assert/strict';
import { submitsOn, textOn } from '../support/card.ts';
import { onEachDatabase } from '../support/stage.ts';
import { asked, newestCard, saidIn } from '../support/talk.ts';

onEachDatabase('an answer by one press', (stage) => {
  it('is taken once, also where it is pressed twice', async () => {
    const client = stage.newClient();
    const card = newestCard(await client.say('start'));
    const next = await client.pressOn(card, 'answer', { source: 'another-partner' });
    assert.equal(asked(next), 'partnerModel');
    const again = await client.pressOn(card, 'answer', { source: 'volume-licensing' });
    assert.match(saidIn(again), /no longer/i);
    assert.equal(asked(again), 'partnerModel');
  });

  it('is told from the other answers on the question that comes back to it', async () => {
    const client = stage.newClient();
    await client.say('start');
    await client.say('another partner');
    const back = newestCard(await client.say('back'));
    assert.match(textOn(back), /You chose: From another CSP partner/);
  });

  describe('after a message that answers nothing', () => {
    it('is asked for on the card that stands there, with a word below', async () => {
      const client = stage.newClient();
      const question = newestCard(await client.say('start'));
      const miss = await client.say('purple elephants everywhere');
      assert.deepEqual([miss.cards.length, miss.texts.length, miss.updates.length], [0, 1, 1]);
      const next = await client.pressOn(question, 'answer', { source: 'another-partner' });
      assert.equal(asked(next), 'partnerModel');
    });

    it('is asked for below once the second did not either', async () => {
      const client = stage.newClient();
      await client.say('start');
      await client.say('purple elephants everywhere');
      const second = await client.say('green elephants everywhere');
      assert.equal(asked(second), 'source');
      assert.match(textOn(second.updates.at(-1)?.card), /Asked again below/);
    });

    it('still counts where Teams does not update the card', async () => {
      const client = stage.newClient();
      const question = newestCard(await client.say('start'));
      stage.teams.connector.failUpdatesWith(404);
      try {
        assert.equal((await client.say('purple elephants everywhere')).texts.length, 1);
        const next = await client.pressOn(question, 'answer', { source: 'another-partner' });
        assert.equal(asked(next), 'partnerModel');
      } finally {
        stage.teams.connector.failUpdatesWith(undefined);
      }
    });

    it('is asked for below among others, who may have written meanwhile', async () => {
      const group = { conversationId: 'group-of-one-press', type: 'groupChat' } as const;
      const client = stage.teams.client('grace', group);
      await client.say('start');
      assert.equal(asked(await client.say('purple elephants everywhere')), 'source');
    });
  });

  it('is looked at first where it changes a plan', async () => {
    const client = stage.newClient();
    await client.say(
      '12 subscriptions from another partner, we are a direct-bill partner, Sweden to Norway, accepted, no GDAP, same offer, same number of licences, ends 28 February 2027, auto-renew on, bought 1 March 2026',
    );
    const question = newestCard(await client.say('change auto-renew'));
    const verbs = submitsOn(question).map(({ verb }) => verb);
    assert.ok(verbs.includes('preview') && verbs.includes('answer'));
    const seen = await client.pressOn(question, 'preview', { autoRenew: 'off' });
    assert.match(textOn(newestCard(seen)), /^What if – [^]*Auto-renew is off/);
  });
});
