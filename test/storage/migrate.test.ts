import assert from 'node:assert/strict';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { startApp } from '../../bot/app.ts';
import { readSettings } from '../../bot/settings.ts';
import { openDatabase, type Database } from '../../storage/database.ts';
import { StorageError } from '../../storage/errors.ts';
import { loadTurn } from '../../storage/turns.ts';
import { startBotProcess } from '../support/bot-process.ts';
import { testDatabases } from '../support/databases.ts';
import { migrationsOf, type Migrations } from '../support/older-schema.ts';
import { watchedLog } from '../support/suite-watch.ts';

const key = { tenantId: 't', userId: 'u', conversationId: 'c' };
const countSchema = z.object({ rows: z.tuple([z.object({ count: z.coerce.number() })]) });

async function count(database: Database, query: string): Promise<number> {
  return countSchema.parse(await database.queries.execute(sql.raw(query))).rows[0].count;
}

const applied = 'select count(*) as count from drizzle.__drizzle_migrations';

function refusedWith(code: StorageError['code'], says: RegExp) {
  return (error: unknown) => {
    assert.ok(error instanceof StorageError);
    assert.equal(error.code, code);
    assert.match(error.message, says);
    return true;
  };
}

for (const { name, makeEmpty, bots } of testDatabases())
  describe(`a database of another version, on ${name}`, () => {
    let address: string;
    let first: Migrations;
    let all: Migrations;

    before(async () => {
      first = await migrationsOf({ first: 1 });
      all = await migrationsOf({ first: Infinity });
    });
    after(() => Promise.all([first.remove(), all.remove()]));
    beforeEach(async () => {
      address = await makeEmpty();
    });

    /** As the first version of the bot left it, which knows one person. */
    async function makeOlder(): Promise<void> {
      const database = await openDatabase(address, { migrationsFolder: first.folder });
      await database.queries.execute(
        sql`insert into person (tenant_id, user_id, partner_country) values ('t', 'u', 'SE')`,
      );
      await database.close();
    }

    function start() {
      const settings = readSettings({ PORT: '0', DATABASE_URL: address });
      return startApp(settings, () => new Date('2026-11-20T10:00:00Z'), watchedLog());
    }

    it('is brought up to date with all that it holds', async () => {
      await makeOlder();
      const database = await openDatabase(address);
      assert.equal(await count(database, applied), all.count);
      const { person } = await loadTurn(database, key);
      assert.equal(person.partnerCountry, 'SE');
      await database.close();
    });

    it('is left as it is when it is newer than the bot, which does not start and says what to do', async () => {
      const newer = await migrationsOf({ oneMore: 'create table of_the_future (id integer)' });
      await (await openDatabase(address, { migrationsFolder: newer.folder })).close();
      await assert.rejects(
        start(),
        refusedWith(
          'database-newer',
          /A newer version of the bot .* Start that version, or restore the backup/,
        ),
      );
      const database = await openDatabase(address, { migrationsFolder: newer.folder });
      assert.equal(await count(database, applied), newer.count);
      await database.close();
      await newer.remove();
    });

    for (const { note, prepare } of [
      { note: 'older', prepare: makeOlder },
      { note: 'empty', prepare: () => Promise.resolve() },
    ])
      it(`is left as it is by who only looks into it: ${note}`, async () => {
        await prepare();
        await assert.rejects(
          openDatabase(address, { make: false }),
          refusedWith(note === 'empty' && bots === 1 ? 'database-missing' : 'database-older', /./),
        );
        const database = await openDatabase(address, { migrationsFolder: first.folder });
        assert.equal(await count(database, applied), 1, 'the version before still takes it');
        await database.close();
      });

    it('is refused also when only the queue in it is newer', async () => {
      await (await start()).close();
      const database = await openDatabase(address);
      await database.queries.execute(sql`update reminder_queue.version set version = version + 1`);
      await database.close();
      await assert.rejects(start(), refusedWith('database-newer', /A newer version/));
      const again = await openDatabase(address);
      await again.queries.execute(sql`update reminder_queue.version set version = version - 1`);
      await again.close();
      await (await start()).close();
    });

    it('is as it was when a migration breaks off in the middle, and the version before goes on with it', async () => {
      await makeOlder();
      const broken = await migrationsOf({
        oneMore: `create table half_done (id integer);--> statement-breakpoint\nselect 1 / (select count(*) from half_done)`,
      });
      await assert.rejects(openDatabase(address, { migrationsFolder: broken.folder }), (error) => {
        refusedWith(
          'database-not-migrated',
          /it is as it was\. Go on with the version of the bot before/,
        )(error);
        assert.ok(error instanceof Error && error.cause instanceof Error);
        return true;
      });
      const before = await openDatabase(address, { migrationsFolder: first.folder });
      assert.equal(await count(before, applied), 1);
      const tables = `select count(*) as count from pg_tables where tablename in ('watch', 'half_done')`;
      assert.equal(await count(before, tables), 0);
      assert.equal(await count(before, 'select count(*) as count from person'), 1);
      await before.close();
      await broken.remove();
    });

    if (bots === 1) return;

    for (const { note, prepare } of [
      { note: 'empty', prepare: () => Promise.resolve() },
      { note: 'older', prepare: makeOlder },
    ])
      it(`is made once by four processes that start at once on one that is ${note}`, async () => {
        await prepare();
        const processes = await Promise.all(Array.from({ length: 4 }, () => startBotProcess(address)));
        const database = await openDatabase(address);
        assert.equal(await count(database, applied), all.count);
        assert.equal(await count(database, 'select count(*) as count from reminder_queue.version'), 1);
        for (const bot of processes) assert.equal((await fetch(`${bot.address}/readyz`)).status, 200);
        for (const bot of processes) assert.deepEqual(bot.errors, []);
        await Promise.all(processes.map((bot) => bot.end('SIGTERM')));
        await database.close();
      }).timeout(120_000);

    it('is made once over twelve connections at once', async () => {
      await makeOlder();
      const opened = await Promise.all(Array.from({ length: 12 }, () => openDatabase(address)));
      for (const database of opened) assert.equal(await count(database, applied), all.count);
      await Promise.all(opened.map((database) => database.close()));
    });
  });
