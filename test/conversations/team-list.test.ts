import assert from 'node:assert/strict';
import { z } from 'zod';
import { mostSubscriptions } from '../../portfolio/kept/room.ts';
import type { Row } from '../../portfolio/row.ts';
import { keepImportAlone } from '../../storage/imports.ts';
import { portfolioOf } from '../../storage/portfolio.ts';
import { submitsOn, textOn } from '../support/card.ts';
import { testDatabases } from '../support/databases.ts';
import { fileRow, keeping } from '../support/portfolio-rows.ts';
import { openScene, type Scene } from '../support/scene.ts';

const ada = { tenantId: 'tenant-1', userId: 'aad-ada' };
const channel = '19:team@thread.tacv2';
const mention = { type: 'mention', mentioned: { id: '28:bot' }, text: '<at>bot</at>' };
const inChannel = {
  entities: [mention],
  conversation: { id: channel, conversationType: 'channel', tenantId: 'tenant-1' },
};
const boInChannel = { ...inChannel, from: { id: '29:bo', name: 'Bo Ek', aadObjectId: 'aad-bo' } };
const monday = '2026-11-23T10:00:00Z';
const nine = (day: string) => `${day}T09:00:00Z`;

const messageSchema = z.object({
  id: z.string().optional(),
  text: z.string().optional(),
  attachments: z.array(z.object({ content: z.unknown() })).optional(),
});

const contoso = fileRow(1, { customer: 'Contoso', termEnd: '2026-12-15', autoRenew: 'on' });
const fabrikam = fileRow(2, { customer: 'Fabrikam', termEnd: '2026-12-18', autoRenew: 'on' });
const adatum = fileRow(3, { customer: 'Adatum', termEnd: '2026-12-20', autoRenew: 'on' });

for (const { name, make } of testDatabases())
  describe(`a list that is given to a channel, on ${name}`, () => {
    let scene: Scene;
    before(async () => {
      scene = await openScene(await make());
    });
    after(() => scene.close());
    beforeEach(async () => {
      await scene.clear();
      await scene.post({ text: 'hi' });
    });

    async function imports(rows: readonly Row[], at = monday): Promise<void> {
      const kept = keeping(await portfolioOf(scene.database, ada), rows);
      const outcome = await keepImportAlone(scene.database, ada, kept, mostSubscriptions, new Date(at));
      assert.equal(outcome, 'kept');
      await scene.remind(at);
    }

    const cardIn = (body: string) => messageSchema.parse(JSON.parse(body)).attachments?.[0]?.content;
    const textOf = (body: string) => {
      const card = cardIn(body);
      const said = messageSchema.parse(JSON.parse(body)).text ?? '';
      return (card === undefined ? said : textOn(card)).replaceAll('\u2060', '');
    };

    async function toldOn(day: string) {
      const sent = await scene.remind(nine(day));
      return sent.map(({ conversationId, body }) => ({ to: conversationId, text: textOf(body), body }));
    }

    const says = async (words: string, who: object = {}) =>
      (await scene.post({ text: `<at>bot</at> ${words}`, ...who })).map(textOf).join('\n');

    async function press(
      body: string,
      like: object,
      who: object = {},
      replyToId?: string,
    ): Promise<readonly string[]> {
      const data = submitsOn(cardIn(body)).find((one) =>
        Object.entries(like).every(([key, value]) => one[key] === value),
      );
      assert.ok(data, `there is ${JSON.stringify(like)}`);
      return await scene.post({ value: data, text: undefined, ...who, replyToId });
    }

    const lastOf = (bodies: readonly string[]) => bodies.at(-1) ?? '';

    /** Ada gives the channel her list; answers what the channel is told. */
    async function given(): Promise<string> {
      const asked = lastOf(await scene.post({ text: '<at>bot</at> use my list here', ...inChannel }));
      return lastOf(await press(asked, { verb: 'give-list' }, inChannel));
    }

    it('is so once whoever imported it presses that there, and nobody else can', async () => {
      await imports([contoso, fabrikam]);
      assert.match(await says('our subscriptions', inChannel), /chat with me alone[^]*use my list here/);
      const asked = lastOf(await scene.post({ text: '<at>bot</at> use my list here', ...inChannel }));
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
      const elsewhere = { conversation: { ...inChannel.conversation, id: '19:other@thread.tacv2' } };
      assert.match(await says('our subscriptions', { ...boInChannel, ...elsewhere }), /chat with me alone/);
    });

    it('is told there in one message a working day, and to its giver no more', async () => {
      await imports([contoso, fabrikam]);
      await given();
      await scene.remind('2026-11-23T12:00:00Z');
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
      await scene.remind('2026-11-23T12:00:00Z');
      const [told] = await toldOn('2026-11-24');
      scene.setTime('2026-11-24T12:00:00Z');
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
      await imports([{ ...contoso, seats: 99 }, fabrikam], '2026-11-24T10:00:00Z');
      await imports([adatum], '2026-11-24T11:00:00Z');
      const seen = await says('our subscriptions', boInChannel);
      assert.match(seen, /99 licences/);
      assert.doesNotMatch(seen, /Adatum/);
      await scene.remind('2026-11-24T12:00:00Z');
      const told = await toldOn('2026-11-25');
      const toAda = told.find(({ to }) => to === 'a:ada');
      assert.match(toAda?.text ?? '', /Adatum/);
      assert.doesNotMatch(toAda?.text ?? '', /Contoso/);
    });

    it('is taken back by its giver alone, who is reminded again', async () => {
      await imports([contoso]);
      await given();
      await scene.remind('2026-11-23T12:00:00Z');
      await toldOn('2026-11-24');
      scene.setTime('2026-11-24T12:00:00Z');
      assert.match(await says('take my list back', boInChannel), /Only Ada can/);
      assert.match(await says('take my list back', inChannel), /Ada has taken the list back/);
      await scene.remind('2026-11-24T12:01:00Z');
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
      await scene.remind('2026-11-23T12:00:00Z');
      scene.answer({ status: 403, body: '{"error":{"code":"BotNotInConversationRoster"}}' });
      await toldOn('2026-11-24');
      scene.answer({ status: 201 });
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
      const [asked] = await scene.post({ text: 'forget me' });
      await press(asked ?? '', { verb: 'forget-everything' });
      const told = await scene.remind('2026-11-23T13:00:00Z');
      assert.deepEqual(
        told.map(({ conversationId }) => conversationId),
        [channel],
      );
      assert.match(textOf(told[0]?.body ?? ''), /list that this channel was given is gone/);
      assert.match(await says('our subscriptions', boInChannel), /chat with me alone/);
    });
  });
