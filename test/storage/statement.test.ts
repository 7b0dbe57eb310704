import assert from 'node:assert/strict';
import { sql } from 'drizzle-orm';
import { openDatabase, type Database } from '../../storage/database.ts';
import { inTransaction } from '../../storage/statement.ts';
import { testDatabases } from '../support/databases.ts';

const echo = {
  name: 'echo',
  text: `select $1::text as words, $2::jsonb as things, $3::timestamptz as moment, $4::integer as number, $5::boolean as truth`,
};
const things = { of: ['å', '"', "'", '\\', 7, null] };
const values = ['x ? $1 – ü', JSON.stringify(things), '2026-11-20T10:00:00.000Z', 7, true];
const row = { words: 'x ? $1 – ü', things, moment: new Date('2026-11-20T10:00:00Z'), number: 7, truth: true };
const nothing = { words: null, things: null, moment: null, number: null, truth: null };

for (const { name, make } of testDatabases())
  describe(`a statement in ${name}`, () => {
    let database: Database;
    before(async () => {
      database = await openDatabase(await make());
    });
    after(() => database.close());

    const divide = { name: 'divide', text: 'select 12 / $1::integer as is' };

    it('gives back what it is given', async () => {
      assert.deepEqual(await database.run(echo, values), [row]);
      assert.deepEqual(await database.run(echo, [null, null, null, null, null]), [nothing]);
    });

    it('may run after one that failed, also the same', async () => {
      for (let times = 0; times < 2; times += 1) {
        await assert.rejects(database.run(divide, [0]), { code: '22012' });
        assert.deepEqual(await database.run(divide, [3]), [{ is: 4 }]);
      }
    });

    it('may run as often as one likes, many at a time', async () => {
      const runs = Array.from({ length: 1_200 }, () => database.run(divide, [4]));
      for (const rows of await Promise.all(runs)) assert.deepEqual(rows, [{ is: 3 }]);
    });

    it('waits until a transaction of others is over', async () => {
      await database.queries.execute(sql`create table seen (by text)`);
      const look = { name: 'look', text: 'select by from seen where $1::boolean' };
      const { promise: isOpen, resolve: opened } = Promise.withResolvers<undefined>();
      const undone = database.queries.transaction(async (tx) => {
        await tx.execute(sql`insert into seen values ('nobody')`);
        opened(undefined);
        await tx.execute(inTransaction(echo, values));
        tx.rollback();
      });
      const isUndone = assert.rejects(undone);
      await isOpen;
      assert.deepEqual(await database.run(look, [true]), []);
      await isUndone;
    });

    it('is the same within a transaction', async () => {
      await database.queries.transaction(async (tx) => {
        await tx.execute(sql`create table kept (words text)`);
        const keep = { name: 'keep', text: 'insert into kept select $1::text where $2::text = $1::text' };
        await tx.execute(inTransaction(keep, ['said', 'said']));
      });
      const read = { name: 'read-kept', text: 'select words from kept' };
      assert.deepEqual(await database.run(read, []), [{ words: 'said' }]);
    });
  });
