import assert from 'node:assert/strict';
import { createServer, type Socket } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import pg from 'pg';
import { stored } from '../../storage/driver-faults.ts';
import { makePool } from '../../storage/postgres-pool.ts';
import { testDatabases } from '../support/databases.ts';
import { listen } from '../support/listening.ts';

for (const { name, make } of testDatabases().filter((one) => one.name === 'PostgreSQL')) {
  describe(`a database that does not answer in time, on ${name}`, () => {
    it('gives a statement up that waits for a lock, and the connection is good for the next', async () => {
      const url = await make();
      const holder = new pg.Client({ connectionString: url });
      await holder.connect();
      await holder.query('create table waited_for (id int)');
      await holder.query('begin; lock table waited_for');
      const pool = makePool(url, { connections: 1, statement: 1_000, silence: 10_000 });
      await assert.rejects(stored(pool.query('select * from waited_for')), { code: 'database-slow' });
      assert.equal((await pool.query('select 1')).rowCount, 1);
      await pool.end();
      await holder.end();
    });

    it('has the next wait its turn where all connections are slow', async () => {
      const url = await make();
      const connect = 1_000;
      const pool = makePool(url, { connections: 1, connect, statement: 20_000, silence: 30_000 });
      const slow = await pool.connect();
      const waiting = stored(pool.query('select 1'));
      // The one wait by the clock: the driver's own limit runs by it.
      await setTimeout(connect + 100);
      slow.release();
      const { rowCount } = await waiting;
      assert.equal(rowCount, 1, 'although it waited for longer than a connection may take to be made');
      await pool.end();
    });

    it('gives a connection up on which nothing comes any more', async () => {
      const silent = await startSilentServer();
      const pool = makePool(silent.url, { connections: 1, statement: 100, silence: 200 });
      await assert.rejects(stored(pool.query('select 1')), { code: 'database-lost' });
      assert.equal(pool.totalCount, 0, 'it is not kept for the next');
      await pool.end();
      silent.close();
    });
  });
}

/** Says that it is ready for queries, as PostgreSQL does, and then no word. */
async function startSilentServer(): Promise<{ url: string; close: () => void }> {
  const sockets: Socket[] = [];
  const server = createServer((socket) => {
    sockets.push(socket);
    socket.once('data', () => {
      // AuthenticationOk and ReadyForQuery.
      socket.write(Buffer.from([0x52, 0, 0, 0, 8, 0, 0, 0, 0, 0x5a, 0, 0, 0, 5, 0x49]));
    });
  });
  const port = await listen(server);
  return {
    url: `postgres://bot:bot@127.0.0.1:${port}/bot`,
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}
