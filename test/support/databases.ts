import { randomUUID } from 'node:crypto';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addressOn, onServer } from './database-server.ts';
import { noteDatabase } from './made-databases.ts';
import { copyPreparedTo } from './prepared-folder.ts';
import { serverTemplate } from './server-template.ts';

/** A kind of database; what it makes lasts until the tests of the file have ended, also when its bot is gone. */
export type TestDatabase = {
  readonly name: string;
  /** How many bots serve it at once; an embedded database belongs to one. */
  readonly bots: number;
  /** The address of a new database with what a bot makes there at its first start, and nothing of anybody. */
  readonly make: () => Promise<string>;
  /** The address of a new database that no bot has seen. */
  readonly makeEmpty: () => Promise<string>;
};

export const embedded: TestDatabase = {
  name: 'PGlite',
  bots: 1,
  make: async () => {
    const folder = await newFolder();
    await copyPreparedTo(folder);
    return noteDatabase(`pglite:${folder}`);
  },
  makeEmpty: async () => noteDatabase(`pglite:${await newFolder()}`),
};

/** Where a database may be made: there is nothing yet. */
async function newFolder(): Promise<string> {
  return join(await mkdtemp(join(tmpdir(), 'csp-move-guide-')), 'data');
}

/** The databases that a promise is held to: the embedded one always, PostgreSQL where `TEST_DATABASE_URL` names a server. */
export function testDatabases(): TestDatabase[] {
  const server = process.env['TEST_DATABASE_URL'];
  return server === undefined ? [embedded] : [embedded, postgresOn(server)];
}

function postgresOn(server: string): TestDatabase {
  return {
    name: 'PostgreSQL',
    bots: 2,
    make: async () => newDatabase(server, await serverTemplate(server)),
    makeEmpty: () => newDatabase(server),
  };
}

/** PostgreSQL copies the template, its own empty one unless told otherwise. */
async function newDatabase(server: string, template = 'template1'): Promise<string> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await onServer(server, async (client) => {
    await client.query(`create database ${name} template ${template}`);
  });
  return noteDatabase(addressOn(server, name));
}
