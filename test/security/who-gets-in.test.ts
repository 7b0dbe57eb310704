import assert from 'node:assert/strict';
import { once } from 'node:events';
import { request } from 'node:http';
import { setImmediate } from 'node:timers/promises';
import { z } from 'zod';
import { faults, remedyOf } from '../../bot/faults/faults.ts';
import { startRegisteredBot, type LogLine, type RegisteredBot } from '../support/registered-bot.ts';
import { lastingDatabases } from '../support/lasting-databases.ts';
import { storedRows } from '../support/stored-rows.ts';
import { makeKey, signed, type Claims, type SigningKey } from '../support/token-issuer.ts';
import { waitUntil } from '../support/wait-until.ts';
import { attacks, type Attack } from './attacks.ts';

const minute = 60;

/** Keys are fetched again for the sake of an unknown one a minute after the last time; so is a line logged again. */
const aMinuteAndMore = 61_000;

function signedByKeyFor(kid: string, endorsements: readonly string[] | undefined): Attack['authorization'] {
  return async (bot) => {
    const key = { ...(await makeKey(kid)), endorsements };
    bot.issuer.publish(bot.key, key);
    bot.passTime(aMinuteAndMore);
    return `Bearer ${await signed(bot.claims(), key)}`;
  };
}

const published: readonly Attack[] = [
  {
    note: 'a key whose name another key has, too',
    code: 'key-unknown',
    authorization: async (bot) => {
      const key = await makeKey('key-twice');
      bot.issuer.publish(bot.key, key, await makeKey('key-twice'));
      bot.passTime(aMinuteAndMore);
      return `Bearer ${await signed(bot.claims(), key)}`;
    },
  },
  {
    note: 'a key that vouches for other channels',
    code: 'not-endorsed',
    authorization: signedByKeyFor('key-2', ['webchat', 'directline']),
  },
  {
    note: 'a key that vouches for no channel, which the SDK takes for all',
    code: 'not-endorsed',
    authorization: signedByKeyFor('key-3', []),
  },
  {
    note: 'a key without a word on channels, which the SDK takes for all',
    code: 'not-endorsed',
    authorization: signedByKeyFor('key-4', undefined),
  },
];

/** The lines of the log since then; the answer may be there before them. */
async function linesSince(bot: RegisteredBot, before: number): Promise<readonly LogLine[]> {
  await setImmediate();
  return bot.log.slice(before);
}

for (const { name, make } of lastingDatabases()) {
  describe(`who gets in, on ${name}`, () => {
    let bot: RegisteredBot;
    let database: Awaited<ReturnType<typeof make>>;

    before(async () => {
      database = await make();
      bot = await startRegisteredBot(database.address);
      assert.equal((await bot.postAsTeams({ ...bot.message(), type: 'typing' })).status, 200);
    });
    after(async () => {
      await bot.close();
      await database.remove();
    });

    for (const { note, code, authorization, activity } of [...attacks, ...published]) {
      it(`refuses ${note}`, async () => {
        bot.passTime(aMinuteAndMore);
        const header = await authorization(bot);
        const lines = bot.log.length;
        const sent = bot.connector.requests.length;
        const response = await bot.post(bot.message(activity?.(bot)), header);
        const { status, cause } = faults[code];
        assert.equal(response.status, status);
        assert.deepEqual(await response.json(), {
          code: 'refused',
          message: 'This is for Microsoft Teams alone.',
        });
        assert.equal(bot.connector.requests.length, sent, 'nothing was sent');
        const logged = await linesSince(bot, lines);
        assert.deepEqual(
          logged.map((line) => [line.code, line['reason'], line['remedy']]),
          [[code, cause, remedyOf(code)]],
        );
        const token = header?.split(' ').at(-1) ?? '';
        assert.ok(token.length < 20 || !JSON.stringify(logged).includes(token), 'no token in the log');
      });
    }

    it('has stored nothing of them in any table, and asked for no token', async () => {
      const asked = bot.tokensAsked();
      await bot.close();
      const rows = Object.values(await storedRows(database.address)).flat();
      assert.deepEqual(rows, []);
      assert.equal(asked, 0);
    });
  });
}

describe('who gets in', () => {
  let bot: RegisteredBot;
  before(async () => {
    bot = await startRegisteredBot();
  });
  after(async () => {
    await bot.close();
  });

  it('refuses two headers with a token each, whichever is right', async () => {
    const token = `Bearer ${await signed(bot.claims(), bot.key)}`;
    for (const tokens of [
      [token, 'Bearer a.b.c'],
      ['Bearer a.b.c', token],
      [token, token],
    ]) {
      bot.passTime(aMinuteAndMore);
      const lines = bot.log.length;
      const headers = [
        'host',
        'bot.example.com',
        'content-type',
        'application/json',
        ...tokens.flatMap((each) => ['authorization', each]),
      ];
      const asked = request(`${bot.app.address}/api/messages`, { method: 'POST', headers });
      asked.end(JSON.stringify(bot.message()));
      const [{ statusCode }] = z
        .tuple([z.object({ statusCode: z.number() })])
        .parse(await once(asked, 'response'));
      assert.equal(statusCode, 401);
      assert.deepEqual(
        (await linesSince(bot, lines)).map(({ code }) => code),
        ['not-bearer'],
      );
    }
  });

  it('tells of a hundred strangers in a line or two, and counts them all', async () => {
    bot.passTime(aMinuteAndMore);
    const lines = bot.log.length;
    const knock = async () => {
      for (let times = 0; times < 50; times += 1)
        assert.equal((await bot.post(bot.message(), undefined)).status, 401);
    };
    await knock();
    bot.passTime(aMinuteAndMore);
    await knock();
    const logged = await linesSince(bot, lines);
    assert.deepEqual(
      logged.map((line) => [line.code, line['untold']]),
      [
        ['no-token', 0],
        ['no-token', 49],
      ],
    );
    for (const line of logged) assert.ok(JSON.stringify(line).length < 400);
  });

  const status = async (key: SigningKey, changes: Claims = {}) =>
    (await bot.post(bot.message(), `Bearer ${await signed(bot.claims(changes), key)}`)).status;

  it('fails closed while the keys cannot be fetched, and opens by itself', async () => {
    for (const failure of [500, 404, 'reset', 'hang'] as const) {
      bot.issuer.failWith(failure);
      bot.passTime(aMinuteAndMore);
      const lines = bot.log.length;
      assert.equal((await bot.postAsTeams(bot.message())).status, 401);
      assert.deepEqual(
        (await linesSince(bot, lines)).map(({ code, level }) => [code, level]),
        [['keys-unreachable', 50]],
      );
    }
    assert.equal(bot.connector.requests.length, 0);
    bot.issuer.failWith(undefined);
    bot.passTime(aMinuteAndMore);
    assert.equal((await bot.postAsTeams(bot.message())).status, 200);
  });

  it('takes a right token: the turn is run, and answered with the bot’s own token', async () => {
    const before = bot.connector.requests.length;
    const lines = bot.log.length;
    assert.equal((await bot.postAsTeams(bot.message({ text: 'hello' }))).status, 200);
    const answers = bot.connector.requests.slice(before);
    assert.ok(answers.length > 0);
    for (const { authorization } of answers) assert.equal(authorization, `Bearer ${bot.ownToken}`);
    assert.deepEqual(
      (await linesSince(bot, lines)).map(({ msg }) => msg),
      ['turn'],
    );
  });

  it('bears five minutes between two clocks', async () => {
    assert.equal(await status(bot.key, { exp: bot.inSeconds(-4 * minute) }), 200);
    assert.equal(await status(bot.key, { nbf: bot.inSeconds(4 * minute) }), 200);
  });

  it('fetches the keys again when they were changed, at most once a minute', async () => {
    const fresh = await makeKey('key-3');
    bot.issuer.publish(fresh);
    const fetches = () => bot.issuer.requests.filter((path) => path === '/keys').length;
    const before = fetches();
    bot.passTime(aMinuteAndMore);
    assert.equal(await status(fresh), 200);
    assert.equal(fetches(), before + 1);
    assert.equal(await status(bot.key), 401, 'the earlier key is not believed any more');
    assert.equal(await status(await makeKey('key-4')), 401);
    assert.equal(fetches(), before + 1, 'a key that nobody knows causes no flood of fetches');
    bot.issuer.publish(bot.key);
    assert.equal(await status(bot.key), 401);
    bot.passTime(aMinuteAndMore);
    assert.equal(await status(bot.key), 200);
  });

  it('lets people go on for a day while the keys’ server is away, and no longer', async () => {
    bot.issuer.failWith('reset');
    bot.passTime(23 * 60 * 60 * 1000);
    assert.equal(await status(bot.key), 200);
    bot.passTime(60 * 60 * 1000);
    assert.equal(await status(bot.key), 401);
    bot.issuer.failWith(undefined);
    bot.passTime(aMinuteAndMore);
    assert.equal(await status(bot.key), 200);
  });

  it('asks for the keys anew while the old ones still do, so that nobody waits at their end', async () => {
    const before = bot.issuer.requests.length;
    bot.passTime(13 * 60 * 60 * 1000);
    assert.equal(await status(bot.key), 200);
    await waitUntil('the keys are fetched', () => bot.issuer.requests.length === before + 2, {
      seconds: 10,
      every: 5,
    });
    bot.passTime(12 * 60 * 60 * 1000);
    bot.issuer.failWith('reset');
    assert.equal(await status(bot.key), 200);
    bot.issuer.failWith(undefined);
  });
});
