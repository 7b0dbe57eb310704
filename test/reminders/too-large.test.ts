import assert from 'node:assert/strict';
import { sql } from 'drizzle-orm';
import { runCommand } from '../../bot/operator/run.ts';
import { openDatabase, type Database } from '../../storage/database.ts';
import { testDatabases } from '../support/databases.ts';
import { makeReminderEngine } from '../support/reminder-engine.ts';
import { startLimitedTeams, type LimitedTeams } from '../support/teams-limits.ts';
import { storeWatch } from '../support/watches.ts';

const planned = new Date('2026-11-20T08:00:00Z');
const due = new Date('2027-03-24T09:00:00Z');
const beforeSeven = { occasion: 'before-7', dueAt: due };
/** By then the term is over, and nothing is known of a grace. */
const tooLate = new Date('2027-06-01T09:00:00Z');

for (const { name, make } of testDatabases()) {
  describe(`reminders that are too many for one card, on ${name}`, () => {
    let database: Database;
    let teams: LimitedTeams;
    let sizes: number[];

    before(async () => {
      database = await openDatabase(await make());
    });
    after(() => database.close());
    beforeEach(async () => {
      teams = await startLimitedTeams();
      sizes = [];
      for (const table of ['watch', 'send_slot', 'place', 'conversation'])
        await database.queries.execute(sql.raw(`delete from ${table}`));
    });
    afterEach(() => teams.close());

    function takeUpTo(most: number): void {
      teams.answerWith(({ body }) => {
        sizes.push(body.length);
        return { status: body.length > most ? 413 : 201 };
      });
    }

    async function store(count: number): Promise<void> {
      await storeWatch(database, {}, [beforeSeven], planned, teams.serviceUrl('tenant-1'));
      await database.queries.execute(sql`
        insert into watch (id, tenant_id, user_id, conversation_id, maker_name, subject, term_end, status, created_at, updated_at)
        select gen_random_uuid(), tenant_id, user_id, conversation_id, maker_name,
          lpad(n::text, 120, '*'), term_end, status, created_at, updated_at
        from watch, generate_series(2, ${count}::int) n`);
      await database.queries.execute(sql`
        insert into reminder (id, watch_id, occasion, due_at, next_at, state)
        select gen_random_uuid(), w.id, r.occasion, r.due_at, r.next_at, r.state
        from watch w, reminder r where w.id <> r.watch_id`);
    }

    async function ends(): Promise<string[]> {
      const rows = await engine().rows();
      return [...new Set(rows.map(({ state, reason }) => `${state} ${reason ?? ''}`.trim()))];
    }

    const engine = () => makeReminderEngine({ database });

    it('come as one card of less than 40 KB where a thousand with long names were missed', async () => {
      takeUpTo(20_000);
      await store(1_000);
      await engine().run(tooLate);
      assert.equal(teams.arrived.length, 1);
      assert.equal(sizes.length, 1);
      assert.match(teams.arrived[0]?.body ?? '', /and 990 more/);
      assert.deepEqual(await ends(), ['sent']);
    });

    it('name half as many, and half of those, until Teams takes the card', async () => {
      takeUpTo(6_000);
      await store(200);
      await engine().run(due);
      assert.equal(teams.arrived.length, 1);
      assert.ok(sizes.length > 1 && sizes.length <= 5);
      assert.deepEqual(
        sizes,
        sizes.toSorted((a, b) => b - a),
      );
      assert.match(teams.arrived[0]?.body ?? '', /200 reminders/);
      assert.deepEqual(await ends(), ['sent']);
    });

    it('are dead only where not even their number was taken, and come when they are tried again', async () => {
      takeUpTo(0);
      await store(20);
      await engine().run(due);
      assert.equal(sizes.length, 5);
      assert.match((await ends()).join(), /^dead refused-413[^,]*$/);
      takeUpTo(Infinity);
      const { lines } = await runCommand(database, { kind: 'retry', ids: 'all' }, due);
      assert.equal(lines.length, 20);
      // The test's Teams counts in real time: the place has had its share of these seconds.
      await engine().run(due);
      assert.equal(teams.arrived.length, 1);
      assert.deepEqual(await ends(), ['sent']);
    });
  });
}
