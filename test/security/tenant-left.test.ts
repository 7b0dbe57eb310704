import assert from 'node:assert/strict';
import { sql } from 'drizzle-orm';
import { speechFor } from '../../languages/speech.ts';
import { openDatabase } from '../../storage/database.ts';
import { submitsOn } from '../support/card.ts';
import { lastingDatabases } from '../support/lasting-databases.ts';
import { startRegisteredBot, type RegisteredBot } from '../support/registered-bot.ts';
import { storedRows } from '../support/stored-rows.ts';
import { storeWatch } from '../support/watches.ts';

const left = '0a1b2c3d-4e5f-4061-8273-8495a6b7c8d9';
const planned = new Date('2026-11-20T08:00:00Z');
const due = new Date('2027-03-24T09:00:00Z');
const beforeSeven = { occasion: 'before-7', dueAt: due };

const languages = [
  { locale: 'en-GB', forgetMe: 'forget me', yes: 'yes', stop: 'stop reminders' },
  { locale: 'sv-SE', forgetMe: 'glöm mig', yes: 'ja', stop: 'sluta påminna' },
  { locale: 'pt-BR', forgetMe: 'esqueça-me', yes: 'sim', stop: 'parar lembretes' },
] as const;

const bob = { locale: 'sv-SE', user: 'aad-bob' };

/** Somebody of the tenant who watched a customer while it was served, as Teams speaks of them. */
function somebody(user: string, locale: string) {
  return (more: object) => ({
    locale,
    from: { id: `29:${user}`, name: 'Eve', aadObjectId: user },
    conversation: { id: `chat-${user}`, conversationType: 'personal', tenantId: left },
    channelData: { tenant: { id: left } },
    ...more,
  });
}

const leavers = languages.flatMap((language) =>
  ['typed', 'pressed', 'stops'].map((how) => ({
    ...language,
    how,
    user: `aad-${language.locale.toLowerCase()}-${how}`,
  })),
);

for (const { name, make } of lastingDatabases())
  describe(`a tenant that is taken off ALLOWED_TENANTS, on ${name}`, () => {
    let database: Awaited<ReturnType<typeof make>>;
    let bot: RegisteredBot;
    const watchIds = new Map<string, string>();

    before(async () => {
      database = await make();
      const storage = await openDatabase(database.address);
      for (const { user } of [...leavers, bob, { user: 'aad-eve' }]) {
        const watched = { tenantId: left, userId: user, conversationId: `chat-${user}` };
        const { id } = await storeWatch(storage, watched, [beforeSeven], planned);
        watchIds.set(user, id);
      }
      // Theirs came a moment ago.
      await storage.queries.execute(sql`
        update reminder set state = 'sent', sent_at = '2026-11-20T09:00:00Z'
        from watch where watch.id = watch_id and user_id like '%-stops'`);
      await storage.close();
      bot = await startRegisteredBot(database.address);
    });
    after(async () => {
      await bot.close();
      await database.remove();
    });

    async function answersTo(activity: object) {
      const before = bot.connector.requests.length;
      await bot.postAsTeams(bot.message(activity));
      return bot.connector.requests.slice(before).map((sent) => sent.activity);
    }

    const textsOf = (answers: Awaited<ReturnType<typeof answersTo>>) => answers.map(({ text }) => text);

    for (const { locale, forgetMe, yes, how, user } of leavers.filter((leaver) => leaver.how !== 'stops'))
      it(`can still have itself forgotten: “${forgetMe}”, ${how}`, async () => {
        const about = somebody(user, locale);
        const asked = await answersTo(about({ text: forgetMe }));
        const card = asked.at(-1)?.attachments?.[0]?.content;
        const value = submitsOn(card).find(({ verb }) => verb === 'forget-everything');
        assert.ok(value);
        await answersTo(about(how === 'typed' ? { text: yes } : { text: undefined, value }));
        assert.deepEqual(textsOf(await answersTo(about({ text: 'hello' }))), [
          speechFor(locale).say('notice.otherTenant'),
        ]);
      });

    for (const { locale, stop, user } of leavers.filter(({ how }) => how === 'stops'))
      it(`can still stop what it was reminded of: “${stop}”`, async () => {
        const answers = await answersTo(somebody(user, locale)({ text: stop }));
        assert.ok(answers.length > 0);
        assert.ok(!textsOf(answers).includes(speechFor(locale).say('notice.tenantLeft')));
      });

    it('can stop a reminder by its button', async () => {
      const value = { verb: 'reminder', watchId: watchIds.get('aad-eve'), do: 'stop' };
      assert.equal((await answersTo(somebody('aad-eve', 'en-GB')({ text: undefined, value }))).length, 1);
    });

    it('is told that something is stored, and how to have it deleted; nothing else is heard', async () => {
      const about = somebody(bob.user, bob.locale);
      const told = [speechFor('sv-SE').say('notice.tenantLeft')];
      assert.deepEqual(textsOf(await answersTo(about({ text: 'start' }))), told);
      for (const text of ['reminders', 'remind me about Fabrikam on 31 March 2027', 'yes', 'my data'])
        assert.deepEqual(await answersTo(about({ text })), [], text);
      const done = { verb: 'reminder', watchId: watchIds.get(bob.user), do: 'done' };
      assert.deepEqual(await answersTo(about({ text: undefined, value: done })), []);
    });

    it('is told to mention the bot where others read along', async () => {
      const conversation = { id: '19:c@thread.tacv2', conversationType: 'channel', tenantId: left };
      const entities = [{ type: 'mention', mentioned: { id: 'bot' }, text: '<at>bot</at>' }];
      const activity = somebody(bob.user, 'en-GB')({ text: '<at>bot</at> hi', conversation, entities });
      assert.deepEqual(textsOf(await answersTo(activity)), [
        speechFor('en-GB').say('notice.tenantLeft.mention'),
      ]);
    });

    it('gets no reminder, nor is a request made; it gets it once it is served again', async () => {
      bot.setTime(due);
      const asked = bot.tokensAsked();
      const [outcome] = await Promise.all([bot.nextLine('reminders'), bot.app.sweep()]);
      assert.deepEqual([outcome['kind'], outcome['reason']], ['withheld', 'tenant-not-served']);
      assert.equal(bot.tokensAsked(), asked);
      await bot.close();
      const { reminder = [], watch = [], ...others } = await storedRows(database.address);
      assert.doesNotMatch(JSON.stringify([watch, others]), /-typed|-pressed/, 'who was forgotten');
      assert.deepEqual(
        reminder.filter(({ state }) => state !== 'sent').map(({ reason }) => reason),
        ['tenant-not-served'],
      );
      const ends = watch.map(({ user_id: user, status }) => `${String(user)}: ${String(status)}`);
      const stopped = [...leavers.filter(({ how }) => how === 'stops'), { user: 'aad-eve' }];
      assert.deepEqual(
        ends.toSorted(),
        [`${bob.user}: active`, ...stopped.map(({ user }) => `${user}: stopped`)].toSorted(),
      );
      bot = await startRegisteredBot(database.address, { ALLOWED_TENANTS: left });
      bot.setTime(due);
      const [again] = await Promise.all([bot.nextLine('reminders'), bot.app.sweep()]);
      assert.notEqual(again['kind'], 'withheld');
    });
  });
