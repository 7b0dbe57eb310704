import assert from 'node:assert/strict';
import { z } from 'zod';
import { readActivity } from '../../bot/turn/activity.ts';
import { home, startRegisteredBot, type RegisteredBot } from '../support/registered-bot.ts';

const paths = (bot: RegisteredBot) => bot.log.at(-1)?.['paths'];

describe('ids that are not as Teams writes them', () => {
  let bot: RegisteredBot;
  before(async () => {
    bot = await startRegisteredBot();
  });
  after(() => bot.close());

  const conversation = { id: 'chat', conversationType: 'personal', tenantId: 'x' };
  for (const { note, changes, path } of [
    {
      note: 'dots, which lead upwards',
      changes: { conversation: { ...conversation, id: '..' } },
      path: 'conversation.id',
    },
    { note: 'an id of 10,000 characters', changes: { id: 'x'.repeat(10_000) }, path: 'id' },
    { note: 'no characters of an id', changes: { from: { id: '29:ö' } }, path: 'from.id' },
    { note: 'a list', changes: { channelData: { tenant: { id: ['x'] } } }, path: 'channelData.tenant.id' },
  ]) {
    it(`are passed over, and the log says where: ${note}`, async () => {
      const sent = bot.connector.requests.length;
      const response = await bot.postAsTeams(bot.message(changes));
      assert.equal(response.status, 200, 'Teams is not to send it again');
      assert.equal(bot.connector.requests.length, sent);
      assert.equal(bot.log.at(-1)?.code, 'activity-unreadable');
      assert.deepEqual(paths(bot), [path]);
    });
  }

  it('are the same in either case where they are Entra’s', async () => {
    for (const change of [(id: string) => id.toUpperCase(), (id: string) => id.toLowerCase()]) {
      const tenantId = change(home);
      await bot.postAsTeams(
        bot.message({
          channelData: { tenant: { id: tenantId } },
          conversation: { id: 'chat-ada', conversationType: 'personal', tenantId },
          from: { id: '29:ada', name: 'Ada', aadObjectId: change('aad-ada') },
        }),
      );
      const line = bot.log.at(-1);
      assert.deepEqual([line?.msg, line?.['tenant'], line?.['user']], ['turn', home, 'aad-ada']);
    }
  });

  const served = { id: 'chat-bea', conversationType: 'personal', tenantId: home };
  for (const { note, changes } of [
    { note: 'no object id', changes: { from: { id: '29:bea', name: 'Bea', aadObjectId: '' } } },
    { note: 'no tenant in the channel data', changes: { channelData: { tenant: { id: null } } } },
    { note: 'no tenant of the conversation', changes: { conversation: { ...served, tenantId: '' } } },
    { note: 'no id of its own', changes: { id: null } },
    { note: 'an empty id of its own', changes: { id: '' } },
    { note: 'no kind of conversation', changes: { conversation: { ...served, conversationType: '' } } },
  ])
    it(`are not there where they are left empty: ${note}`, async () => {
      const sent = bot.connector.requests.length;
      await bot.postAsTeams(
        bot.message({ conversation: served, channelData: { tenant: { id: home } }, ...changes }),
      );
      assert.equal(bot.log.at(-1)?.msg, 'turn');
      assert.equal(bot.log.at(-1)?.['tenant'], home);
      assert.ok(bot.connector.requests.length > sent);
    });

  it('make nobody another person: who has no object id goes by a name that none of them is', async () => {
    const users = [];
    for (const id of ['aad-ada', '29:ada', '8:orgid:ada']) {
      await bot.postAsTeams(
        bot.message({
          conversation: served,
          channelData: { tenant: { id: home } },
          from: { id, name: 'Ada' },
        }),
      );
      users.push(bot.log.at(-1)?.['user']);
    }
    assert.deepEqual(users, ['id:aad-ada', '29:ada', 'id:8:orgid:ada'], '29:… as it was always stored');
  });

  it('name a person in one line, however their name is written', () => {
    const { from } = z
      .object({ activity: z.object({ from: z.object({ name: z.string() }) }) })
      .parse(readActivity(bot.message({ from: { id: '29:ada', name: ' Ada \n\n# Lovelace\t' } }))).activity;
    assert.equal(from.name, 'Ada # Lovelace');
  });
});
