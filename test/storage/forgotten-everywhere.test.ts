import assert from 'node:assert/strict';
import { sql } from 'drizzle-orm';
import { openDatabase, type Database } from '../../storage/database.ts';
import { forgetPerson, forgetTenant } from '../../storage/forget.ts';
import { canary, canaryIds, canaryTexts, colleague, fillCanary } from '../support/canary.ts';
import { testDatabases } from '../support/databases.ts';
import { emptyAll, everyTable, rowsAsText } from '../support/every-row.ts';

/** Tables that never say anything of anybody, and why. */
const nobodys: Readonly<Record<string, string>> = {
  'public.unknown_question': 'words that the bot itself knows, without who asked',
  'public.processed_activity': 'a digest of an activity, for a day',
  'drizzle.__drizzle_migrations': 'which migrations were run',
};

/** pg-boss keeps jobs in tables of its own; whichever of them has one has it in `job`, too. */
const isOfQueue = (table: string) => table.startsWith('reminder_queue.');

for (const { name, make } of testDatabases())
  describe(`whoever was forgotten, on ${name}`, () => {
    let database: Database;

    before(async () => {
      database = await openDatabase(await make());
    });
    after(() => database.close());
    beforeEach(async () => {
      await emptyAll(database.queries);
      await fillCanary(database);
    });

    async function namesThem(texts: readonly string[] = canaryTexts): Promise<Record<string, string[]>> {
      const found: Record<string, string[]> = {};
      for (const table of await everyTable(database.queries)) {
        const rows = await rowsAsText(database.queries, table);
        const theirs = rows.filter((row) => texts.some((text) => row.includes(text)));
        if (theirs.length > 0) found[table] = theirs;
      }
      return found;
    }

    it('stood in every table before, those apart that say nothing of anybody', async () => {
      const found = await namesThem();
      const tables = (await everyTable(database.queries)).filter((table) => !isOfQueue(table));
      // A new table: fill it in test/support/canary.ts, and see that forgetPerson reaches it.
      assert.deepEqual(
        tables.filter((table) => found[table] === undefined),
        Object.keys(nobodys).sort(),
      );
      assert.ok(found['reminder_queue.job'], 'jobs and dead letters name their reminders');
    });

    it('stands in no column of any table of any schema, nor in the queue', async () => {
      await database.queries.transaction((tx) => forgetPerson(tx, canary, new Date(canary.at)));
      assert.deepEqual(await namesThem(), {});
    });

    it('leaves what is others’ as it was', async () => {
      await database.queries.transaction((tx) => forgetPerson(tx, canary, new Date(canary.at)));
      const left = await namesThem([colleague.userId]);
      for (const table of ['person', 'conversation', 'place', 'move', 'watch', 'notice'])
        assert.ok(left[`public.${table}`], table);
      assert.equal(left['public.conversation']?.length, 2);
      const steps = left['public.undo_step'] ?? [];
      assert.equal(steps.length, 2, 'what names nobody can still be taken back');
      assert.ok(steps.every((step) => !step.includes('moves-handed')));
      const places = await rowsAsText(database.queries, 'public.place');
      assert.ok(places.some((place) => place.includes(canary.channel)));
      const dead = await rowsAsText(database.queries, 'reminder_queue.job');
      assert.equal(dead.length, 1, 'the colleague’s dead letter');
      const [move = ''] = left['public.move'] ?? [];
      assert.match(move, /find-out/, 'what was done stays done');
    });

    it('leaves a channel reachable in which others are reminded, although nobody has talked there of late', async () => {
      await database.queries.execute(
        sql`update watch set conversation_id = ${canary.channel} where user_id = ${colleague.userId}`,
      );
      await database.queries.execute(sql`delete from conversation where user_id = ${colleague.userId}`);
      await database.queries.execute(sql`delete from move where user_id = ${colleague.userId}`);
      await database.queries.transaction((tx) => forgetPerson(tx, canary, new Date(canary.at)));
      const places = await rowsAsText(database.queries, 'public.place');
      assert.ok(places.some((place) => place.includes(canary.channel)));
    });

    it('is found in their chat although their conversation went when it had been silent', async () => {
      await database.queries.execute(sql`delete from conversation where user_id = ${canary.userId}`);
      await database.queries.transaction((tx) => forgetPerson(tx, canary, new Date(canary.at)));
      assert.deepEqual(await namesThem(), {});
    });

    it('goes with their tenant as well, and so do its jobs', async () => {
      await database.queries.transaction((tx) => forgetTenant(tx, canary.tenantId));
      assert.deepEqual(await namesThem([canary.tenantId, colleague.userId, ...canaryTexts]), {});
    });

    it('is not waited for: a job in hand finds nothing to do', async () => {
      await database.queries.execute(
        sql`update reminder_queue.job set state = 'active', started_on = now() where id = ${canaryIds.job}`,
      );
      await database.queries.transaction((tx) => forgetPerson(tx, canary, new Date(canary.at)));
      assert.deepEqual(await namesThem(), {});
    });
  });
