import { fileURLToPath } from 'node:url';
import { sql } from 'drizzle-orm';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import { z } from 'zod';
import { mayPass } from './driver-faults.ts';
import { StorageError } from './errors.ts';

const ownMigrations = fileURLToPath(new URL('./migrations', import.meta.url));

export type MigrationParts = {
  readonly migrationsFolder?: string | undefined;
  /** Whether what the schema lacks is made; otherwise it is an error. */
  readonly make: boolean;
};

/**
 * Brings the schema up to date by the migrations that it lacks, all in one transaction: after a fault it is as it was.
 * The caller sees to it that nobody else does so at the same time.
 * @throws StorageError `database-newer` for a schema that a newer version of the bot made, `database-older` for one that
 * is not to be brought up to date; `database-not-migrated`.
 */
export async function migrate(
  queries: PgDatabase<PgQueryResultHKT>,
  run: (config: { migrationsFolder: string }) => Promise<void>,
  { migrationsFolder = ownMigrations, make }: MigrationParts,
): Promise<void> {
  const known = readMigrationFiles({ migrationsFolder }).at(-1)?.folderMillis ?? 0;
  const newest = await newestIn(queries);
  if (newest > known) throw newer();
  if (!make) {
    if (newest < known) throw older();
    return;
  }
  try {
    await run({ migrationsFolder });
  } catch (cause) {
    throw mayPass(cause) ? cause : notMigrated(cause);
  }
}

const tableSchema = z.object({ rows: z.tuple([z.object({ there: z.boolean() })]) });
const newestSchema = z.object({ rows: z.tuple([z.object({ newest: z.coerce.number() })]) });

/** When the newest migration that the database has was written, in milliseconds since 1970; 0 for none. */
async function newestIn(queries: PgDatabase<PgQueryResultHKT>): Promise<number> {
  const table = await queries.execute(
    sql`select to_regclass('drizzle.__drizzle_migrations') is not null as there`,
  );
  if (!tableSchema.parse(table).rows[0].there) return 0;
  const result = await queries.execute(
    sql`select coalesce(max(created_at), 0) as newest from drizzle.__drizzle_migrations`,
  );
  return newestSchema.parse(result).rows[0].newest;
}

/** The database is ahead of this version of the bot. */
export function newer(): StorageError {
  return new StorageError(
    'database-newer',
    'A newer version of the bot has been using this database.',
    'Start that version, or restore the backup from before it.',
  );
}

function older(): StorageError {
  return new StorageError(
    'database-older',
    'The database is empty, or of an earlier version of the bot; it is left as it is.',
    'Run the command in the version of the bot that uses the database, or start this version on it first.',
  );
}

function notMigrated(cause: unknown): StorageError {
  return new StorageError(
    'database-not-migrated',
    'The schema of the database could not be brought up to date; it is as it was.',
    'Go on with the version of the bot before this one, and report the cause. The database’s user must own its tables.',
    cause,
  );
}
