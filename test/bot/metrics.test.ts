import assert from 'node:assert/strict';
import { request } from 'node:http';
import { text as textOf } from 'node:stream/consumers';
import { sql } from 'drizzle-orm';
import { startApp, type App } from '../../bot/app.ts';
import { makeMetrics } from '../../bot/process/metrics.ts';
import { readSettings } from '../../bot/settings.ts';
import { openDatabase } from '../../storage/database.ts';
import { countReminders } from '../../storage/reminder-lists.ts';
import { embedded, testDatabases } from '../support/databases.ts';
import { plantSecret, watchedLog } from '../support/suite-watch.ts';
import { startTeams, type Teams } from '../support/teams.ts';
import { storeWatch } from '../support/watches.ts';

const token = 'correct-horse-battery';
const planned = new Date('2026-11-20T08:00:00Z');
const due = new Date('2027-03-24T09:00:00Z');
const nothing = {
  counts: { planned: 0, due: 0, parked: 0, inHand: 0, inHandSeconds: 0, dead: 0, overdueSeconds: 0 },
  depth: { waiting: 0, active: 0, dead: 0 },
};

/** The value of a sample, as `name{label="value"}` names it. */
function sample(text: string, name: string): number | undefined {
  const line = text.split('\n').find((each) => each.startsWith(`${name} `));
  return line === undefined ? undefined : Number(line.slice(name.length + 1));
}

type Answer = { readonly status: number | undefined; readonly body: string };

/** A GET as any client may write it: fetch would not let us choose the host. */
function get(address: string, path: string, headers: Record<string, string> = {}): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const { hostname, port } = new URL(address);
  const sent = request({ host: hostname, port, path, headers }, (response) => {
    textOf(response).then((body) => {
      resolve({ status: response.statusCode, body });
    }, reject);
  });
  sent.on('error', reject).end();
  return promise;
}

/** What reaches the bot when somebody elsewhere asks: from this machine, where the proxy is. */
const proxied = [
  { note: 'a proxy that keeps the host', headers: { host: 'bot.contoso.com' } },
  { note: 'a proxy that names the client', headers: { 'x-forwarded-for': '203.0.113.9' } },
  { note: 'a proxy that tells the protocol', headers: { 'x-forwarded-proto': 'https' } },
  { note: 'Cloudflare', headers: { 'cf-connecting-ip': '203.0.113.9' } },
  { note: 'a proxy that follows the standard', headers: { forwarded: 'for=203.0.113.9' } },
] as const;

/** nginx passes on the host that the client says, or its own, and no word of the client. */
const saidToBeHere = ['localhost', 'localhost:3978', '127.0.0.1', '127.1', '[::1]', '127.0.0.1:3978'];

const wrong = ['', 'Bearer', 'Bearer ', 'Bearer correct-horse', `Bearer ${token}x`, `Basic ${token}`, token];

const noon = new Date('2026-11-28T12:00:00Z');

describe('who may read the metrics', () => {
  const start = async (environment: Record<string, string>) =>
    startApp(
      readSettings({ PORT: '0', DATABASE_URL: await embedded.make(), ...environment }),
      () => planned,
      watchedLog(),
    );
  before(() => {
    plantSecret(token);
  });

  describe('of a bot in local mode', () => {
    let app: App;
    before(async () => {
      app = await start({ METRICS_TOKEN: token });
    });
    after(() => app.close());

    it('is whoever asks on this machine', async () => {
      for (const host of saidToBeHere)
        assert.equal((await get(app.address, '/metrics', { host })).status, 200);
    });

    for (const { note, headers } of proxied.slice(1)) {
      it(`is not who comes through ${note}, but with the token`, async () => {
        assert.equal((await get(app.address, '/metrics', headers)).status, 404);
        const authorization = `Bearer ${token}`;
        assert.equal((await get(app.address, '/metrics', { ...headers, authorization })).status, 200);
      });
    }
  });

  describe('of a bot with an app id', () => {
    const registered = {
      MicrosoftAppType: 'UserAssignedMSI',
      MicrosoftAppId: '0a1b2c3d-4e5f-4061-8273-8495a6b7c8d9',
      MicrosoftAppTenantId: '0a1b2c3d-4e5f-4061-8273-8495a6b7c8d8',
    };
    let open: App;
    let guarded: App;
    before(async () => {
      open = await start(registered);
      guarded = await start({ ...registered, METRICS_TOKEN: token });
    });
    after(async () => {
      await open.close();
      await guarded.close();
    });

    it('is nobody without a token, wherever they say to be: there is no such page', async () => {
      const hosts = saidToBeHere.map((host) => ({ host }));
      for (const headers of [{}, ...hosts, ...proxied.map((each) => each.headers)]) {
        for (const { address } of [open, guarded]) {
          const unknown = await get(address, '/metricz', headers);
          const refused = await get(address, '/metrics', headers);
          assert.equal(refused.status, 404);
          assert.equal(refused.body, unknown.body);
        }
      }
    });

    for (const authorization of wrong) {
      it(`is not who says “${authorization}”`, async () => {
        assert.equal((await get(guarded.address, '/metrics', { authorization })).status, 404);
        assert.equal((await get(open.address, '/metrics', { authorization })).status, 404);
      });
    }

    it('is who has the token, from anywhere', async () => {
      const authorization = `Bearer ${token}`;
      for (const { headers } of [{ headers: {} }, ...proxied])
        assert.equal((await get(guarded.address, '/metrics', { ...headers, authorization })).status, 200);
      assert.equal((await get(open.address, '/metrics', { authorization })).status, 404);
    });
  });
});

for (const { name, make, bots } of testDatabases()) {
  describe(`the metrics, on ${name}`, () => {
    let address: string;
    let teams: Teams;
    before(async () => {
      address = await make();
      teams = await startTeams(address, bots);
    });
    after(() => teams.close());

    it('count the turns by how they ended, how long they took, and the process itself', async () => {
      const ada = teams.client('ada');
      const texts: string[] = [];
      for (let turn = 0; turn < bots; turn += 1) await ada.say('hello');
      for (const bot of teams.addresses) texts.push((await get(bot, '/metrics')).body);
      for (const text of texts) {
        assert.equal(sample(text, 'bot_turn_seconds_count{outcome="done"}'), 1);
        assert.ok((sample(text, 'bot_turn_seconds_sum{outcome="done"}') ?? 0) > 0);
        assert.equal(sample(text, 'bot_database_up'), 1);
        assert.equal(sample(text, 'bot_reminders_planned'), 0);
        assert.equal(sample(text, 'bot_queue_waiting'), 0);
        assert.ok((sample(text, 'process_resident_memory_bytes') ?? 0) > 0);
      }
    });

    it('count what people judge, and what they ask that no topic answers', async () => {
      const eve = teams.client('eve');
      const answer = await eve.say('what is GDAP?');
      const press = (reaction: string) => ({
        type: 'invoke',
        name: 'message/submitAction',
        replyToId: answer.cards[0]?.id,
        value: { actionName: 'feedback', actionValue: { reaction, feedback: '{"feedbackText":""}' } },
      });
      await eve.post(press('like'));
      await eve.post(press('dislike'));
      await eve.say('why do zebras sleep in the fridge?');
      const texts = await Promise.all(teams.addresses.map(async (bot) => (await get(bot, '/metrics')).body));
      const sum = (name: string) => texts.reduce((all, text) => all + (sample(text, name) ?? 0), 0);
      assert.equal(sum('bot_feedback_total{about="answer",reaction="like"}'), 1);
      assert.equal(sum('bot_feedback_total{about="answer",reaction="dislike"}'), 1);
      assert.equal(sum('bot_unknown_questions_total'), 1);
    });

    it('count what is not let in, not read or not heard, by its code', async () => {
      const [bot = ''] = teams.addresses;
      const headers = { 'content-type': 'application/json' };
      await fetch(`${bot}/api/messages`, { method: 'POST', headers, body: '{' });
      const foreign = JSON.stringify({ type: 'message', serviceUrl: 'https://elsewhere.example' });
      await fetch(`${bot}/api/messages`, { method: 'POST', headers, body: foreign });
      const { body } = await get(bot, '/metrics');
      assert.equal(sample(body, 'bot_refused_total{code="json-broken"}'), 1);
      assert.equal(sample(body, 'bot_refused_total{code="service-url-foreign"}'), 1);
    });
  });

  describe(`the counts of reminders, on ${name}`, () => {
    it('tell what is planned, due, parked, in hand and dead, and how long it has been due', async () => {
      const database = await openDatabase(await make());
      const store = (occasion: string, dueAt: string, conversationId = 'chat-ada') =>
        storeWatch(database, { conversationId }, [{ occasion, dueAt: new Date(dueAt) }], planned);
      await store('before-30', '2027-03-01T09:00:00Z', 'chat-unreachable');
      await store('before-14', '2027-03-17T09:00:00Z');
      await store('before-7', '2027-03-24T08:00:00Z');
      await store('before-7', '2027-03-24T08:30:00Z');
      await store('before-1', '2027-03-30T09:00:00Z');
      await store('before-60', '2027-02-01T09:00:00Z');
      await store('before-0', '2027-03-24T08:00:00Z');
      await database.queries.execute(sql`
        update reminder set
          state = case occasion when 'before-60' then 'dead' when 'before-0' then 'claimed' else state end,
          reason = case occasion when 'before-14' then 'tenant-not-served' end,
          next_at = case when occasion in ('before-30', 'before-14') then '2027-03-25T09:00:00Z' else next_at end`);
      await database.queries.execute(
        sql`update place set unreachable = 'BotDisabledByAdmin' where conversation_id = 'chat-unreachable'`,
      );
      assert.deepEqual(await countReminders(database, due), {
        planned: 5,
        due: 2,
        parked: 2,
        inHand: 1,
        inHandSeconds: 0,
        dead: 1,
        overdueSeconds: 3600,
      });
      await database.close();
    });
  });
}

describe('the metrics', () => {
  const claim = { jobId: 'job', tenantId: 'tenant-1', userId: 'aad-ada', conversationId: 'chat-ada' };

  it('count reminders by what became of them and why, and how late they were sent', async () => {
    const { onReminders, read } = makeMetrics(watchedLog(), () => noon);
    onReminders({ claim, kind: 'sent', reminders: 3, lateBy: 20 });
    onReminders({ claim, kind: 'sent', reminders: 1, lateBy: 7200 });
    onReminders({ claim, kind: 'dropped', reminders: 2, reason: 'superseded' });
    onReminders({ claim, kind: 'dead', reminders: 1, reason: 'place-gone' });
    onReminders({ claim, kind: 'dead', reminders: 1, reason: 'refused-400:BadSyntax' });
    onReminders({ claim, kind: 'dead', reminders: 1, reason: 'refused-400:Other' });
    const { text } = await read(() => Promise.resolve(nothing));
    assert.equal(
      sample(text, 'bot_reminders_total{outcome="dead",reason="refused-400"}'),
      2,
      'without Teams’ own code: labels are few',
    );
    assert.equal(sample(text, 'bot_reminders_total{outcome="sent",reason=""}'), 4);
    assert.equal(sample(text, 'bot_reminders_total{outcome="dropped",reason="superseded"}'), 2);
    assert.equal(sample(text, 'bot_reminders_total{outcome="dead",reason="place-gone"}'), 1);
    assert.equal(sample(text, 'bot_reminders_late_seconds_bucket{le="30"}'), 1);
    assert.equal(sample(text, 'bot_reminders_late_seconds_count'), 2);
    assert.doesNotMatch(text, /tenant-1|aad-ada|chat-ada/);
  });

  it('leave out what the database would say while it does not answer, and say so', async () => {
    const { onTurn, read } = makeMetrics(watchedLog(), () => noon);
    onTurn('failed', 100);
    await read(() => Promise.resolve(nothing));
    const { text } = await read(() => Promise.reject(new Error('gone')));
    assert.equal(sample(text, 'bot_database_up'), 0);
    assert.equal(sample(text, 'bot_reminders_due'), undefined);
    assert.equal(sample(text, 'bot_turn_seconds_count{outcome="failed"}'), 1);
  });

  it('tell how old the rules are, as it is when somebody asks', async () => {
    let now = new Date('2026-11-28T12:00:00Z');
    const { read } = makeMetrics(watchedLog(), () => now);
    const age = async () => sample((await read(() => Promise.resolve(nothing))).text, 'bot_rules_age_days');
    assert.equal(await age(), 1);
    now = new Date('2027-05-27T12:00:00Z');
    assert.equal(await age(), 181);
  });

  it('of two bots in one process are kept apart', async () => {
    const [one, other] = [makeMetrics(watchedLog(), () => noon), makeMetrics(watchedLog(), () => noon)];
    one.onTurn('done', 100);
    const { text } = await other.read(() => Promise.resolve(nothing));
    assert.equal(sample(text, 'bot_turn_seconds_count{outcome="done"}'), undefined);
  });
});
