import { randomUUID } from 'node:crypto';
import pg from 'pg';

export type TestDatabase = {
  readonly name: string;
  /** How many bots serve it at once; an embedded database belongs to one. */
  readonly bots: number;
  /** The address of a new, empty database. */
  readonly make: () => Promise<string>;
};

/** The databases that a promise is held to: the embedded one always, PostgreSQL where `TEST_DATABASE_URL` names a server. */
export function testDatabases(): TestDatabase[] {
  const server = process.env['TEST_DATABASE_URL'];
  const embedded = { name: 'PGlite', bots: 1, make: () => Promise.resolve('pglite:memory') };
  return server === undefined
    ? [embedded]
    : [embedded, { name: 'PostgreSQL', bots: 2, make: () => newDatabase(server) }];
}

/** Those on the server that this process has made and not dropped. */
const made = new Set<string>();

/** Drops databases on the server: those of these addresses, or all that this process has made. */
export async function dropDatabases(addresses: Iterable<string> = made): Promise<void> {
  const server = process.env['TEST_DATABASE_URL'];
  if (server === undefined) return;
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  for (const address of addresses) {
    await client.query(`drop database if exists ${new URL(address).pathname.slice(1)} with (force)`);
    made.delete(address);
  }
  await client.end();
}

async function newDatabase(server: string): Promise<string> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  const address = new URL(server);
  address.pathname = `/${name}`;
  made.add(address.href);
  return address.href;
}
