import assert from 'node:assert/strict';
import { addHours } from 'date-fns/addHours';
import { countReminders } from '../../storage/reminder-lists.ts';
import { testDatabases } from '../support/databases.ts';
import { openScene, type Scene } from '../support/scene.ts';

const verdict = (code: string) => ({ status: 403, code }) as const;
const went = { status: 201 } as const;

/** Moments from one to the other, so many hours apart. */
function hours(from: string, to: string, apart = 1): Date[] {
  const moments: Date[] = [];
  for (let at = new Date(from); at <= new Date(to); at = addHours(at, apart)) moments.push(at);
  return moments;
}

const group = { id: '19:grp@thread.v2', conversationType: 'groupChat', isGroup: true, tenantId: 'tenant-1' };

function channel(id: string) {
  return { id, conversationType: 'channel', isGroup: true, tenantId: 'tenant-1' };
}

const ofTeam = { tenant: { id: 'tenant-1' }, team: { id: '19:general@thread.tacv2' } };
const mention = { type: 'mention', mentioned: { id: '28:bot' }, text: '<at>bot</at>' };
const watchContoso = { text: 'remind me about Contoso E3 on 31 March 2027' };
const amongOthers = { text: `<at>bot</at> ${watchContoso.text}`, entities: [mention] };
const bob = { from: { id: '29:bob', name: 'Bob', aadObjectId: 'aad-bob' } };

for (const { name, make } of testDatabases())
  describe(`a place that Teams refuses, on ${name}`, () => {
    let scene: Scene;
    before(async () => {
      scene = await openScene(await make());
    });
    after(() => scene.close());
    beforeEach(() => scene.clear());

    const parked = async (at: Date) => (await countReminders(scene.database, at)).parked;

    for (const code of ['BotDisabledByAdmin', 'MessageWritesBlocked', 'ConversationBlockedByUser'])
      it(`is tried by the next reminder a day later, and all goes on where that is taken: ${code}`, async () => {
        await scene.post(watchContoso);
        await scene.remind('2027-03-01T09:00:00Z');
        scene.answer(verdict(code));
        assert.deepEqual(await scene.remind('2027-03-24T09:00:00Z'), []);
        assert.equal(await parked(new Date('2027-03-24T10:00:00Z')), 2, 'before-7 and before-1');
        scene.answer(went);
        for (const at of hours('2027-03-24T09:20:00Z', '2027-03-25T08:20:00Z'))
          assert.deepEqual(await scene.remind(at), [], 'not on the same day');
        const [again] = await scene.remind('2027-03-25T09:00:00Z');
        assert.match(again?.body ?? '', /Contoso E3/);
        assert.equal(await parked(new Date('2027-03-25T10:00:00Z')), 0);
        assert.equal((await scene.remind('2027-03-30T09:00:00Z')).length, 1, 'before-1 in its time');
      });

    it('gets one request a day at most, however many have reminders there, and none for ever', async () => {
      for (const who of [{}, bob, { from: { id: '29:eve', name: 'Eve', aadObjectId: 'aad-eve' } }])
        await scene.post({ ...who, ...amongOthers, conversation: group });
      await scene.remind('2027-03-01T09:00:00Z');
      scene.answer(verdict('BotNotInConversationRoster'));
      await scene.remind('2027-03-24T09:00:00Z');
      scene.requests();
      const perDay = new Map<string, number>();
      for (const at of hours('2027-03-24T12:00:00Z', '2027-06-30T12:00:00Z', 3)) {
        await scene.remind(at);
        const day = at.toISOString().slice(0, 10);
        perDay.set(day, (perDay.get(day) ?? 0) + scene.requests());
      }
      assert.equal(Math.max(...perDay.values()), 1);
      const tried = [...perDay].filter(([, count]) => count > 0).map(([day]) => day);
      assert.deepEqual([tried[0], tried.at(-1)], ['2027-03-25', '2027-04-30'], 'a month after the end');
      assert.equal(await parked(new Date('2027-06-30T12:00:00Z')), 3);
      scene.answer(went);
      await scene.post({ ...bob, text: '<at>bot</at> help', entities: [mention], conversation: group });
      const told = await scene.remind('2027-06-30T13:00:00Z');
      assert.equal(told.length, 3, 'everybody is told what came too late');
    }).timeout(60_000);

    it('is tried by one of several that are due at once, and what goes through takes the others along', async () => {
      for (const who of [{}, bob]) await scene.post({ ...who, ...amongOthers, conversation: group });
      await scene.remind('2027-03-01T09:00:00Z');
      scene.answer(verdict('BotNotInConversationRoster'));
      await scene.remind('2027-03-24T09:00:00Z');
      scene.answer(went);
      assert.ok((await scene.remind('2027-03-25T09:00:00Z')).length >= 1);
      await scene.remind('2027-03-25T09:01:00Z');
      const sent = (await scene.rows()).filter(({ state }) => state === 'sent');
      assert.equal(sent.length, 4, 'before-30 and before-7 of both');
    });

    it('is tried once a day also where the answer is another fault, which then counts for nothing', async () => {
      await scene.post(watchContoso);
      scene.answer(verdict('BotDisabledByAdmin'));
      await scene.remind('2027-03-24T09:00:00Z');
      scene.answer({ status: 503 });
      scene.requests();
      for (const at of hours('2027-03-24T10:00:00Z', '2027-03-31T08:00:00Z')) await scene.remind(at);
      assert.equal(scene.requests(), 6);
      scene.answer(went);
      assert.equal((await scene.remind('2027-03-31T09:00:00Z')).length, 1);
    });

    for (const { note, reply } of [
      { note: 'no body', reply: { status: 403, page: '' } },
      {
        note: 'a proxy’s page',
        reply: { status: 403, page: '<html><title>Blocked by proxy</title></html>' },
      },
      { note: 'a service at fault', reply: verdict('ServiceError') },
    ])
      it(`is none where the refusal is no verdict of Teams: ${note}`, async () => {
        await scene.post(watchContoso);
        scene.answer(reply);
        await scene.remind('2027-03-24T09:00:00Z');
        assert.equal(await parked(new Date('2027-03-24T10:00:00Z')), 0);
        scene.answer(went);
        assert.equal((await scene.remind('2027-03-24T09:06:00Z')).length, 1);
        const sent = (await scene.rows()).find(({ state }) => state === 'sent');
        assert.equal(sent?.may_have_arrived, false);
      });

    const added = { type: 'installationUpdate', action: 'add' };
    const joined = { type: 'conversationUpdate', membersAdded: [{ id: '28:bot' }] };
    const general = channel('19:general@thread.tacv2');
    const sales = channel('19:sales@thread.tacv2;messageid=1700000000001');
    for (const { note, watched, event } of [
      { note: 'a group chat', watched: { conversation: group }, event: { ...added, conversation: group } },
      {
        note: 'a group chat, by its members',
        watched: { conversation: group },
        event: { ...joined, conversation: group },
      },
      {
        note: 'a team, in its General channel',
        watched: { conversation: channel('19:general@thread.tacv2;messageid=1700000000001') },
        event: { ...added, conversation: general, channelData: ofTeam },
      },
      {
        note: 'a team, in another channel',
        watched: { conversation: sales, channelData: ofTeam },
        event: { ...added, conversation: general, channelData: ofTeam },
      },
      {
        note: 'a team that messages name in the other way',
        watched: {
          conversation: sales,
          channelData: { tenant: { id: 'tenant-1' }, teamsTeamId: '19:general@thread.tacv2' },
        },
        event: { ...joined, conversation: general, channelData: ofTeam },
      },
    ])
      it(`is reached again where the bot is added again to ${note}, which is not answered`, async () => {
        await scene.post({ ...amongOthers, ...watched });
        scene.answer(verdict('BotNotInConversationRoster'));
        await scene.remind('2027-03-24T09:00:00Z');
        scene.answer(went);
        assert.deepEqual(await scene.post(event), []);
        assert.equal((await scene.remind('2027-03-24T09:01:00Z')).length, 1);
      });

    it('stays as it is where the bot is added to another team, or by another tenant', async () => {
      await scene.post({ ...amongOthers, conversation: sales, channelData: ofTeam });
      scene.answer(verdict('BotNotInConversationRoster'));
      await scene.remind('2027-03-24T09:00:00Z');
      scene.answer(went);
      const other = { tenant: { id: 'tenant-1' }, team: { id: '19:other@thread.tacv2' } };
      await scene.post({ ...added, conversation: channel('19:other@thread.tacv2'), channelData: other });
      const foreign = { tenant: { id: 'tenant-2' }, team: ofTeam.team };
      await scene.post({
        ...added,
        conversation: { ...general, tenantId: 'tenant-2' },
        channelData: foreign,
      });
      assert.deepEqual(await scene.remind('2027-03-24T09:01:00Z'), []);
    });

    it('is not found for a moment, and gets its reminder within minutes', async () => {
      await scene.post(watchContoso);
      await scene.remind('2027-03-24T09:00:00Z');
      scene.answer({ status: 404, code: 'ConversationNotFound' });
      assert.deepEqual(await scene.remind('2027-03-30T09:00:00Z'), []);
      scene.answer(went);
      assert.equal((await scene.remind('2027-03-30T09:01:00Z')).length, 1);
    });

    it('is not found on three days, and what was given up comes when somebody is back', async () => {
      await scene.post(watchContoso);
      scene.answer({ status: 404, code: 'ConversationNotFound' });
      scene.requests();
      for (const at of hours('2027-03-24T09:00:00Z', '2027-03-27T09:00:00Z', 0.25)) await scene.remind(at);
      assert.ok(scene.requests() <= 13);
      assert.ok(
        (await scene.rows()).some(({ state, reason }) => state === 'dead' && reason === 'place-gone'),
      );
      scene.answer(went);
      await scene.post({ text: 'help' });
      const [card] = await scene.remind('2027-03-27T10:00:00Z');
      assert.match(card?.body ?? '', /Contoso E3/);
    });
  });
