import assert from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';
import { submitSchema } from '../../cards/parts/submits.ts';
import { submitsOn } from '../support/card.ts';
import { home, startRegisteredBot, type RegisteredBot } from '../support/registered-bot.ts';
import { lastingDatabases } from '../support/lasting-databases.ts';
import { storedRows } from '../support/stored-rows.ts';
import { commands } from '../../languages/en/commands.ts';
import { commandKinds, type CommandKind } from '../../languages/language.ts';
import { saidBy, templatesIn } from '../../understanding/phrases/template.ts';
import { forgeries, type Loot } from './forged-cards.ts';

const otherTenant = '0a1b2c3d-4e5f-4061-8273-8495a6b7c8d9';
const secret = 'Tailspin';

type Somebody = { readonly user: string; readonly tenantId: string; readonly conversationId: string };

const ada: Somebody = { user: 'ada', tenantId: home, conversationId: 'chat-ada' };
const adaInChannel: Somebody = { ...ada, conversationId: '19:channel' };
const bobInChannel: Somebody = { ...adaInChannel, user: 'bob' };
const eve: Somebody = { user: 'eve', tenantId: home, conversationId: 'chat-eve' };
const adaElsewhere: Somebody = { ...ada, conversationId: '19:elsewhere' };
const adaOfOtherTenant: Somebody = { ...ada, tenantId: otherTenant };

const forgers = [
  { who: 'another person in their chat', forger: eve },
  { who: 'another person in the same channel', forger: bobInChannel },
  { who: 'the same ids in another tenant', forger: adaOfOtherTenant },
  { who: 'the same person elsewhere, with a copied card', forger: adaElsewhere },
];

/** All that the templates of a command stand for can be millions. */
const sayings = (kind: CommandKind) => saidBy(templatesIn(commands[kind])[0]?.template ?? '')[0] ?? '';

const verbs = submitSchema.options.flatMap(({ shape: { verb } }) =>
  'options' in verb ? verb.options : [...verb.values],
);

/** What stands in the tables about Ada in her tenant, and all watches and reminders. */
async function adasRows(databaseUrl: string) {
  const { watch, reminder, person = [], conversation = [], place = [] } = await storedRows(databaseUrl);
  const isHers = (row: Record<string, unknown>) => row['tenant_id'] === home && row['user_id'] === 'aad-ada';
  const hersAtHome = (row: Record<string, unknown>) =>
    isHers(row) && row['conversation_id'] !== adaElsewhere.conversationId;
  return {
    watch,
    reminder,
    person: person.filter(isHers),
    conversation: conversation.filter(hersAtHome),
    place: place.filter((row) => row['conversation_id'] === ada.conversationId && row['tenant_id'] === home),
  };
}

for (const { name, make } of lastingDatabases()) {
  describe(`who sees what, on ${name}`, () => {
    let database: Awaited<ReturnType<typeof make>>;
    let bot: RegisteredBot;
    let loot: Loot;
    let channelLoot: Loot;
    let stored: Awaited<ReturnType<typeof adasRows>>;

    const environment = { ALLOWED_TENANTS: '*' };

    /** What the bot answers and logs when somebody does that. */
    async function doing({ user, tenantId, conversationId }: Somebody, activity: object) {
      const requests = bot.connector.requests.length;
      const lines = bot.log.length;
      const personal = conversationId.startsWith('chat');
      const response = await bot.postAsTeams(
        bot.message({
          text: undefined,
          from: { id: `29:${user}`, name: user, aadObjectId: `aad-${user}` },
          conversation: { id: conversationId, conversationType: personal ? 'personal' : 'channel', tenantId },
          channelData: { tenant: { id: tenantId } },
          entities: [{ type: 'mention', mentioned: { id: 'bot' }, text: '<at>The bot</at>' }],
          ...activity,
        }),
      );
      assert.equal(response.status, 200);
      await setImmediate();
      const answers = bot.connector.requests.slice(requests).map((request) => request.activity);
      const logged = bot.log.slice(lines);
      return { answers, logged, codes: logged.flatMap(({ code }) => (code === undefined ? [] : [code])) };
    }

    /** Has Ada watch something there and leave a question open; answers what a forger could copy. */
    async function settle(somebody: Somebody): Promise<Loot> {
      await doing(somebody, { text: `remind me about ${secret} on 31 March 2027` });
      const list = await doing(somebody, { text: 'reminders' });
      const [, watchId] = /"watchId":"([0-9a-f-]{36})"/.exec(JSON.stringify(list.answers)) ?? [];
      const question = await doing(somebody, { text: 'start' });
      const submits = question.answers.flatMap(({ attachments }) => submitsOn(attachments));
      const card = submits.map((submit) => submit['card']).find((key) => typeof key === 'string');
      assert.ok(watchId !== undefined && card !== undefined);
      return { watchId, card };
    }

    before(async () => {
      database = await make();
      bot = await startRegisteredBot(database.address, environment);
      loot = await settle(ada);
      channelLoot = await settle(adaInChannel);
      for (const { forger } of forgers) await doing(forger, { text: 'hello' });
      await bot.close();
      stored = await adasRows(database.address);
      assert.deepEqual([stored.watch?.length, stored.conversation.length], [2, 2]);
      bot = await startRegisteredBot(database.address, environment);
    });
    after(async () => {
      await bot.close();
      await database.remove();
    });

    for (const verb of verbs)
      for (const [number, forgery] of forgeries[verb].entries())
        for (const { who, forger } of forgers) {
          const inItsChannel = forger === bobInChannel;

          it(`refuses ${verb} ${number + 1} with somebody’s card from ${who}`, async () => {
            const taken = inItsChannel ? channelLoot : loot;
            const value = { verb, ...forgery.data(taken), card: taken.card };
            const { answers, codes } = await doing(forger, { value });
            assert.deepEqual(codes, ['card-foreign']);
            assert.equal(answers.filter(({ text }) => text !== undefined).length, 1, 'told calmly');
            assert.doesNotMatch(JSON.stringify(answers), new RegExp(secret));
          });

          // What may be done there, and what a person may change about themselves from anywhere.
          if (inItsChannel && verb === 'reminder' && forgery.inItsChannel === undefined) continue;
          if (forger === adaElsewhere && forgery.keyless === 'own') continue;
          it(`gives ${verb} ${number + 1} without a card nothing of others, from ${who}`, async () => {
            const taken = inItsChannel ? channelLoot : loot;
            const { answers, codes, logged } = await doing(forger, {
              value: { verb, ...forgery.data(taken) },
            });
            const code = inItsChannel ? (forgery.inItsChannel ?? forgery.keyless) : forgery.keyless;
            assert.deepEqual(codes, code === 'own' ? [] : [code]);
            assert.doesNotMatch(JSON.stringify([answers, logged]), new RegExp(secret));
            await doing(forger, { text: 'cancel' });
          });
        }

    const unknown = [
      { note: 'an unknown verb', value: { verb: 'delete-everything' } },
      { note: 'no verb', value: { watchId: 'x' } },
      { note: 'a verb of another form', value: { verb: ['reminders'] } },
      { note: 'an id that is no id', value: { verb: 'open-watch', watchId: "' or true --" } },
      { note: 'several ids', value: { verb: 'open-watch', watchId: ['a', 'b'] } },
      { note: 'no object', value: 'reminders' },
    ];
    for (const { note, value } of unknown) {
      it(`refuses card data with ${note}`, async () => {
        const { answers, codes } = await doing(eve, { value });
        assert.deepEqual(codes, ['button-unknown']);
        assert.equal(answers.length, 1);
        assert.doesNotMatch(JSON.stringify(answers), new RegExp(secret));
      });
    }

    const added = [
      {
        note: 'whose it is to be',
        keys: '"userId":"aad-ada","tenantId":"6f1d2c3b-4a5e-4f60-8b7c-9d0e1f2a3b4c"',
      },
      { note: 'where it is to be', keys: '"conversationId":"chat-ada"' },
      { note: 'a prototype', keys: '"__proto__":{"watchId":"x"}' },
      { note: 'a constructor', keys: '"constructor":{"prototype":{"admin":true}}' },
    ];
    for (const { note, keys } of added) {
      it(`shows whoever adds ${note} to a card’s data what is theirs, and no more`, async () => {
        const value = JSON.parse(`{"verb":"reminders",${keys}}`) as object;
        const { answers, codes } = await doing(eve, { value });
        assert.deepEqual(codes, []);
        assert.match(JSON.stringify(answers), /have no reminders yet/);
      });
    }

    for (const kind of commandKinds)
      for (const { who, forger } of forgers.filter(({ forger }) => forger !== adaElsewhere)) {
        it(`tells ${who} nothing of others when they say “${sayings(kind)}”`, async () => {
          const { answers, logged } = await doing(forger, { text: sayings(kind) });
          const confirmed = kind === 'forget-me' ? await doing(forger, { text: 'yes' }) : undefined;
          assert.ok(answers.length > 0);
          assert.doesNotMatch(JSON.stringify([answers, logged, confirmed]), new RegExp(secret));
          await doing(forger, { text: 'cancel' });
        });
      }

    it('counts a press that is sent again only once: under the same id, and under a new one', async () => {
      const first = await doing(eve, { text: 'start' });
      const submits = first.answers.flatMap(({ attachments }) => submitsOn(attachments));
      const value = { ...submits.find(({ verb }) => verb === 'answer'), source: 'another-partner' };
      assert.deepEqual((await doing(eve, { id: 'once', value })).codes, []);
      const again = await doing(eve, { id: 'once', value });
      assert.deepEqual([again.answers.length, again.logged.map(({ msg }) => msg)], [0, ['duplicate']]);
      const changed = { ...value, source: 'volume-licensing' };
      assert.deepEqual((await doing(eve, { id: 'twice', value: changed })).codes, ['card-old']);
    });

    it('has changed nothing of hers in any table', async () => {
      await bot.close();
      assert.deepEqual(await adasRows(database.address), stored);
    });
  });
}
