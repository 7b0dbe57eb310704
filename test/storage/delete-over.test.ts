import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { z } from 'zod';
import { keptForUnlessSet, overAt } from '../../reminders/kept-for.ts';
import { openDatabase, type Database } from '../../storage/database.ts';
import { deleteOver, type Deleted } from '../../storage/retention/delete-over.ts';
import type { DeletedKind } from '../../storage/retention/deletion.ts';
import { testDatabases } from '../support/databases.ts';
import { emptyAll, rowsAsText } from '../support/every-row.ts';
import { anyHistory, serves, store, type History } from '../support/histories.ts';

const now = new Date('2027-11-20T10:00:00Z');
const over = overAt(keptForUnlessSet, now);

/** So many days before now, as an instant. */
function ago(days: number): string {
  return new Date(now.getTime() - days * 24 * 60 * 60 * 1000).toISOString();
}

const keysSchema = z.object({ rows: z.array(z.object({ key: z.string() })) });

for (const { name, make, bots } of testDatabases())
  describe(`what is over, on ${name}`, () => {
    let database: Database;
    let address: string;
    let counts: Map<DeletedKind, number>;

    before(async () => {
      address = await make();
      database = await openDatabase(address);
    });
    after(() => database.close());
    beforeEach(async () => {
      await emptyAll(database.queries);
      counts = new Map();
    });

    async function run(on = database): Promise<Deleted> {
      return await deleteOver(on, over, {
        onDeleted: (kind, count) => counts.set(kind, (counts.get(kind) ?? 0) + count),
        onError: (_kind, error) => {
          throw error;
        },
      });
    }

    async function keysOf(table: string, column: string): Promise<string[]> {
      const found = await database.queries.execute(
        sql`select ${sql.identifier(column)}::text as key from ${sql.identifier(table)} order by 1`,
      );
      return keysSchema.parse(found).rows.map(({ key }) => key);
    }

    it('goes, and what serves stays, whatever happened; once more changes nothing', async () => {
      await fc.assert(
        fc.asyncProperty(anyHistory, async (history: History) => {
          await emptyAll(database.queries);
          const stored = await store(database, history, ago);
          assert.equal(await run(), 'all');
          for (const { table, column, keys } of serves(stored))
            assert.deepEqual(await keysOf(table, column), [...keys].sort(), table);
          counts.clear();
          await run();
          assert.deepEqual([...counts], [], 'nothing was left to delete or empty');
        }),
        { numRuns: 15 },
      );
    });

    it('goes in pieces, of which a run makes no more than it is given; the next goes on', async () => {
      await database.queries.execute(sql`
        insert into feedback (tenant_id, user_id, card, about, reaction, language, given_at)
        select 'tenant-1', 'ada', n::text, '{}', 'like', 'en', ${ago(366)} from generate_series(1, 10200) n`);
      assert.equal(await run(), 'rest');
      assert.equal(counts.get('feedback'), 10_000);
      assert.equal(await run(), 'all');
      assert.equal(counts.get('feedback'), 10_200);
    });

    it('goes although something is in the way of one kind', async () => {
      await database.queries.execute(sql`
        insert into feedback (tenant_id, user_id, card, about, reaction, language, given_at)
        values ('tenant-1', 'ada', '1', '{}', 'like', 'en', ${ago(366)})`);
      await database.queries.execute(sql`alter table wish rename to wish_elsewhere`);
      try {
        const failed: DeletedKind[] = [];
        const deleted = await deleteOver(database, over, {
          onDeleted: () => undefined,
          onError: (kind) => failed.push(kind),
        });
        assert.equal(deleted, 'failed');
        assert.deepEqual([...new Set(failed)], ['wishes']);
        assert.deepEqual(await keysOf('feedback', 'card'), []);
      } finally {
        await database.queries.execute(sql`alter table wish_elsewhere rename to wish`);
      }
    });

    it('takes a dead letter along once its reminder is gone, and leaves the others', async () => {
      const watch = randomUUID();
      const reminder = randomUUID();
      await database.queries.execute(sql`
          insert into watch (id, tenant_id, user_id, conversation_id, maker_name, subject, term_end, status, created_at, updated_at)
          values (${watch}, 'tenant-1', 'ada', 'a:ada', 'Ada', 'Contoso', '2028-03-31', 'active', ${ago(1)}, ${ago(1)})`);
      await database.queries.execute(sql`
          insert into reminder (id, watch_id, occasion, due_at, state) values (${reminder}, ${watch}, 'before-7', ${ago(1)}, 'dead')`);
      await database.queries.execute(sql`
          insert into reminder_queue.job (id, name, data) values
            (gen_random_uuid(), 'reminders-dead', ${JSON.stringify({ reminderId: reminder })}),
            (gen_random_uuid(), 'reminders-dead', ${JSON.stringify({ reminderId: randomUUID() })}),
            (gen_random_uuid(), 'reminders-dead', ${JSON.stringify({ jobId: randomUUID() })}),
            (gen_random_uuid(), 'reminders-delivery', ${JSON.stringify({ jobId: randomUUID() })})`);
      await run();
      assert.equal(counts.get('dead-letters'), 2);
      const left = await rowsAsText(database.queries, 'reminder_queue.job');
      assert.equal(left.length, 2);
      assert.ok(left.some((row) => row.includes(reminder)));
    });

    if (bots > 1)
      it('goes once where two processes are at it at the same time', async () => {
        const second = await openDatabase(address);
        try {
          await database.queries.execute(sql`
            insert into feedback (tenant_id, user_id, card, about, reaction, language, given_at)
            select 'tenant-1', 'ada', n::text, '{}', 'like', 'en', ${ago(366)} from generate_series(1, 3000) n`);
          const both = await Promise.all([run(), run(second)]);
          assert.ok(both.includes('all'), both.join());
          assert.equal(counts.get('feedback'), 3_000);
        } finally {
          await second.close();
        }
      });
  });
