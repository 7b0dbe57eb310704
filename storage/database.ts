import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import type { PGlite } from '@electric-sql/pglite';
import { sql } from 'drizzle-orm';
import { drizzle as drizzlePostgres } from 'drizzle-orm/node-postgres';
import { migrate as migratePostgres } from 'drizzle-orm/node-postgres/migrator';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import type { Client, Pool } from 'pg';
import { parseDatabaseAddress } from './address.ts';
import { mayPass } from './driver-faults.ts';
import { StorageError } from './errors.ts';
import { holdFolder } from './folder-lock.ts';
import { keepToOwner, ownerOnly } from './keep-to-owner.ts';
import { migrate, type MigrationParts } from './migrate.ts';
import { observeEmbedded, observePool, observedRun, type ObserveStatement } from './observed-statements.ts';
import { forQueue, forTurns, makeLoneClient, makePool } from './postgres-pool.ts';
import { runOnPostgres } from './postgres-statements.ts';
import { freeBytes, guarded, spaceGuard, type FreeBytes } from './spare-space.ts';
import type { RunStatement } from './statement.ts';

/** Either database behind the one type that the queries are written against. */
export type Queries = PgDatabase<PgQueryResultHKT>;

export type QueueBackend =
  { readonly kind: 'pglite'; readonly client: PGlite } | { readonly kind: 'postgres'; readonly pool: Pool };

export type Database = {
  readonly queries: Queries;
  /** Runs one of the statements that every turn makes: one way there and back. */
  readonly run: RunStatement;
  /** What the reminders' queue runs on: the same database. */
  readonly queueBackend: QueueBackend;
  /** Told of rows that were passed over because they do not hold what they should. */
  readonly onUnreadable: (rows: readonly StorageError[]) => void;
  /** Resolves when the database answers; throws otherwise. */
  readonly ping: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Any number that no other program takes on this database. */
const migrationLock = 7_265_001;

export type OpeningParts = {
  /** Whether a folder that is not there is made, and the schema brought up to date; both are, unless told not to. */
  readonly make?: boolean;
  readonly free?: FreeBytes | undefined;
  /** Told of rows that cannot be read; without it nobody is. */
  readonly onUnreadable?: Database['onUnreadable'];
  /** Told of each statement but those that bring the schema up to date; without it nobody is. */
  readonly onStatement?: ObserveStatement | undefined;
  /** Where the migrations stand; only tests have others than the bot's own. */
  readonly migrationsFolder?: string;
};

/**
 * Opens the database that the address names and brings its schema up to date.
 * @throws StorageError when the address is not understood or the database cannot be used.
 */
export async function openDatabase(
  address: string,
  { onUnreadable = () => undefined, ...parts }: OpeningParts = {},
): Promise<Database> {
  return { ...(await openEither(address, parts)), onUnreadable };
}

type Opened = Omit<Database, 'onUnreadable'>;

async function openEither(
  address: string,
  { make = true, free = freeBytes, migrationsFolder, onStatement }: Omit<OpeningParts, 'onUnreadable'>,
): Promise<Opened> {
  const parsed = parseDatabaseAddress(address);
  const migrations = { migrationsFolder, make };
  switch (parsed.kind) {
    case 'postgres':
      return await openPostgres(parsed.url, migrations, onStatement);
    case 'memory':
      return await openPglite(
        'memory://',
        () => undefined,
        () => undefined,
        migrations,
        onStatement,
      );
    case 'folder': {
      const { release, guard } = await takeFolder(parsed.folder, make, free);
      return await openPglite(parsed.folder, release, guard, migrations, onStatement);
    }
  }
}

/** Makes sure of a folder: it is there, its disk has room, and nobody else has it. */
async function takeFolder(folder: string, make: boolean, free: FreeBytes) {
  try {
    if (make) await mkdir(folder, { recursive: true, mode: ownerOnly });
    else if (!existsSync(folder)) throw missing(folder);
    await keepToOwner(folder);
    const guard = spaceGuard(folder, free);
    guard();
    return { guard, release: holdFolder(folder) };
  } catch (cause) {
    throw unusable(cause);
  }
}

function missing(folder: string): StorageError {
  return new StorageError(
    'database-missing',
    `There is no database in ${folder}.`,
    'Check DATABASE_URL, and that you are in the folder from which the bot runs.',
  );
}

async function openPglite(
  dataDir: string,
  release: () => void,
  guard: () => void,
  migrations: MigrationParts,
  onStatement: ObserveStatement | undefined,
): Promise<Opened> {
  try {
    // Not loaded where there is a server.
    const embedded = await import('./embedded.ts');
    const client = guarded(await embedded.openEmbedded(dataDir), guard);
    const queries = embedded.drizzle(client);
    await migrate(queries, (config) => embedded.migrate(queries, config), migrations);
    if (onStatement !== undefined) observeEmbedded(client, onStatement);
    return {
      queries,
      run: observedRun(embedded.runOnPglite(client, guard), onStatement),
      queueBackend: { kind: 'pglite', client },
      ping: () => ping(queries),
      close: async () => {
        await client.close();
        release();
      },
    };
  } catch (cause) {
    release();
    throw unusable(cause);
  }
}

async function openPostgres(
  url: string,
  migrations: MigrationParts,
  onStatement: ObserveStatement | undefined,
): Promise<Opened> {
  const pool = makePool(url, forTurns);
  const queries = drizzlePostgres(pool);
  try {
    await migrateAlone(makeLoneClient(url), migrations);
  } catch (cause) {
    await pool.end();
    throw unusable(cause);
  }
  const queuePool = makePool(url, forQueue);
  if (onStatement !== undefined) for (const each of [pool, queuePool]) observePool(each, onStatement);
  return {
    queries,
    run: observedRun(runOnPostgres(pool), onStatement),
    queueBackend: { kind: 'postgres', pool: queuePool },
    ping: () => ping(queries),
    close: async () => {
      await Promise.all([pool.end(), queuePool.end()]);
    },
  };
}

/** Several processes may start at once: one migrates, the others wait and find it done. */
async function migrateAlone(client: Client, migrations: MigrationParts): Promise<void> {
  try {
    await client.connect();
    await client.query('select pg_advisory_lock($1)', [migrationLock]);
    const queries = drizzlePostgres(client);
    await migrate(queries, (config) => migratePostgres(queries, config), migrations);
  } finally {
    // With the connection goes the lock.
    await client.end();
  }
}

async function ping(queries: Queries): Promise<void> {
  await queries.execute(sql`select 1`);
}

function unreachable(cause: unknown): StorageError {
  return new StorageError(
    'database-unreachable',
    'The database server does not answer.',
    'Start it, or correct host and port in DATABASE_URL.',
    cause,
  );
}

function unusable(cause: unknown): StorageError {
  if (cause instanceof StorageError) return cause;
  if (mayPass(cause)) return unreachable(cause);
  return new StorageError(
    'database-unusable',
    'The database could not be opened.',
    'Check DATABASE_URL: user, password and database on a server, or that the folder can be written to.',
    cause,
  );
}
