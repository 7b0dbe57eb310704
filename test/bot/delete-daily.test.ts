import assert from 'node:assert/strict';
import { sql } from 'drizzle-orm';
import { deleteDaily } from '../../bot/reminding/delete-daily.ts';
import { keptForUnlessSet } from '../../reminders/kept-for.ts';
import { openDatabase, type Database } from '../../storage/database.ts';
import type { DeletedKind } from '../../storage/retention/deletion.ts';
import { testDatabases } from '../support/databases.ts';
import { emptyAll, rowsAsText } from '../support/every-row.ts';
import { watchedLog } from '../support/suite-watch.ts';

for (const { name, make } of testDatabases())
  describe(`the daily deletion, on ${name}`, () => {
    let database: Database;
    let lines: string[];
    let counted: [DeletedKind, number][];
    const log = watchedLog((line) => lines.push(line));

    before(async () => {
      database = await openDatabase(await make());
    });
    after(() => database.close());
    beforeEach(async () => {
      await emptyAll(database.queries);
      lines = [];
      counted = [];
    });

    const process = () =>
      deleteDaily({
        database,
        keptFor: keptForUnlessSet,
        log,
        onDeleted: (kind, count) => counted.push([kind, count]),
      });

    async function say(at: string): Promise<void> {
      await database.queries.execute(sql`
        insert into feedback (tenant_id, user_id, card, about, reaction, language, given_at)
        values ('tenant-1', 'ada', ${at}, '{}', 'like', 'en', ${at})`);
    }
    const said = async () => (await rowsAsText(database.queries, 'public.feedback')).length;

    it('deletes once the clock has come so far, counts it and says so', async () => {
      await say('2026-11-20T10:00:00Z');
      const sweep = process();
      await sweep(new Date('2027-11-20T09:00:00Z'));
      assert.equal(await said(), 1, 'a year is not over');
      await sweep(new Date('2027-11-21T09:00:00Z'));
      assert.equal(await said(), 0);
      assert.deepEqual(counted, [['feedback', 1]]);
      assert.match(lines.join(), /deleted what was over/);
      assert.match(lines.join(), /"deleted":\{"feedback":1\}/);
    });

    it('runs once a day, over all processes and starts', async () => {
      await process()(new Date('2027-11-20T10:00:00Z'));
      await say('2026-11-01T10:00:00Z');
      const started = process();
      await started(new Date('2027-11-20T10:01:00Z'));
      await started(new Date('2027-11-21T09:59:00Z'));
      assert.equal(await said(), 1);
      await started(new Date('2027-11-21T10:00:00Z'));
      assert.equal(await said(), 0);
    });

    it('runs after a clock that was ahead was set back', async () => {
      const sweep = process();
      await sweep(new Date('2029-01-01T10:00:00Z'));
      await say('2026-11-01T10:00:00Z');
      await sweep(new Date('2027-11-20T10:00:00Z'));
      assert.equal(await said(), 0);
    });

    it('asks the database for nothing within the day', async () => {
      const sweep = process();
      await sweep(new Date('2027-11-20T10:00:00Z'));
      await database.queries.execute(sql`alter table send_slot rename to send_slot_elsewhere`);
      try {
        await sweep(new Date('2027-11-20T10:01:00Z'));
        assert.deepEqual(lines, []);
      } finally {
        await database.queries.execute(sql`alter table send_slot_elsewhere rename to send_slot`);
      }
    });

    it('never throws: it says what is in its way, and tries again in an hour', async () => {
      await say('2026-11-01T10:00:00Z');
      await database.queries.execute(sql`alter table feedback rename to feedback_elsewhere`);
      const sweep = process();
      await sweep(new Date('2027-11-20T10:00:00Z'));
      await database.queries.execute(sql`alter table feedback_elsewhere rename to feedback`);
      assert.match(lines.join(), /what is over was not deleted/);
      assert.match(lines.join(), /"kind":"feedback"/);
      assert.match(lines.join(), /"code":"[a-z-]+","remedy"/);
      await sweep(new Date('2027-11-20T10:59:00Z'));
      assert.equal(await said(), 1);
      await sweep(new Date('2027-11-20T11:00:00Z'));
      assert.equal(await said(), 0);
    });

    it('keeps what was said in a silent chat no longer, and still finds the person there', async () => {
      const state = JSON.stringify({
        dialogs: { dialogStack: [{ id: 'move', state: { customer: 'Contoso' } }] },
        cardsShown: 7,
        stepsNoted: 2,
        lastHeardAt: '2026-11-20T10:00:00.000Z',
      });
      await database.queries.execute(sql`
        insert into place (tenant_id, conversation_id, personal, reference, updated_at)
        values ('tenant-1', 'a:ada', true, '{}', '2026-11-20')`);
      await database.queries.execute(sql`
        insert into conversation (tenant_id, user_id, conversation_id, version, state, updated_at)
        values ('tenant-1', 'ada', 'a:ada', 4, ${state}, '2026-11-20')`);
      await database.queries.execute(sql`
        insert into watch (id, tenant_id, user_id, conversation_id, maker_name, subject, term_end, status, created_at, updated_at)
        values (gen_random_uuid(), 'tenant-1', 'ada', 'a:ada', 'Ada', 'Contoso', '2027-12-31', 'active', '2026-11-20', '2026-11-20')`);
      await process()(new Date('2027-03-01T10:00:00Z'));
      const [row = ''] = await rowsAsText(database.queries, 'public.conversation');
      assert.doesNotMatch(row, /Contoso|lastHeardAt/);
      assert.match(row, /"cardsShown": 7/);
      assert.match(row, /"version": 5/);
      assert.equal((await rowsAsText(database.queries, 'public.place')).length, 1);
      assert.equal((await rowsAsText(database.queries, 'public.watch')).length, 1);
    });

    it('lets an import be taken back for a month', async () => {
      await database.queries.execute(sql`
        insert into import (id, tenant_id, user_id, number, file_name, kind, whereabouts, counts, status, can_undo, at)
        values (gen_random_uuid(), 'tenant-1', 'ada', 1, 'list.csv', 'csv', 'ours', '{}', 'kept', true, '2026-11-20')`);
      await database.queries.execute(sql`
        insert into subscription_before (tenant_id, user_id, id) values ('tenant-1', 'ada', gen_random_uuid())`);
      const sweep = process();
      const kept = async () => (await rowsAsText(database.queries, 'public.subscription_before')).length;
      await sweep(new Date('2026-12-19T23:00:00Z'));
      assert.equal(await kept(), 1);
      await sweep(new Date('2026-12-20T23:30:00Z'));
      assert.equal(await kept(), 0);
      const [imported = ''] = await rowsAsText(database.queries, 'public.import');
      assert.match(imported, /"can_undo": false/);
    });
  });
