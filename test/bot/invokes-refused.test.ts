import assert from 'node:assert/strict';
import { z } from 'zod';
import { speechFor } from '../../languages/speech.ts';
import { testDatabases } from '../support/databases.ts';
import { openGate } from '../support/gate.ts';
import { invoke, searchValue } from '../support/invoke.ts';
import { lastingDatabases } from '../support/lasting-databases.ts';
import { home, startRegisteredBot, type RegisteredBot } from '../support/registered-bot.ts';
import { storedRows } from '../support/stored-rows.ts';
import { startTeams, type Teams } from '../support/teams.ts';

const foreign = '0a1b2c3d-4e5f-4061-8273-8495a6b7c8d9';
const query = 'composeExtension/query';

/** A sentence in the form in which Teams shows it where somebody searches, and nothing beside it. */
const sentence = z.strictObject({
  composeExtension: z.strictObject({ type: z.literal('message'), text: z.string() }),
});

for (const { name, make } of lastingDatabases())
  describe(`what Teams asks for somebody of another tenant, on ${name}`, () => {
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

    async function search(tenantId: string, inChannelData: string, locale = 'en-US'): Promise<string> {
      const activity = bot.message({
        type: 'invoke',
        name: query,
        text: undefined,
        value: searchValue(''),
        locale,
        conversation: { id: 'chat-ada', conversationType: 'personal', tenantId },
        channelData: { tenant: { id: inChannelData } },
      });
      const response = await bot.postAsTeams(activity);
      assert.equal(response.status, 200);
      return sentence.parse(await response.json()).composeExtension.text;
    }

    it('is answered with the refusal alone, in their language, also where they hide behind a tenant that is served', async () => {
      await bot.postAsTeams(bot.message({ text: 'remind me about Planted on 31 March 2027' }));
      const sent = bot.connector.requests.length;
      for (const [tenant, other] of [
        [foreign, foreign],
        [home, foreign],
        [foreign, home],
      ] as const)
        assert.equal(await search(tenant, other), speechFor('en-US').say('notice.otherTenant'));
      assert.equal(await search(foreign, foreign, 'sv-SE'), speechFor('sv-SE').say('notice.otherTenant'));
      assert.equal(bot.connector.requests.length, sent, 'nothing is written into a chat');
    });

    it('is answered in the form of what was asked', async () => {
      const activity = {
        type: 'invoke',
        name: 'task/fetch',
        text: undefined,
        value: {},
        conversation: { id: 'chat-eve', conversationType: 'personal', tenantId: foreign },
        channelData: { tenant: { id: foreign } },
      };
      const response = await bot.postAsTeams(bot.message(activity));
      assert.deepEqual(await response.json(), {
        task: { type: 'message', value: speechFor('en-US').say('notice.otherTenant') },
      });
    });

    it('leaves nothing in any table', async () => {
      await bot.close();
      const rows = JSON.stringify(await storedRows(database.address));
      assert.ok(rows.includes('Planted'), 'what the same person keeps where they are served');
      assert.ok(!rows.includes(foreign) && !rows.includes('chat-eve'));
    });
  });

for (const { name, make } of testDatabases().filter((one) => one.name === 'PostgreSQL'))
  describe(`what Teams asks while the database is away, on ${name}`, () => {
    it('is answered calmly, in the person’s language, with a reference and nothing of the fault; afterwards as ever', async () => {
      const gate = await openGate(await make());
      const teams = await startTeams(gate.address, 1, 1_000_000, { SUPPORT_CONTACT: 'help@contoso.com' });
      const said = async (locale: string) => {
        const { status, body } = await invoke(teams, { user: 'ada', locale }, query, searchValue('con'));
        assert.equal(status, 200);
        return sentence.parse(body).composeExtension.text;
      };
      try {
        await gate.shut();
        for (const locale of ['en-GB', 'sv-SE', 'pt-BR']) {
          const [before = '', after = ''] = speechFor(locale)
            .say('share.failed', { contact: 'help@contoso.com', reference: '\n' })
            .split('\n');
          const text = await said(locale);
          assert.ok(text.startsWith(before) && text.endsWith(after), text);
          assert.match(text.slice(before.length, text.length - after.length), /^[\da-f]{8}$/);
        }
        await gate.open();
        assert.equal(await said('en-GB'), speechFor('en-GB').say('share.none'));
      } finally {
        await teams.close();
        await gate.shut();
      }
    }).timeout(60_000);
  });

describe('what Teams asks faster than people type', () => {
  let teams: Teams;
  before(async () => {
    // A message every ten seconds; three times as often somebody may search.
    teams = await startTeams(undefined, 1, 1);
  });
  after(() => teams.close());

  const ask = (user: string, name: string) =>
    invoke(teams, { user }, name, name === query ? searchValue('con') : {});
  const slowly = speechFor('en-GB').say('notice.slowDown', { most: 3, seconds: 10 });

  it('is told so each time, in the form of what was asked, until it is over', async () => {
    for (let times = 0; times < 3; times += 1)
      assert.equal(
        sentence.parse((await ask('ada', query)).body).composeExtension.text,
        speechFor('en-GB').say('share.none'),
      );
    assert.deepEqual(await ask('ada', query), {
      status: 200,
      body: { composeExtension: { type: 'message', text: slowly } },
    });
    assert.deepEqual(await ask('ada', 'task/fetch'), {
      status: 200,
      body: { task: { type: 'message', value: slowly } },
    });
    teams.passTime(10_000);
    assert.notDeepEqual((await ask('ada', query)).body, {
      composeExtension: { type: 'message', text: slowly },
    });
  });

  it('slows down nobody else, and not what the person says', async () => {
    for (let times = 0; times < 4; times += 1) await ask('ben', query);
    assert.notEqual(sentence.parse((await ask('eve', query)).body).composeExtension.text, slowly);
    assert.notDeepEqual((await teams.client('ben').say('help')).cards, []);
  });

  it('is counted, with what became of the rest', async () => {
    const text = await (await fetch(`${teams.addresses[0]}/metrics`)).text();
    assert.match(text, /^bot_refused_total\{code="too-fast"\} 3$/m);
    assert.match(text, /^bot_invokes_total\{name="composeExtension\/query",outcome="nothing"\} 8$/m);
    await ask('fay', 'tab/fetch');
    const after = await (await fetch(`${teams.addresses[0]}/metrics`)).text();
    assert.match(after, /^bot_invokes_total\{name="tab\/fetch",outcome="not-offered"\} 1$/m);
  });
});
