import assert from 'node:assert/strict';
import { inputIds, submitsOn, textOn } from '../support/card.ts';
import { onEachDatabase } from '../support/stage.ts';
import { asked, newestCard } from '../support/talk.ts';

onEachDatabase('cards and deliveries', (stage) => {
  describe('cards', () => {
    it('show their answer once they are answered', async () => {
      const client = stage.newClient();
      const first = await client.say('start');
      const second = await client.pressOn(newestCard(first), 'answer', { source: 'another-partner' });
      assert.equal(second.updates.length, 1);
      assert.equal(second.updates[0]?.id, first.cards.at(-1)?.id);
      assert.deepEqual(inputIds(second.updates[0]?.card), []);
      assert.deepEqual(submitsOn(second.updates[0]?.card), []);
      assert.match(textOn(second.updates[0]?.card), /Another CSP partner/);
    });

    it('show their answer also when it was typed', async () => {
      const client = stage.newClient();
      const first = await client.say('start');
      const second = await client.say('another partner');
      assert.equal(second.updates[0]?.id, first.cards.at(-1)?.id);
    });

    it('cannot be answered twice: the old one says so and the current question follows', async () => {
      const client = stage.newClient();
      const first = newestCard(await client.say('start'));
      await client.pressOn(first, 'answer', { source: 'another-partner' });
      const again = await client.pressOn(first, 'answer', { source: 'volume-licensing' });
      assert.equal(again.texts.length, 1);
      assert.equal(asked(again), 'partnerModel');
      const back = await client.say('back');
      assert.match(
        textOn(newestCard(back)),
        /You chose: From another CSP partner/,
        'the first answer stands',
      );
    });

    it('close when they were left: cancelled, replaced by a form, by help or by a change', async () => {
      const client = stage.newClient();
      const question = await client.say('start');
      const form = await client.say('form');
      assert.equal(form.updates[0]?.id, question.cards.at(-1)?.id);
      const cancelled = await client.say('cancel');
      assert.equal(cancelled.updates[0]?.id, form.cards.at(-1)?.id);
      assert.deepEqual(inputIds(cancelled.updates[0]?.card), []);
      assert.deepEqual(submitsOn(cancelled.updates[0]?.card), []);
    });

    it('leave the old card alone when it cannot be updated, and go on', async () => {
      const client = stage.newClient();
      await client.say('start');
      stage.teams.connector.failUpdatesWith(404);
      const seen = await client.say('another partner');
      stage.teams.connector.failUpdatesWith(undefined);
      assert.equal(asked(seen), 'partnerModel');
    });
  });

  describe('what is delivered twice', () => {
    it('counts once', async () => {
      const client = stage.newClient();
      await client.say('start', { id: 'the-same' });
      const again = await client.say('start', { id: 'the-same' });
      assert.deepEqual(again, { texts: [], cards: [], updates: [] });
    });

    it('counts once also when both arrive together', async () => {
      const client = stage.newClient();
      await client.say('start');
      await Promise.all([1, 2, 3].map(() => client.say('another partner', { id: 'together' })));
      assert.equal(asked(await client.say('what?')), 'partnerModel');
    });

    it('loses none of several quick messages', async () => {
      const client = stage.newClient();
      await client.say('start');
      await Promise.all(
        ['GDAP', '12 subscriptions', 'the customer is in Norway'].map((text) => client.say(text)),
      );
      await client.say('another partner');
      await client.say('direct-bill');
      const seen = await client.say('we are in Sweden');
      assert.equal(asked(seen), 'relationship');
      assert.equal(asked(await client.say('accepted')), 'offer');
    });
  });
});
