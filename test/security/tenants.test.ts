import assert from 'node:assert/strict';
import { speechFor } from '../../languages/speech.ts';
import { home, startRegisteredBot, type RegisteredBot } from '../support/registered-bot.ts';
import { lastingDatabases } from '../support/lasting-databases.ts';
import { storedRows } from '../support/stored-rows.ts';

const foreign = '0a1b2c3d-4e5f-4061-8273-8495a6b7c8d9';

/** An activity in which the tenant stands in these two places. */
function ofTenant(inConversation: unknown, inChannelData: unknown, conversationId = 'chat-eve') {
  return {
    from: { id: '29:eve', name: 'Eve', aadObjectId: 'aad-eve' },
    conversation: { id: conversationId, conversationType: 'personal', tenantId: inConversation },
    channelData: inChannelData === undefined ? undefined : { tenant: { id: inChannelData } },
  };
}

const refusals = [
  { note: 'another tenant', activity: ofTenant(foreign, foreign, 'a'), code: 'tenant-foreign' },
  { note: 'a tenant in one place', activity: ofTenant(foreign, undefined, 'b'), code: 'tenant-foreign' },
  { note: 'a tenant in the other', activity: ofTenant(undefined, foreign, 'c'), code: 'tenant-foreign' },
  { note: 'the home tenant before another', activity: ofTenant(home, foreign, 'd'), code: 'tenant-foreign' },
  { note: 'another before the home tenant', activity: ofTenant(foreign, home, 'e'), code: 'tenant-foreign' },
  { note: 'no tenant', activity: ofTenant(undefined, undefined, 'f'), code: 'tenant-missing' },
  {
    note: 'the stored name of no tenant',
    activity: ofTenant('none', undefined, 'g'),
    code: 'tenant-foreign',
  },
  { note: 'a tenant beside the home', activity: ofTenant(`${home},`, home, 'h'), code: 'tenant-foreign' },
  {
    note: 'an installation',
    activity: { ...ofTenant(foreign, foreign, 'i'), type: 'installationUpdate', action: 'add' },
    code: 'tenant-foreign',
  },
  {
    note: 'a press on a card',
    activity: { ...ofTenant(foreign, foreign, 'j'), text: undefined, value: { verb: 'start' } },
    code: 'tenant-foreign',
  },
];

const silences = [
  {
    note: 'a word in a channel that is not for the bot',
    activity: {
      ...ofTenant(foreign, foreign),
      conversation: { id: 'channel', conversationType: 'channel', tenantId: foreign },
    },
  },
  { note: 'an event', activity: { ...ofTenant(foreign, foreign), type: 'messageReaction' } },
  {
    note: 'being removed',
    activity: { ...ofTenant(foreign, foreign), type: 'installationUpdate', action: 'remove' },
  },
  { note: 'a tenant that is no word', activity: ofTenant({ id: home }, 7) },
];

for (const { name, make } of lastingDatabases()) {
  describe(`people of other tenants, on ${name}`, () => {
    let bot: RegisteredBot;
    let database: Awaited<ReturnType<typeof make>>;
    before(async () => {
      database = await make();
      bot = await startRegisteredBot(database.address);
    });
    after(async () => {
      await bot.close();
      await database.remove();
    });

    async function answersTo(activity: object): Promise<(string | undefined)[]> {
      const before = bot.connector.requests.length;
      const response = await bot.postAsTeams(bot.message(activity));
      assert.equal(response.status, 200, 'Teams is not made to send it again');
      return bot.connector.requests.slice(before).map((sent) => sent.activity.text);
    }

    for (const { note, activity, code } of refusals) {
      it(`are refused politely, once: ${note}`, async () => {
        const lines = bot.log.length;
        assert.deepEqual(await answersTo(activity), [speechFor('en-US').say('notice.otherTenant')]);
        assert.deepEqual(await answersTo({ ...activity, text: 'again' }), []);
        assert.deepEqual(
          bot.log.slice(lines).map((line) => line.code),
          [code],
        );
      });
    }

    for (const { note, activity } of silences) {
      it(`are not answered: ${note}`, async () => {
        assert.deepEqual(await answersTo(activity), []);
      });
    }

    it('are told in their language, and again on another day', async () => {
      const activity = { ...ofTenant(foreign, foreign, 'k'), locale: 'pt-BR' };
      const told = [speechFor('pt-BR').say('notice.otherTenant')];
      assert.deepEqual(await answersTo(activity), told);
      bot.setTime(new Date('2026-11-20T23:59:59Z'));
      assert.deepEqual(await answersTo(activity), []);
      bot.setTime(new Date('2026-11-21T00:00:00Z'));
      assert.deepEqual(await answersTo(activity), told);
    });

    it('leave nothing in any table', async () => {
      await bot.close();
      assert.deepEqual(Object.values(await storedRows(database.address)).flat(), []);
    });
  });
}

describe('an activity that names two tenants', () => {
  for (const { note, environment } of [
    { note: 'both are served', environment: { ALLOWED_TENANTS: `${home},${foreign}` } },
    { note: 'all are', environment: { ALLOWED_TENANTS: '*' } },
  ])
    it(`is refused although ${note}, in either order: nothing is kept under one of them`, async () => {
      const bot = await startRegisteredBot(undefined, environment);
      try {
        for (const [inConversation, inChannelData] of [
          [home, foreign],
          [foreign, home],
        ]) {
          const before = bot.connector.requests.length;
          await bot.postAsTeams(
            bot.message(ofTenant(inConversation, inChannelData, `chat-${inConversation}`)),
          );
          const sent = bot.connector.requests.slice(before).map(({ activity }) => activity.text);
          assert.deepEqual(sent, [speechFor('en-US').say('notice.otherTenant')]);
          assert.equal(bot.log.at(-1)?.code, 'tenants-differ');
        }
        await bot.postAsTeams(bot.message(ofTenant(home, home.toUpperCase())));
        assert.equal(bot.log.at(-1)?.msg, 'turn', 'the same in other letters is one');
      } finally {
        await bot.close();
      }
    });
});

describe('ALLOWED_TENANTS', () => {
  const served = [
    { note: 'unset: the bot’s own tenant', environment: {}, tenant: home.toUpperCase(), isServed: true },
    { note: 'a list', environment: { ALLOWED_TENANTS: foreign }, tenant: foreign, isServed: true },
    {
      note: 'a list without the bot’s own',
      environment: { ALLOWED_TENANTS: foreign },
      tenant: home,
      isServed: false,
    },
    { note: 'every tenant', environment: { ALLOWED_TENANTS: '*' }, tenant: foreign, isServed: true },
    {
      note: 'every tenant, but some',
      environment: { ALLOWED_TENANTS: '*' },
      tenant: undefined,
      isServed: false,
    },
  ];
  for (const { note, environment, tenant, isServed } of served) {
    it(`${note}: ${tenant ?? 'nobody’s'} people are ${isServed ? 'served' : 'refused'}`, async () => {
      const bot = await startRegisteredBot(undefined, environment);
      try {
        await bot.postAsTeams(bot.message(ofTenant(tenant, tenant)));
        assert.equal(bot.connector.requests[0]?.activity.attachments !== undefined, isServed);
      } finally {
        await bot.close();
      }
    });
  }
});
