import assert from 'node:assert/strict';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { testDatabases } from '../support/databases.ts';
import { openScene, type Scene } from '../support/scene.ts';

const personal = (id: string) => ({ id, conversationType: 'personal', tenantId: 'tenant-1' });
const inOld = { conversation: personal('a:old') };
const inNew = { conversation: personal('a:new') };
const channel = {
  id: '19:chan@thread.tacv2',
  conversationType: 'channel',
  isGroup: true,
  tenantId: 'tenant-1',
};
const mention = { type: 'mention', mentioned: { id: '28:bot' }, text: '<at>bot</at>' };
const watchContoso = { text: 'remind me about Contoso E3 on 31 March 2027' };
const installed = { type: 'installationUpdate', action: 'add' };
const gone = { status: 404, code: 'ConversationNotFound' } as const;
const removed = { status: 403, code: 'BotNotInConversationRoster' } as const;

const bodySchema = z.object({
  conversation: z.record(z.string(), z.unknown()),
  channelData: z.unknown().optional(),
  recipient: z.object({ id: z.string() }).optional(),
});

const placeSchema = z.object({
  rows: z.array(z.object({ reference: z.object({ conversation: z.record(z.string(), z.unknown()) }) })),
});

for (const { name, make } of testDatabases()) {
  describe(`a personal chat that gets another id, on ${name}`, () => {
    let scene: Scene;
    before(async () => {
      scene = await openScene(await make());
    });
    after(() => scene.close());
    beforeEach(() => scene.clear());

    const placesOf = (sent: readonly { conversationId: string }[]) =>
      sent.map(({ conversationId }) => conversationId);

    it('gets what the person set in the one before, and so does that where they are heard there again', async () => {
      await scene.post({ ...watchContoso, ...inOld });
      await scene.post({ ...installed, ...inNew });
      assert.deepEqual(placesOf(await scene.remind('2027-03-01T09:00:00Z')), ['a:new']);
      await scene.post({ text: 'help', ...inOld });
      assert.deepEqual(placesOf(await scene.remind('2027-03-24T09:00:00Z')), ['a:old']);
    });

    for (const { note, refusal } of [
      { note: 'is not found', refusal: gone },
      { note: 'refuses', refusal: removed },
    ])
      it(`gets at once what waited as the one before ${note}`, async () => {
        await scene.post({ ...watchContoso, ...inOld });
        scene.answer(refusal);
        await scene.remind('2027-03-24T09:00:00Z');
        await scene.remind('2027-03-25T09:00:00Z');
        scene.answer({ status: 201 });
        await scene.post({ text: 'help', ...inNew });
        const sent = await scene.remind('2027-03-25T09:01:00Z');
        assert.deepEqual(placesOf(sent), ['a:new']);
      });

    it('lists what was set in the one before, with the next reminder', async () => {
      await scene.post({ ...watchContoso, ...inOld });
      await scene.post({ ...installed, ...inNew });
      const [list] = await scene.post({ text: 'reminders', ...inNew });
      assert.match(list ?? '', /Contoso E3/);
      assert.match(list ?? '', /Next reminder \d+ \w+ 2027/);
    });

    for (const { where, chat } of [
      { where: 'the new chat', chat: inNew },
      { where: 'the old one', chat: inOld },
    ])
      it(`obeys the buttons of a reminder that stands in ${where}, and what is typed there`, async () => {
        await scene.post({ ...watchContoso, ...inOld });
        if (chat === inNew) await scene.post({ ...installed, ...inNew });
        await scene.remind('2027-03-01T09:00:00Z');
        await scene.post({ text: 'help', ...inNew });
        const { rows } = z
          .object({ rows: z.array(z.object({ id: z.string() })) })
          .parse(await scene.database.queries.execute(sql`select id from watch`));
        const value = { verb: 'reminder', watchId: rows[0]?.id };
        const snoozed = await scene.post({
          text: undefined,
          value: { ...value, do: 'snooze', days: 2 },
          ...chat,
        });
        assert.match(snoozed.join('\n'), /3 March 2027/);
        const done = await scene.post({ text: 'done', ...chat });
        assert.match(done.join('\n'), /Done/);
        assert.deepEqual(await scene.remind('2027-03-24T09:00:00Z'), []);
      });

    it('gets nothing that the person set in a channel, nor what others set in chats of their own', async () => {
      await scene.post({
        text: `<at>bot</at> ${watchContoso.text}`,
        entities: [mention],
        conversation: channel,
      });
      const bob = { from: { id: '29:bob', name: 'Bob', aadObjectId: 'aad-bob' } };
      await scene.post({ ...watchContoso, ...bob, conversation: personal('a:bob') });
      await scene.post({ text: 'help', ...inNew });
      const sent = await scene.remind('2027-03-01T09:00:00Z');
      assert.deepEqual(placesOf(sent).toSorted(), ['19:chan@thread.tacv2', 'a:bob']);
    });

    it('gets what was on its way to the one before', async () => {
      await scene.post({ ...watchContoso, ...inOld });
      scene.whileWaiting(async () => {
        await scene.post({ text: 'help', ...inNew });
      });
      assert.deepEqual(placesOf(await scene.remind('2027-03-24T09:00:00Z')).filter(isOld), []);
      const sent = await scene.remind('2027-03-24T09:00:00Z');
      assert.deepEqual(placesOf(sent), ['a:new']);
    });

    it('leaves nothing behind of who is forgotten in it', async () => {
      await scene.post({ ...watchContoso, ...inOld });
      await scene.post({ text: 'forget me', ...inNew });
      await scene.post({ text: 'yes', ...inNew });
      for (const table of ['watch', 'reminder', 'place', 'person', 'conversation']) {
        const { rows } = z
          .object({ rows: z.array(z.unknown()) })
          .parse(await scene.database.queries.execute(sql`select * from ${sql.identifier(table)}`));
        assert.deepEqual(rows, [], table);
      }
    });
  });

  describe(`what a reminder names to Teams, on ${name}`, () => {
    let scene: Scene;
    before(async () => {
      scene = await openScene(await make());
    });
    after(() => scene.close());
    beforeEach(() => scene.clear());

    const nameless = { conversation: { id: 'a:ada', conversationType: 'personal' } };

    async function reminded(): Promise<z.infer<typeof bodySchema>> {
      const [sent] = await scene.remind('2027-03-24T09:00:00Z');
      return bodySchema.parse(JSON.parse(sent?.body ?? 'null'));
    }

    it('is the tenant, also where Teams has named it in channelData alone', async () => {
      await scene.post({ ...watchContoso, ...nameless });
      const stored = placeSchema.parse(
        await scene.database.queries.execute(sql`select reference from place`),
      );
      assert.equal(stored.rows[0]?.reference.conversation['tenantId'], 'tenant-1');
      const { conversation, channelData, recipient } = await reminded();
      assert.deepEqual(
        [
          conversation['id'],
          conversation['tenantId'],
          conversation['conversationType'],
          conversation['isGroup'],
        ],
        ['a:ada', 'tenant-1', 'personal', false],
      );
      assert.deepEqual(channelData, { tenant: { id: 'tenant-1' } });
      assert.equal(recipient?.id, '29:ada');
    });

    it('is the tenant also by a reference that was stored without', async () => {
      await scene.post({ ...watchContoso, ...nameless });
      await scene.database.queries.execute(
        sql`update place set reference = reference #- '{conversation,tenantId}'`,
      );
      const { conversation, channelData } = await reminded();
      assert.equal(conversation['tenantId'], 'tenant-1');
      assert.deepEqual(channelData, { tenant: { id: 'tenant-1' } });
    });

    it('is the channel, where whoever spoke there last was forgotten', async () => {
      await scene.post({
        text: `<at>bot</at> ${watchContoso.text}`,
        entities: [mention],
        conversation: channel,
      });
      const bob = { from: { id: '29:bob', name: 'Bob', aadObjectId: 'aad-bob' } };
      for (const text of ['<at>bot</at> forget me', '<at>bot</at> yes'])
        await scene.post({ text, entities: [mention], conversation: channel, ...bob });
      const { conversation, recipient } = await reminded();
      assert.deepEqual([conversation['id'], conversation['isGroup']], [channel.id, true]);
      assert.equal(recipient, undefined);
    });
  });
}

function isOld(conversationId: string): boolean {
  return conversationId === 'a:old';
}
