import assert from 'node:assert/strict';
import { sql } from 'drizzle-orm';
import { makeConnections } from '../../bot/http/connections.ts';
import { exchangeOver, type Exchange } from '../../bot/http/exchange.ts';
import type { Identity } from '../../bot/settings/identity.ts';
import { openDatabase, type Database } from '../../storage/database.ts';
import { startConnector, type Connector } from '../support/connector.ts';
import { testDatabases } from '../support/databases.ts';
import { makeReminderEngine, type ReminderEngine } from '../support/reminder-engine.ts';
import { json, type Reply } from '../support/reply.ts';
import { startRoughServer, type RoughServer } from '../support/rough-server.ts';
import { storeWatch } from '../support/watches.ts';

const planned = new Date('2026-11-20T08:00:00Z');
const due = new Date('2027-03-24T09:00:00Z');
const fiveMinutesLater = new Date('2027-03-24T09:06:00Z');
const identity: Identity = {
  type: 'SingleTenant',
  appId: '6f1d2c3b-4a5e-4f60-8b7c-9d0e1f2a3b4c',
  tenantId: 'a-tenant',
  password: 'a secret of the bot',
};

const token = (value: string) => json(200, { access_token: value, expires_in: 3600 });

for (const { name, make } of testDatabases()) {
  describe(`reminders of a bot whose token is refused or not to be had, on ${name}`, () => {
    let database: Database;
    let teams: Connector;
    let entra: RoughServer;
    let engine: ReminderEngine;

    before(async () => {
      database = await openDatabase(await make());
      [teams, entra] = await Promise.all([startConnector(), startRoughServer()]);
    });
    after(() => Promise.all([database.close(), teams.close(), entra.close()]));
    beforeEach(async () => {
      for (const table of ['watch', 'send_slot', 'place', 'conversation'])
        await database.queries.execute(sql.raw(`delete from ${table}`));
      teams.answerWith(undefined);
      const real = exchangeOver(makeConnections());
      const exchange: Exchange = (question, signal) =>
        real(
          { ...question, url: question.url.replace('https://login.microsoftonline.com/', entra.url) },
          signal,
        );
      engine = makeReminderEngine({ database, registered: { identity, exchange }, patience: 500 });
      await storeWatch(database, {}, [{ occasion: 'before-7', dueAt: due }], planned, teams.serviceUrl);
    });

    const faults: readonly [string, Reply][] = [
      ['500 without a body', { status: 500 }],
      ['429', json(429, {})],
      ['a page', { status: 200, body: '<html></html>' }],
      ['a reset', 'reset'],
      ['a hang', 'hang'],
      ['a secret that has run out', json(401, { error: 'invalid_client', error_codes: [7000222] })],
    ];
    for (const [note, reply] of faults)
      it(`wait after ${note}, cannot have arrived, and come when there is a token`, async () => {
        entra.answerWith(() => reply);
        const before = teams.asked.length;
        await engine.run(due);
        const [row] = await engine.rows();
        assert.deepEqual([row?.state, row?.attempts, row?.may_have_arrived], ['planned', 1, false]);
        assert.equal(teams.asked.length, before);
        entra.answerWith(() => token('a-token'));
        // What hangs is given up after 5 s, which nobody waits for here: another bot goes on.
        if (reply !== 'hang') await engine.run(fiveMinutesLater);
        if (reply !== 'hang') assert.equal((await engine.rows())[0]?.state, 'sent');
      });

    it('come at once with a new token where the kept one is refused', async () => {
      let given = 0;
      entra.answerWith(() => token(`token-${(given += 1)}`));
      teams.answerWith(({ authorization }) =>
        authorization === 'Bearer token-1' ? json(401, { message: 'denied' }) : undefined,
      );
      await engine.run(due);
      assert.equal((await engine.rows())[0]?.state, 'sent');
      assert.equal(given, 2);
    });
  });
}
