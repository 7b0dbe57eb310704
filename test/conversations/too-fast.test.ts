import assert from 'node:assert/strict';
import { speechFor } from '../../languages/speech.ts';
import { startRegisteredBot, type RegisteredBot } from '../support/registered-bot.ts';
import { lastingDatabases } from '../support/lasting-databases.ts';
import { storedRows } from '../support/stored-rows.ts';
import { startTeams, type Teams } from '../support/teams.ts';

const tenSeconds = 10_000;
const slowDown = { most: 10, seconds: 10 };

for (const { name, make } of lastingDatabases()) {
  describe(`somebody who writes too fast, on ${name}`, () => {
    let bot: RegisteredBot;
    let database: Awaited<ReturnType<typeof make>>;
    before(async () => {
      database = await make();
      bot = await startRegisteredBot(database.address, { MESSAGES_PER_10_SECONDS: '10' });
    });
    after(async () => {
      await bot.close();
      await database.remove();
    });

    it('is told once, then hears nothing until it is over; nothing of it is stored', async () => {
      for (let message = 0; message < 10; message += 1) await bot.postAsTeams(bot.message({ text: 'help' }));
      const before = bot.connector.requests.length;
      const lines = bot.log.length;
      for (const text of ['remind me about Planted Name on 31 March 2027', 'start', 'yes'])
        assert.equal((await bot.postAsTeams(bot.message({ text }))).status, 200);
      assert.deepEqual(
        bot.connector.requests.slice(before).map(({ activity }) => activity.text),
        [speechFor('en-US').say('notice.slowDown', slowDown)],
      );
      assert.deepEqual(
        bot.log.slice(lines).map(({ code }) => code),
        ['too-fast'],
      );

      bot.setTime(new Date('2026-11-20T10:00:10Z'));
      const after = bot.connector.requests.length;
      await bot.postAsTeams(bot.message({ text: 'help' }));
      assert.ok(bot.connector.requests.length > after, 'it is over');
      await bot.close();
      assert.ok(!JSON.stringify(await storedRows(database.address)).includes('Planted'));
    });
  });
}

describe('somebody who writes too fast', () => {
  let teams: Teams;
  before(async () => {
    teams = await startTeams(undefined, 1, 10);
  });
  after(() => teams.close());

  it('is counted by what they press, too, in all places together', async () => {
    const alone = teams.client('ada');
    const inGroup = teams.client('ada', { conversationId: 'group', type: 'groupChat' });
    for (let times = 0; times < 5; times += 1) {
      await alone.press({ verb: 'help' });
      await inGroup.say('help');
    }
    const { texts } = await inGroup.press({ verb: 'start' });
    assert.deepEqual(texts, [speechFor('en-GB').say('notice.slowDown', slowDown)]);
    assert.deepEqual(await alone.say('start'), { texts: [], cards: [], updates: [] });
  });

  it('keeps nobody else from being heard', async () => {
    const seen = await teams.client('ben').say('start');
    assert.equal(seen.cards.length, 1);
  });

  it('is told in the language that they chose', async () => {
    const client = teams.client('eva');
    await client.say('svenska');
    for (let times = 0; times < 9; times += 1) await client.say('hjälp');
    assert.deepEqual((await client.say('hjälp')).texts, [
      speechFor('sv-SE').say('notice.slowDown', slowDown),
    ]);
    teams.passTime(tenSeconds);
    assert.equal((await client.say('hjälp')).cards.length, 1);
  });

  it('is not held up by what others say in a channel, by edits, or by being installed', async () => {
    const channel = teams.client('kim', { conversationId: 'channel', type: 'channel' });
    const alone = teams.client('kim');
    for (let times = 0; times < 12; times += 1) {
      await channel.post({ type: 'message', text: 'not for the bot' });
      await alone.post({ type: 'messageUpdate', text: 'start' });
      await alone.install();
    }
    assert.ok((await alone.say('help')).cards.length > 0);
  });
});
