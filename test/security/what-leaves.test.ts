import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sql } from 'drizzle-orm';
import { openDatabase } from '../../storage/database.ts';
import { submitsOn } from '../support/card.ts';
import { testDatabases } from '../support/databases.ts';
import { makeLogWatch } from '../support/log-watch.ts';
import { startRegisteredBot } from '../support/registered-bot.ts';
import { onEachDatabase } from '../support/stage.ts';
import { holds, leaks, noteLog, plantSecret } from '../support/suite-watch.ts';
import { newestCard } from '../support/talk.ts';
import { startTeams } from '../support/teams.ts';
import { plan } from '../support/watching.ts';
import { storeWatch } from '../support/watches.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Texts that nobody else uses: wherever one turns up, it came from here. */
const secret = {
  name: 'Dr. Quokka 4710',
  typed: 'Zanzibar Quokka owes us 4,711 licences',
  input: 'Zanzibar Quokka Ltd, 12 Marsupial Lane',
  country: 'Republic of Quokka 4712',
  unknownField: 'quokka field 4713',
  attachment: 'quokka attachment 4714',
  metricsToken: 'quokka-metrics-token-4715',
  databasePassword: 'quokka-database-password-4716',
  appPassword: 'quokka-app-password-4717',
};
const markOfAll = /quokka/i;

for (const [kind, text] of Object.entries(secret)) if (kind !== 'name') plantSecret(text);

/** That none has come through so far; the tests as a whole are held to it once more at their end. */
function nothingLeaked(): void {
  assert.deepEqual(
    leaks().filter(({ planted }) => markOfAll.test(planted)),
    [],
  );
}

describe('the watch over the logs', () => {
  const activity = (changes: object) =>
    JSON.stringify({
      conversation: { id: 'chat-4711 of ada' },
      from: { aadObjectId: 'aad 12345' },
      ...changes,
    });

  it('finds what was typed, put into a card, said of a person or signed, wherever it stands in a line', () => {
    const cases = [
      {
        request: activity({ text: 'Contoso has 250' }),
        line: '{"msg":"turn","err":{"message":"of Contoso has 250"}}',
      },
      { request: activity({ text: '<at>Bot</at> say "hi" now' }), line: '{"msg":"say \\"hi\\" now"}' },
      {
        request: activity({ value: { deep: [{ er: 'Contoso 31' }] } }),
        line: '{"msg":"turn","Contoso 31":1}',
      },
      { request: activity({ from: { name: 'Ada Lovelace' } }), line: 'Error: no Ada Lovelace\n    at x' },
    ];
    for (const { request, line } of cases) {
      const watch = makeLogWatch();
      watch.note('{"msg":"before"}', 'another test');
      watch.note(line, 'this test');
      assert.deepEqual(watch.leaks(), []);
      watch.plantRequest(request, undefined);
      assert.deepEqual(
        watch.leaks().map((leak) => [leak.line, leak.during]),
        [[line, 'this test']],
      );
    }
    const watch = makeLogWatch();
    watch.plantRequest(activity({}), 'Bearer eyJ0.eyJh.c2ln');
    watch.note('{"msg":"x","headers":"Bearer eyJ0.eyJh.c2ln"}', 'this test');
    assert.equal(watch.leaks().length, 1);
  });

  it('leaves alone the ids that operators find things by, and words that a log has too', () => {
    const watch = makeLogWatch();
    watch.plantRequest(
      activity({ text: 'settings', value: { conversationId: 'chat-4711 of ada' } }),
      undefined,
    );
    watch.note('{"msg":"turn","user":"aad 12345","conversation":"chat-4711 of ada","step":"settings"}', 'x');
    watch.plantRequest(activity({ from: { name: 'person-1' } }), undefined);
    watch.note('{"msg":"turn","user":"another-person-1","conversation":"person-12"}', 'x');
    assert.deepEqual(watch.leaks(), []);
  });
});

onEachDatabase('what people write stays out of the log', (stage) => {
  it('when it is typed, in a chat, in a channel, with a file, in a language or as nonsense', async () => {
    // A person's name; the id that the log holds is another.
    const client = stage.teams.client(secret.name, undefined, 'sv-SE');
    await client.say(secret.typed);
    await client.say('start', { attachments: [{ contentType: 'text/html', content: secret.attachment }] });
    await client.say(`remind me about ${secret.input} on 31 March 2027`);
    await stage.teams.client('eve', { conversationId: 'team-1', type: 'channel' }).say(secret.typed);
    await client.post({ type: 'messageUpdate', text: secret.typed });
    await client.post({ type: 'event', name: secret.typed, value: secret.typed });
    nothingLeaked();
  });

  it('when it comes from a card, as its input, as data that nobody asked for, or for another card', async () => {
    const client = stage.newClient();
    const first = newestCard(await client.say('start'));
    await client.pressOn(first, 'answer', { source: secret.typed, partnerCountry: secret.country });
    await client.press({ verb: secret.typed, question: secret.typed });
    await client.press({ verb: 'answer', question: 'source', [secret.unknownField]: { of: secret.typed } });
    await client.press({ verb: 'name' }, { customerName: secret.input });
    const planned = newestCard(await plan(client));
    for (const { verb } of submitsOn(planned))
      await client.pressOn(planned, String(verb), { customerName: secret.input });
    assert.ok(holds('a press was refused'));
    nothingLeaked();
  });

  it('when Teams refuses an answer, a card or a reminder and repeats what it was sent', async () => {
    const { teams } = stage;
    const client = stage.newClient();
    await client.say(`remind me about ${secret.input} on 31 March 2027`);
    teams.connector.failSendsWith(400);
    teams.connector.failUpdatesWith(400);
    await client.say(secret.typed);
    await client.say('reminders');
    teams.connector.failSendsWith(undefined);
    teams.connector.failUpdatesWith(undefined);
    assert.ok(holds('HTTP status 400'));
    nothingLeaked();
  });
});

for (const { name, make } of testDatabases().filter((one) => one.name === 'PostgreSQL'))
  it(`what people write stays out of the log when a query with it fails, on ${name}`, async () => {
    const address = await make();
    const teams = await startTeams(address);
    const client = teams.client('ada');
    await client.say('hello');
    const database = await openDatabase(address);
    await database.queries.execute(sql`alter table watch add constraint short check (length(subject) < 3)`);
    await client.say(`remind me about ${secret.input} on 31 March 2027`);
    await database.close();
    await teams.close();
    assert.ok(holds('violates check constraint'));
    nothingLeaked();
  }).timeout(60_000);

describe('secrets stay out of the log', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'leaves-'));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  /** Runs a program of the bot's as an operator does, until it ends by itself. */
  function printedBy(script: string, args: readonly string[], env: Record<string, string>): string {
    const { stdout, stderr } = spawnSync(process.execPath, [join(root, script), ...args], {
      encoding: 'utf8',
      timeout: 60_000,
      env: { ...process.env, PORT: '0', NODE_ENV: 'test', LOG_LEVEL: 'trace', ...env },
    });
    const printed = stdout + stderr;
    for (const line of printed.split('\n')) noteLog(line);
    return printed;
  }

  const starts = [
    {
      note: 'wrong settings',
      says: /METRICS_TOKEN was set, but is not right/,
      env: {
        METRICS_TOKEN: `${secret.metricsToken} with a space`,
        DATABASE_URL: `mysql://bot:${secret.databasePassword}@db/bot`,
        MicrosoftAppId: 'no GUID',
        MicrosoftAppPassword: secret.appPassword,
      },
    },
    {
      note: 'a port that is taken',
      says: /EADDRINUSE|EACCES|could not/,
      env: {
        PORT: 'taken',
        DATABASE_URL: 'pglite:memory',
        METRICS_TOKEN: secret.metricsToken,
        MicrosoftAppId: '',
      },
    },
  ];
  for (const { note, says, env } of starts) {
    it(`when the bot does not start for ${note}`, async () => {
      const bot = await startRegisteredBot();
      try {
        const { port } = new URL(bot.app.address);
        const printed = printedBy('bot/main.ts', [], env.PORT === 'taken' ? { ...env, PORT: port } : env);
        assert.match(printed, says);
        nothingLeaked();
      } finally {
        await bot.close();
      }
    });
  }

  it('when the reminders command does not reach the database, or a query of it fails', async () => {
    const nowhere = `postgres://bot:${secret.databasePassword}@127.0.0.1:9/bot`;
    assert.match(
      printedBy('bot/operator/reminders.ts', ['due'], { DATABASE_URL: nowhere }),
      /[Dd]atabase .*DATABASE_URL/,
    );
    const address = `pglite:${join(folder, 'broken')}`;
    const database = await openDatabase(address);
    const planned = new Date('2026-11-20T08:00:00Z');
    await storeWatch(
      database,
      { subject: secret.input },
      [{ occasion: 'before-7', dueAt: planned }],
      planned,
    );
    await database.queries.execute(sql`alter table reminder drop column next_at`);
    await database.close();
    const printed = printedBy('bot/operator/reminders.ts', ['due'], { DATABASE_URL: address });
    assert.match(printed, /"code":"command-failed"/);
    assert.match(printed, /Failed query: select/);
    assert.doesNotMatch(printed, /params/);
    nothingLeaked();
  });

  it('when requests bring wrong tokens, broken JSON or an address that the bot does not write to', async () => {
    const bot = await startRegisteredBot(undefined, { METRICS_TOKEN: secret.metricsToken });
    try {
      const token = 'eyJxdW9ra2E.eyJxdW9ra2E.cXVva2th-4718';
      plantSecret(token);
      await bot.post(bot.message({ text: secret.typed }), `Bearer ${token}`);
      await bot.post(
        bot.message({ text: secret.typed, serviceUrl: 'https://quokka.example/4719' }),
        `Basic ${token}`,
      );
      await bot.postAsTeams(
        bot.message({ text: secret.typed, channelData: { tenant: { id: 'elsewhere' } } }),
      );
      await bot.postAsTeams(bot.message({ text: secret.typed }));
      await fetch(`${bot.app.address}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: `{"text":"${secret.typed}`,
      });
      await fetch(`${bot.app.address}/metrics?token=${secret.metricsToken}`, {
        headers: { authorization: `Bearer ${secret.metricsToken}` },
      });
      assert.ok(holds('a request was refused'));
      nothingLeaked();
    } finally {
      await bot.close();
    }
  });
});
