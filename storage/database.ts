import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { PGlite } from '@electric-sql/pglite';
import { sql } from 'drizzle-orm';
import { drizzle as drizzlePostgres } from 'drizzle-orm/node-postgres';
import { migrate as migratePostgres } from 'drizzle-orm/node-postgres/migrator';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import { drizzle as drizzlePglite } from 'drizzle-orm/pglite';
import { migrate as migratePglite } from 'drizzle-orm/pglite/migrator';
import pg from 'pg';
import { parseDatabaseAddress } from './address.ts';
import { StorageError } from './errors.ts';
import { holdFolder } from './folder-lock.ts';

/** Either database behind the one type that the queries are written against. */
export type Queries = PgDatabase<PgQueryResultHKT>;

export type QueueBackend =
  { readonly kind: 'pglite'; readonly client: PGlite } | { readonly kind: 'postgres'; readonly url: string };

export type Database = {
  readonly queries: Queries;
  /** What the reminders' queue runs on: the same database. */
  readonly queueBackend: QueueBackend;
  /** Resolves when the database answers; throws otherwise. */
  readonly ping: () => Promise<void>;
  readonly close: () => Promise<void>;
};

const migrationsFolder = fileURLToPath(new URL('./migrations', import.meta.url));

/** Any number that no other program takes on this database. */
const migrationLock = 7_265_001;

/** How long a connection to PostgreSQL may take, in milliseconds. */
const connectTimeout = 5_000;

/**
 * Opens the database that the address names and brings its schema up to date; makes a folder's, unless told not to.
 * @throws StorageError when the address is not understood or the database cannot be used.
 */
export async function openDatabase(
  address: string,
  { make = true }: { readonly make?: boolean } = {},
): Promise<Database> {
  const parsed = parseDatabaseAddress(address);
  switch (parsed.kind) {
    case 'postgres':
      return await openPostgres(parsed.url);
    case 'memory':
      return await openPglite('memory://', () => Promise.resolve());
    case 'folder': {
      if (make) await makeFolder(parsed.folder);
      else if (!existsSync(parsed.folder)) throw missing(parsed.folder);
      const release = await holdFolder(parsed.folder);
      return await openPglite(parsed.folder, release);
    }
  }
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (cause) {
    throw unreachable(cause);
  }
}

function missing(folder: string): StorageError {
  return new StorageError(
    'database-missing',
    `There is no database in ${folder}.`,
    'Check DATABASE_URL, and that you are in the folder from which the bot runs.',
  );
}

async function openPglite(dataDir: string, release: () => Promise<void>): Promise<Database> {
  try {
    const client = await PGlite.create(dataDir);
    const queries = drizzlePglite(client);
    await migratePglite(queries, { migrationsFolder });
    return {
      queries,
      queueBackend: { kind: 'pglite', client },
      ping: () => ping(queries),
      close: async () => {
        await client.close();
        await release();
      },
    };
  } catch (cause) {
    await release();
    throw unreachable(cause);
  }
}

async function openPostgres(url: string): Promise<Database> {
  const pool = new pg.Pool({ connectionString: url, connectionTimeoutMillis: connectTimeout });
  // An idle connection that breaks is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => undefined);
  // The pool does not listen to one that is lent out: broken between two statements, it would end the process too.
  pool.on('connect', (client) => client.on('error', () => undefined));
  const queries = drizzlePostgres(pool);
  try {
    await migrateAlone(pool);
  } catch (cause) {
    await pool.end();
    throw unreachable(cause);
  }
  return {
    queries,
    queueBackend: { kind: 'postgres', url },
    ping: () => ping(queries),
    close: () => pool.end(),
  };
}

/** Several processes may start at once: one migrates, the others wait and find it done. */
async function migrateAlone(pool: pg.Pool): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [migrationLock]);
    await migratePostgres(drizzlePostgres(client), { migrationsFolder });
    await client.query('select pg_advisory_unlock($1)', [migrationLock]);
    client.release();
  } catch (error) {
    // Closes the connection, and with it the lock.
    client.release(true);
    throw error;
  }
}

async function ping(queries: Queries): Promise<void> {
  await queries.execute(sql`select 1`);
}

function unreachable(cause: unknown): StorageError {
  return new StorageError(
    'database-unreachable',
    'The database could not be opened.',
    'Check DATABASE_URL, that the server runs or the folder can be written to, and start again.',
    cause,
  );
}
