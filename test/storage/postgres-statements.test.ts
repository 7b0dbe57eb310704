import assert from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';
import pg from 'pg';
import { makePool } from '../../storage/postgres-pool.ts';
import { runOnPostgres } from '../../storage/postgres-statements.ts';
import type { RunStatement } from '../../storage/statement.ts';
import { testDatabases } from '../support/databases.ts';

const where = { name: 'where', text: 'select pg_backend_pid() as pid, $1::integer as said' };
const halved = { name: 'halved', text: 'select 12 / $1::integer as half' };
const behindLock = {
  name: 'behind-lock',
  text: 'select pg_backend_pid() as pid from pg_advisory_xact_lock(1)',
};
const locked = { name: 'locked', text: 'select * from waited_for' };

for (const { name, make } of testDatabases().filter((one) => one.name === 'PostgreSQL')) {
  describe(`statements of several turns, on ${name}`, () => {
    let url: string;
    let pool: pg.Pool;
    let run: RunStatement;
    const connectionOf = async (said: number) => {
      const [row] = await run(where, [said]);
      assert.ok(typeof row === 'object' && row !== null && 'pid' in row && 'said' in row);
      assert.equal(row.said, said, 'each gets its own answer');
      return row.pid;
    };
    const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);

    before(async () => {
      url = await make();
    });
    beforeEach(async () => {
      pool = makePool(url, { connections: 3, statement: 20_000, silence: 30_000 });
      run = runOnPostgres(pool);
      // While a connection is made, what comes up waits for it: here all are there.
      await Promise.all(numbers(33).map(connectionOf));
    });
    afterEach(() => pool.end());

    it('share a connection where they come up at once, but not more than a few', async () => {
      assert.equal(new Set(await Promise.all(numbers(16).map(connectionOf))).size, 1);
      assert.equal(new Set(await Promise.all(numbers(33).map(connectionOf))).size, 3);
      assert.equal(pool.idleCount, 3, 'and give it back');
    });

    it('share none where one comes after the other', async () => {
      const holder = new pg.Client({ connectionString: url });
      await holder.connect();
      await holder.query('select pg_advisory_lock(1)');
      const held = run(behindLock, []);
      await setImmediate();
      await setImmediate();
      const pid = await connectionOf(2);
      // Only now the first can be answered, so its connection was not free for the second.
      await holder.end();
      const [first] = await held;
      assert.ok(typeof first === 'object' && first !== null && 'pid' in first);
      assert.notEqual(pid, first.pid);
    });

    it('fail by themselves', async () => {
      const [zero, three] = await Promise.allSettled([run(halved, [0]), run(halved, [4])]);
      assert.equal(zero.status, 'rejected');
      assert.deepEqual(three, { status: 'fulfilled', value: [{ half: 3 }] });
      assert.deepEqual(await run(halved, [6]), [{ half: 2 }]);
    });

    it('do not wait for what came up before and waits for a lock', async () => {
      const holder = new pg.Client({ connectionString: url });
      await holder.connect();
      await holder.query('create table waited_for (id int)');
      await holder.query('begin; lock table waited_for');
      const waiting = run(locked, []);
      await setImmediate();
      await setImmediate();
      await connectionOf(1);
      await holder.query('rollback');
      assert.deepEqual(await waiting, []);
      await holder.end();
    });

    it('all fail where their connection is cut, and the next have another', async () => {
      const [pid] = await Promise.all([connectionOf(1), connectionOf(2)]);
      const sleeping = { name: 'sleeping', text: 'select pg_sleep(20)' };
      const cut = Promise.allSettled([run(sleeping, []), run(where, [3])]);
      await setImmediate();
      const other = new pg.Client({ connectionString: url });
      await other.connect();
      await other.query('select pg_terminate_backend($1)', [pid]);
      await other.end();
      assert.deepEqual(
        (await cut).map(({ status }) => status),
        ['rejected', 'rejected'],
      );
      assert.notEqual(await connectionOf(4), pid);
    });
  });
}
