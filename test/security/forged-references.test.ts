import assert from 'node:assert/strict';
import { openDatabase } from '../../storage/database.ts';
import { startConnector, type Connector } from '../support/connector.ts';
import { home, startRegisteredBot, type RegisteredBot } from '../support/registered-bot.ts';
import { signed } from '../support/token-issuer.ts';
import { lastingDatabases } from '../support/lasting-databases.ts';
import { storedRows } from '../support/stored-rows.ts';
import { storeWatch } from '../support/watches.ts';

const planned = new Date('2026-11-20T08:00:00Z');
const due = new Date('2027-03-24T09:00:00Z');
const later = new Date('2027-03-24T10:00:00Z');

for (const { name, make } of lastingDatabases()) {
  describe(`a forged reference, on ${name}`, () => {
    let database: Awaited<ReturnType<typeof make>>;
    let bot: RegisteredBot;
    let teams: Connector;
    let thief: Connector;

    before(async () => {
      database = await make();
      [teams, thief] = await Promise.all([startConnector(), startConnector()]);
      const storage = await openDatabase(database.address);
      const store = (conversationId: string, dueAt: Date, serviceUrl: string) =>
        storeWatch(
          storage,
          { tenantId: home, conversationId },
          [{ occasion: 'before-7', dueAt }],
          planned,
          serviceUrl,
        );
      await store('chat-forged', due, thief.serviceUrl);
      await store('chat-right', later, teams.serviceUrl);
      await storage.close();
      bot = await startRegisteredBot(database.address, { ALLOWED_SERVICE_URLS: teams.serviceUrl });
    });
    after(async () => {
      await bot.close();
      await Promise.all([teams.close(), thief.close()]);
      await database.remove();
    });

    it('that is stored draws neither a request nor a token: the reminder is dead, with its reason', async () => {
      bot.setTime(due);
      const [outcome, failure] = await Promise.all([
        bot.nextLine('reminders'),
        bot.nextLine('a reminder was not sent'),
        bot.app.sweep(),
      ]);
      assert.deepEqual([outcome['kind'], outcome['reason']], ['dead', 'place-foreign']);
      assert.equal(failure.level, 40);
      assert.equal(bot.tokensAsked(), 0, 'no token was fetched');
      assert.equal(thief.requests.length, 0);
    });

    it('in an activity draws neither, whatever its token says', async () => {
      const serviceurl = thief.serviceUrl;
      const token = await signed(bot.claims({ serviceurl }), bot.key);
      const response = await bot.post(bot.message({ serviceUrl: serviceurl }), `Bearer ${token}`);
      assert.equal(response.status, 403);
      assert.equal(bot.tokensAsked(), 0, 'no token was fetched');
      assert.equal(thief.requests.length, 0);
    });

    it('does not keep the bot from others: they are sent theirs, with the bot’s token', async () => {
      bot.setTime(later);
      const [outcome] = await Promise.all([bot.nextLine('reminders'), bot.app.sweep()]);
      assert.equal(outcome['kind'], 'sent');
      assert.deepEqual(
        teams.requests.map(({ authorization, conversationId }) => [authorization, conversationId]),
        [[`Bearer ${bot.ownToken}`, 'chat-right']],
      );
      assert.equal(thief.requests.length, 0);
      await bot.close();
      const { reminder = [] } = await storedRows(database.address);
      const ends = reminder.map(({ state, reason }) => `${String(state)}: ${String(reason)}`);
      assert.deepEqual(ends.toSorted(), ['dead: place-foreign', 'sent: null']);
    });
  });
}
