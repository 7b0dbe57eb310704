import assert from 'node:assert/strict';
import { testDatabases } from '../support/databases.ts';
import {
  adatum,
  contoso,
  fabrikam,
  fromBo,
  lastOf,
  portfolioScene,
  textOf,
} from '../support/portfolio-scene.ts';

const channel = '19:team@thread.tacv2';
const mention = { type: 'mention', mentioned: { id: '28:bot' }, text: '<at>bot</at>' };
const inChannel = {
  entities: [mention],
  conversation: { id: channel, conversationType: 'channel', tenantId: 'tenant-1' },
};
const boInChannel = { ...inChannel, ...fromBo };

for (const { name, make } of testDatabases())
  describe(`a list that is given to a channel, on ${name}`, () => {
    const on = portfolioScene(make);
    const { imports, toldOn, press } = on;
    const says = (words: string, who: object) => on.says(`<at>bot</at> ${words}`, who);

    /** Ada gives the channel her list; answers what the channel is told. */
    async function given(): Promise<string> {
      const asked = lastOf(await on.scene.post({ text: '<at>bot</at> use my list here', ...inChannel }));
      return lastOf(await press(asked, { verb: 'give-list' }, inChannel));
    }

    it('is so once whoever imported it presses that there, and nobody else can', async () => {
      await imports([contoso, fabrikam]);
      assert.match(await says('our subscriptions', inChannel), /chat with me alone[^]*use my list here/);
      const asked = lastOf(await on.scene.post({ text: '<at>bot</at> use my list here', ...inChannel }));
      assert.match(textOf(asked), /2 subscriptions of 2 customers/);
      assert.doesNotMatch(textOf(asked), /Contoso/, 'nothing of it is shown before it is given');
      const byBo = (await press(asked, { verb: 'give-list' }, boInChannel)).map(textOf).join();
      assert.match(byBo, /somebody else’s conversation/);
      assert.match(textOf(lastOf(await press(asked, { verb: 'give-list' }, inChannel))), /Ada has given/);
      assert.match(await says('use my list here', boInChannel), /has a list already: Ada’s/);
      assert.match(await says('use my list here', inChannel), /has your list already/);
    });

    it('cannot be given by who has none, nor in the chat with the bot alone', async () => {
      assert.match(await says('use my list here', inChannel), /no list to give yet/);
      assert.match(await says('use my list here', { entities: [mention] }), /Say that in the channel/);
    });

    it('is asked by whoever is there', async () => {
      await imports([contoso, fabrikam]);
      await given();
      assert.match(await says('our subscriptions', boInChannel), /Contoso[^]*Fabrikam/);
      assert.match(await says('ending in December', boInChannel), /Contoso/);
      assert.match(await says('summary', boInChannel), /2 subscriptions of 2 customers/);
      assert.match(await says('what needs me', boInChannel), /From the list that Ada gave/);
      assert.match(
        await says('flibbertigibbet', boInChannel),
        /list of this channel, mention me and say “summary”/,
      );
      const elsewhere = { conversation: { ...inChannel.conversation, id: '19:other@thread.tacv2' } };
      assert.match(await says('our subscriptions', { ...boInChannel, ...elsewhere }), /chat with me alone/);
      assert.doesNotMatch(await says('flibbertigibbet', { ...boInChannel, ...elsewhere }), /summary/);
    });

    it('is told there in one message a working day, and to its giver no more', async () => {
      await imports([contoso, fabrikam]);
      await given();
      await on.scene.remind('2026-11-23T12:00:00Z');
      const told = await toldOn('2026-11-24');
      assert.deepEqual(
        told.map(({ to }) => to),
        [channel],
      );
      assert.match(told[0]?.text ?? '', /2 customers to decide on[^]*list that Ada gave[^]*Contoso/);
      assert.deepEqual(await toldOn('2026-11-25'), []);
      assert.match(
        await says('my subscriptions', { entities: [mention] }),
        /Contoso[^]*reminders go to a channel/,
      );
    });

    it('is answered by whoever is there, with who and when, and taken back by them', async () => {
      await imports([contoso]);
      await given();
      await on.scene.remind('2026-11-23T12:00:00Z');
      const [told] = await toldOn('2026-11-24');
      on.scene.setTime('2026-11-24T12:00:00Z');
      const answer = lastOf(await press(told?.body ?? '', { verb: 'wish', wish: 'goes-on' }, boInChannel));
      assert.match(textOf(answer), /goes on after 15 Dec 2026\. Said by Bo Ek on 24 Nov/);
      assert.match(await says('what needs me', inChannel), /Nothing of your subscriptions/);
      const back = (await press(answer, { verb: 'undo' }, boInChannel)).map(textOf).join();
      assert.match(back, /as before/);
      assert.match(await says('what needs me', inChannel), /Contoso/);
    });

    it('is updated by its giver’s next import of the same list; another list stays theirs', async () => {
      await imports([contoso, fabrikam]);
      await given();
      await imports([{ ...contoso, seats: 99 }, fabrikam], { at: '2026-11-24T10:00:00Z' });
      await imports([adatum], { at: '2026-11-24T11:00:00Z' });
      const seen = await says('our subscriptions', boInChannel);
      assert.match(seen, /99 licences/);
      assert.doesNotMatch(seen, /Adatum/);
      await on.scene.remind('2026-11-24T12:00:00Z');
      const told = await toldOn('2026-11-25');
      const toAda = told.find(({ to }) => to === 'a:ada');
      assert.match(toAda?.text ?? '', /Adatum/);
      assert.doesNotMatch(toAda?.text ?? '', /Contoso/);
    });

    it('is taken back by its giver alone, who is reminded again', async () => {
      await imports([contoso]);
      await given();
      await on.scene.remind('2026-11-23T12:00:00Z');
      await toldOn('2026-11-24');
      on.scene.setTime('2026-11-24T12:00:00Z');
      assert.match(await says('take my list back', boInChannel), /Only Ada can/);
      assert.match(await says('take my list back', inChannel), /Ada has taken the list back/);
      await on.scene.remind('2026-11-24T12:01:00Z');
      const told = await toldOn('2026-11-25');
      assert.deepEqual(
        told.map(({ to }) => to),
        ['a:ada'],
      );
      assert.match(await says('our subscriptions', boInChannel), /chat with me alone/);
    });

    it('is its giver’s to be reminded of while the channel cannot be reached', async () => {
      await imports([contoso]);
      await given();
      await on.scene.remind('2026-11-23T12:00:00Z');
      on.scene.answer({ status: 403, body: '{"error":{"code":"BotNotInConversationRoster"}}' });
      await toldOn('2026-11-24');
      on.scene.answer({ status: 201 });
      const told = await toldOn('2026-11-25');
      assert.deepEqual(
        told.map(({ to }) => to),
        ['a:ada'],
      );
      assert.match(told[0]?.text ?? '', /Contoso/);
    });

    it('goes with its giver’s “forget me”, and the channel is told', async () => {
      await imports([contoso]);
      await given();
      const [asked] = await on.scene.post({ text: 'forget me' });
      await press(asked ?? '', { verb: 'forget-everything' });
      const told = await on.scene.remind('2026-11-23T13:00:00Z');
      assert.deepEqual(
        told.map(({ conversationId }) => conversationId),
        [channel],
      );
      assert.match(textOf(told[0]?.body ?? ''), /list that this channel was given is gone/);
      assert.match(await says('our subscriptions', boInChannel), /chat with me alone/);
    });
  });
