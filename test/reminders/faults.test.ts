import assert from 'node:assert/strict';
import { sql } from 'drizzle-orm';
import { openDatabase, type Database } from '../../storage/database.ts';
import { testDatabases } from '../support/databases.ts';
import { makeReminderEngine } from '../support/reminder-engine.ts';
import { startLimitedTeams, type LimitedTeams, type Reply } from '../support/teams-limits.ts';
import { storeWatch } from '../support/watches.ts';

const planned = new Date('2026-11-20T08:00:00Z');
const due = new Date('2027-03-24T09:00:00Z');
const beforeSeven = { occasion: 'before-7', dueAt: due };
const minute = 60 * 1000;

function later(minutes: number): Date {
  return new Date(due.getTime() + minutes * minute);
}

type Case = {
  readonly title: string;
  readonly reply: Reply;
  readonly state: string;
  /** Minutes until it is tried again: at least, at most; nothing where it is not. */
  readonly again?: readonly [number, number];
  readonly counts: boolean;
  readonly mayHaveArrived: boolean;
  readonly note: string;
};

const cases: readonly Case[] = [
  {
    title: '201',
    reply: { status: 201 },
    state: 'sent',
    counts: false,
    mayHaveArrived: false,
    note: 'Teams said so and named the activity',
  },
  ...[
    { title: '202 and nothing', reply: { status: 202, body: '', arrives: true } },
    { title: '201 and an empty object', reply: { status: 201, body: '{}' } },
    { title: '200 and a page', reply: { status: 200, body: '<html></html>', arrives: true } },
    { title: '201 and an empty id', reply: { status: 201, body: '{"id":""}' } },
  ].map(({ title, reply }) => ({
    title,
    reply,
    state: 'sent',
    counts: false,
    mayHaveArrived: false,
    note: 'Teams took it, and does without an id at times (MicrosoftDocs/bot-docs#2263)',
  })),
  {
    title: '401',
    reply: { status: 401 },
    state: 'planned',
    again: [5, 5.5],
    counts: true,
    mayHaveArrived: false,
    note: 'passes by itself at times (microsoft/teams-sdk#1766)',
  },
  {
    title: '401 BotNotRegistered',
    reply: { status: 401, code: 'BotNotRegistered' },
    state: 'dead',
    counts: false,
    mayHaveArrived: false,
    note: 'somebody has to put that right (MicrosoftDocs/msteams-docs#14336)',
  },
  {
    title: '403 with a verdict of Teams',
    reply: { status: 403, code: 'BotDisabledByAdmin' },
    state: 'planned',
    again: [24 * 60, 24 * 60],
    counts: false,
    mayHaveArrived: false,
    note: 'blocked or uninstalled: kept, and tried once a day',
  },
  {
    title: '403 of a service at fault',
    reply: { status: 403, code: 'ServiceError' },
    state: 'planned',
    again: [5, 5.5],
    counts: true,
    mayHaveArrived: false,
    note: 'passes by itself, and was not taken',
  },
  {
    title: '404',
    reply: { status: 404 },
    state: 'planned',
    again: [1, 1],
    counts: false,
    mayHaveArrived: false,
    note: 'heals by itself for some, often within minutes',
  },
  {
    title: '412',
    reply: { status: 412 },
    state: 'planned',
    again: [0.25, 16],
    counts: false,
    mayHaveArrived: false,
    note: 'rejected, so it did not arrive',
  },
  {
    title: '429 with Retry-After',
    reply: { status: 429, retryAfter: 90 },
    state: 'planned',
    again: [1.5, 1.5],
    counts: false,
    mayHaveArrived: false,
    note: 'waits as long as Teams asks',
  },
  {
    title: '429 until a date',
    reply: { status: 429, retryAfter: new Date(Date.now() + 3_600_000).toUTCString() },
    state: 'planned',
    again: [50, 60],
    counts: false,
    mayHaveArrived: false,
    note: 'waits until then (RFC 9110)',
  },
  {
    title: '503 with Retry-After',
    reply: { status: 503, retryAfter: 3_600 },
    state: 'planned',
    again: [60, 60],
    counts: true,
    mayHaveArrived: true,
    note: 'nobody knows, and it asks not to be asked before',
  },
  {
    title: '429 without Retry-After',
    reply: { status: 429 },
    state: 'planned',
    again: [0.25, 16],
    counts: false,
    mayHaveArrived: false,
    note: 'waits for a time drawn by lot',
  },
  {
    title: '503 though it arrived',
    reply: { status: 503, arrives: true },
    state: 'planned',
    again: [5, 5.5],
    counts: true,
    mayHaveArrived: true,
    note: 'nobody knows; the SDK alone would have sent it four times',
  },
  {
    title: 'a hang',
    reply: { status: 'hang' },
    state: 'planned',
    again: [5, 5.5],
    counts: true,
    mayHaveArrived: true,
    note: 'as with a gateway error',
  },
  {
    title: 'a reset',
    reply: { status: 'reset' },
    state: 'planned',
    again: [5, 5.5],
    counts: true,
    mayHaveArrived: true,
    note: 'the request was on its way',
  },
];

for (const { name, make } of testDatabases()) {
  describe(`reminders sent to a Teams that fails, on ${name}`, () => {
    let database: Database;
    let teams: LimitedTeams;

    before(async () => {
      database = await openDatabase(await make());
    });
    after(() => database.close());
    beforeEach(async () => {
      teams = await startLimitedTeams();
      for (const table of ['watch', 'send_slot', 'place', 'conversation'])
        await database.queries.execute(sql.raw(`delete from ${table}`));
    });
    afterEach(() => teams.close());

    const store = (tenantId = 'tenant-1', conversationId = 'chat-ada') =>
      storeWatch(database, { tenantId, conversationId }, [beforeSeven], planned, teams.serviceUrl(tenantId));

    for (const { title, reply, state, again, counts, mayHaveArrived, note } of cases) {
      it(`take ${title} for what it is: ${note}`, async () => {
        await store();
        let requests = 0;
        teams.answerWith(() => {
          requests += 1;
          return reply;
        });
        const engine = makeReminderEngine({
          database,
          ...(reply.status === 'hang' ? { patience: 300 } : {}),
        });
        await engine.run(due);
        const [row] = await engine.rows();
        assert.equal(requests, 1, 'one request, whatever the answer');
        assert.deepEqual(
          [row?.state, row?.attempts, row?.may_have_arrived],
          [state, counts ? 1 : 0, mayHaveArrived],
        );
        const waits = row?.next_at == null ? undefined : (row.next_at.getTime() - due.getTime()) / minute;
        if (again !== undefined) assert.ok(waits !== undefined && waits >= again[0] && waits <= again[1]);
        else if (state === 'planned') assert.equal(waits, undefined);
      });
    }

    it('are sent on a new connection where the kept one is dead', async () => {
      await store();
      await store('tenant-1', 'chat-grace');
      let sends = 0;
      teams.answerWith(() => {
        sends += 1;
        return { status: sends === 2 ? 'forgotten' : 201 };
      });
      const engine = makeReminderEngine({ database });
      await engine.run(due);
      assert.deepEqual(
        (await engine.rows()).map(({ state, attempts }) => [state, attempts]),
        [
          ['sent', 0],
          ['sent', 0],
        ],
      );
      assert.equal(sends, 3);
    });

    it('know that nothing arrived where no connection was made', async () => {
      await store();
      await teams.vanish();
      const engine = makeReminderEngine({ database });
      await engine.run(due);
      const [row] = await engine.rows();
      assert.deepEqual([row?.state, row?.may_have_arrived], ['planned', false]);
      await teams.comeBack();
    });

    it('all arrive, and none twice, when Teams was gone for an hour', async () => {
      for (let person = 0; person < 8; person += 1) {
        await store('tenant-1', `chat-${person}`);
        await store('tenant-1', `chat-${person}`);
      }
      const engine = makeReminderEngine({ database });
      await teams.vanish();
      for (let minutes = 0; minutes < 60; minutes += 1) await engine.run(later(minutes));
      await teams.comeBack();
      for (let minutes = 60; minutes <= 24 * 60; minutes += 30) await engine.run(later(minutes));
      const rows = await engine.rows();
      assert.deepEqual([...new Set(rows.map(({ state }) => state))], ['sent']);
      const places = teams.arrived.map(({ conversationId }) => conversationId);
      assert.equal(places.length, 8, 'one digest a person');
      assert.equal(new Set(places).size, 8);
    });

    it('wait their turn in a channel without being held for longer than a job lasts', async () => {
      for (let maker = 0; maker < 20; maker += 1)
        await storeWatch(
          database,
          { userId: `aad-${maker}`, conversationId: 'channel' },
          [beforeSeven],
          planned,
          teams.serviceUrl('tenant-1'),
        );
      const waits: number[] = [];
      const engine = makeReminderEngine({ database, onPause: (milliseconds) => waits.push(milliseconds) });
      await engine.run(due);
      assert.ok(Math.max(...waits) <= 30_000);
      assert.ok(waits.length <= 16, 'one every two seconds, so four or more are put off');
      const rows = await engine.rows();
      assert.equal(rows.length, 20);
      assert.deepEqual(
        rows.filter(({ state, attempts }) => state !== 'sent' && (state !== 'planned' || attempts > 0)),
        [],
      );
    });

    it('are not sent again when the database was away as Teams took them', async () => {
      await store();
      let tries = 0;
      let away = false;
      const comesAndGoes: Database = {
        ...database,
        get queries() {
          if (away) throw new Error('the database is away');
          return database.queries;
        },
      };
      const engine = makeReminderEngine({
        database: comesAndGoes,
        onDelivered: () => {
          away = true;
        },
        onPause: () => {
          if (away) tries += 1;
          if (tries === 5) away = false;
        },
      });
      await engine.run(due);
      await engine.run(later(5));
      assert.equal(tries, 5);
      assert.equal(teams.arrived.length, 1);
      assert.equal((await engine.rows())[0]?.state, 'sent');
    });

    it('end among the dead, with a reason, when their card cannot be made', async () => {
      await store();
      await database.queries.execute(sql`update place set reference = '{}'`);
      const engine = makeReminderEngine({ database });
      for (let hours = 0; hours <= 26; hours += 1) await engine.run(later(hours * 60));
      const [row] = await engine.rows();
      assert.deepEqual([row?.state, row?.reason], ['dead', 'not-accepted']);
      assert.equal(row?.may_have_arrived, false);
    });
  });
}
