import assert from 'node:assert/strict';
import { makeConnections } from '../../bot/http/connections.ts';
import { exchangeOver } from '../../bot/http/exchange.ts';
import { testDatabases } from '../support/databases.ts';
import { givenToken } from '../support/managed-identity.ts';
import { startRegisteredBot, home, type RegisteredBot } from '../support/registered-bot.ts';
import { json, type Reply } from '../support/reply.ts';
import { startRoughServer, type RoughServer } from '../support/rough-server.ts';
import { signed } from '../support/token-issuer.ts';

const unauthorized = json(401, { message: 'Authorization has been denied for this request.' });

let people = 0;

/** Somebody new in their chat; `say` answers what the bot asked of Teams for it. */
function newPerson(bot: RegisteredBot) {
  const user = `person-${(people += 1)}`;
  const envelope = {
    from: { id: `29:${user}`, name: user, aadObjectId: `aad-${user}` },
    conversation: { id: `chat-${user}`, conversationType: 'personal', tenantId: home },
  };
  return {
    say: async (text: string) => {
      const before = bot.connector.asked.length;
      assert.equal((await bot.postAsTeams(bot.message({ text, ...envelope }))).status, 200);
      return bot.connector.asked.slice(before);
    },
    heard: () => bot.connector.requests.filter(({ conversationId }) => conversationId === `chat-${user}`),
  };
}

/** Answers the first request so, and takes the others. */
function once(reply: Reply): () => Reply | undefined {
  let isFirst = true;
  return () => {
    if (!isFirst) return undefined;
    isFirst = false;
    return reply;
  };
}

for (const { name, make } of testDatabases()) {
  describe(`a Teams that refuses or breaks off in a turn, on ${name}`, () => {
    let bot: RegisteredBot;
    before(async () => {
      bot = await startRegisteredBot(await make(), {}, { answers: { request: 3_000, waiting: 2_500 } });
    });
    after(() => bot.close());
    afterEach(() => {
      bot.connector.answerWith(undefined);
      bot.answerTokensWith(() => undefined);
    });

    const taken: readonly [string, Reply][] = [
      ['202 and nothing', { status: 202 }],
      ['201 and an empty object', json(201, {})],
      ['200 and a page', { status: 200, headers: { 'content-type': 'text/html' }, body: '<html></html>' }],
      [
        '200 and broken JSON',
        { status: 200, headers: { 'content-type': 'application/json' }, body: '{"id":' },
      ],
      ['an empty id', json(200, { id: '' })],
      ['a status that nobody knows', { status: 207 }],
      ['a body that breaks off', { status: 201, body: '{"id":"x', then: 'reset' }],
    ];
    for (const [note, reply] of taken)
      it(`has taken what it answers with ${note}: it comes once, and is not replaced later`, async () => {
        const person = newPerson(bot);
        bot.connector.answerWith(() => reply);
        assert.equal((await person.say('start')).length, 1);
        bot.connector.answerWith(undefined);
        const next = await person.say('from another partner');
        assert.deepEqual(
          next.map(({ how }) => how),
          ['sent'],
        );
        assert.equal(bot.log.filter(({ level }) => level >= 40).length, 0);
      });

    it('is asked again, once, with a new token where it refuses the one that is kept', async () => {
      const person = newPerson(bot);
      await person.say('start');
      const [old, asked] = [`Bearer ${bot.ownToken}`, bot.tokensAsked()];
      bot.answerTokensWith(() => givenToken('a-newer-token'));
      bot.connector.answerWith(({ authorization }) => (authorization === old ? unauthorized : undefined));
      const requests = await person.say('from another partner');
      assert.deepEqual(
        requests.map(({ how, authorization }) => [how, authorization]),
        [
          ['sent', old],
          ['sent', 'Bearer a-newer-token'],
          ['updated', 'Bearer a-newer-token'],
        ],
      );
      await person.say('Norway');
      assert.equal(bot.tokensAsked(), asked + 1);
    });

    it('that goes on refusing the token is told of under a name of its own, and nobody is asked for more tokens', async () => {
      bot.answerTokensWith(() => givenToken(`token-${bot.tokensAsked()}`));
      bot.connector.answerWith(() => unauthorized);
      const [asked, failed] = [bot.tokensAsked(), bot.nextLine('a turn failed')];
      await newPerson(bot).say('start');
      const line = await failed;
      assert.equal(line.code, 'teams-token-refused');
      assert.match(JSON.stringify(line), /did not take it \(401\).*MicrosoftAppId/);
      for (let turns = 0; turns < 5; turns += 1) await newPerson(bot).say('start');
      assert.ok(bot.tokensAsked() <= asked + 1, 'those in vain are not asked for again and again');
    });

    it('gets the answer on a new connection where the kept one is dead', async () => {
      const person = newPerson(bot);
      await person.say('start');
      bot.connector.answerWith(({ nth }) => (nth > 1 ? 'reset' : undefined));
      await person.say('from another partner');
      assert.equal(person.heard().filter(({ how }) => how === 'sent').length, 2);
      assert.equal(person.heard().filter(({ how }) => how === 'updated').length, 1);
    });

    const passing: readonly [string, Reply][] = [
      ['404', json(404, { error: { code: 'ConversationNotFound', message: 'Conversation not found.' } })],
      ['404 with a page', { status: 404, body: '<html></html>' }],
      ['429 without end or reason', { status: 429, headers: { 'retry-after': 'soon' } }],
      ['429 until a date', { status: 429, headers: { 'retry-after': new Date(0).toUTCString() } }],
    ];
    for (const [note, reply] of passing)
      it(`is asked again where it answered ${note} once`, async () => {
        const [person, lines] = [newPerson(bot), bot.log.length];
        bot.connector.answerWith(once(reply));
        assert.equal((await person.say('start')).length, 2);
        assert.equal(person.heard().length, 1);
        assert.equal(bot.log.slice(lines).filter(({ level }) => level >= 40).length, 0);
      });

    it('is not asked more often than twice a second, however often it likes to be', async () => {
      bot.connector.answerWith(() => ({ status: 429, headers: { 'retry-after': '0.0001' } }));
      const answers = (await newPerson(bot).say('start')).filter(({ says }) => !says?.includes('went wrong'));
      assert.ok(answers.length > 1 && answers.length <= 6, `${answers.length} requests in 2.5 s`);
    });

    it('is not asked again for a card to replace that it does not find', async () => {
      const person = newPerson(bot);
      await person.say('start');
      bot.connector.answerWith(({ how }) => (how === 'updated' ? { status: 404 } : undefined));
      const requests = await person.say('from another partner');
      assert.deepEqual(
        requests.map(({ how }) => how),
        ['sent', 'updated'],
      );
    });

    it('cannot give its code the name of one of the bot’s own, nor hide a sentence in it', async () => {
      for (const code of ['service-url-foreign', 'Contoso said \u001b[31m yes', 'x'.repeat(61)]) {
        bot.connector.answerWith(() => json(400, { error: { code, message: 'Contoso' } }));
        const failed = bot.nextLine('a turn failed');
        await newPerson(bot).say('start');
        const line = await failed;
        assert.equal(line.code, 'teams-refused');
        assert.doesNotMatch(JSON.stringify(line), /Contoso|x{61}/);
      }
    });

    it('is let in with a service URL that its token names without the final slash, and in other letters', async () => {
      const serviceurl = `${bot.connector.serviceUrl}/Emea`;
      const message = bot.message({ serviceUrl: `${bot.connector.serviceUrl}/emea/`, text: 'help' });
      const token = await signed(bot.claims({ serviceurl }), bot.key);
      assert.equal((await bot.post(message, `Bearer ${token}`)).status, 200);
    });
  });

  describe(`whoever gives out tokens, failing in a turn, on ${name}`, () => {
    let entra: RoughServer;
    let bot: RegisteredBot;
    before(async () => {
      entra = await startRoughServer();
      const real = exchangeOver(makeConnections());
      const exchange: typeof real = (question, signal) =>
        real(
          { ...question, url: question.url.replace('https://login.microsoftonline.com/', entra.url) },
          signal,
        );
      const secret = { MicrosoftAppType: 'SingleTenant', MicrosoftAppPassword: 'a-secret-that-ran-out' };
      bot = await startRegisteredBot(await make(), secret, {
        exchange,
        answers: { request: 500, waiting: 1_500 },
      });
    });
    after(async () => {
      await bot.close();
      await entra.close();
    });

    it('is not asked again for a secret that has run out: the log names it with its number and remedy', async () => {
      entra.answerWith(() =>
        json(401, {
          error: 'invalid_client',
          error_description: 'AADSTS7000222: The provided client secret keys for app are expired.',
          error_codes: [7000222],
        }),
      );
      const failed = bot.nextLine('a turn failed');
      await newPerson(bot).say('start');
      const line = await failed;
      assert.equal(line.code, 'token-refused');
      assert.match(JSON.stringify(line['err']), /401, AADSTS7000222/);
      assert.match(String(line['remedy']), /has run out: make a new one/);
      assert.doesNotMatch(JSON.stringify(bot.log), /client secret keys/);
      assert.equal(entra.requests.length, 2, 'one for the answer, one for the word that something is wrong');
      assert.equal(bot.connector.asked.length, 0);
    });

    it('is asked again in the turn where it was out of order for a moment, and nothing is lost', async () => {
      const replies = [{ status: 500 }, json(200, { access_token: 'a-token', expires_in: 3600 })];
      entra.answerWith(() => replies.shift() ?? 'reset');
      const person = newPerson(bot);
      await person.say('start');
      assert.equal(person.heard()[0]?.authorization, 'Bearer a-token');
    });

    it('is named in the log where it hangs, and what was given up is never sent', async () => {
      entra.answerWith(() => 'hang');
      bot.connector.answerWith(() => unauthorized);
      const failed = bot.nextLine('a turn failed');
      const person = newPerson(bot);
      await person.say('start');
      assert.equal((await failed).code, 'token-unreachable');
      assert.equal(person.heard().length, 0);
    });
  });
}
