import { PgBoss } from 'pg-boss';
import { openDatabase, type Database } from '../../storage/database.ts';
import { testDatabases } from '../support/databases.ts';
import { dropDatabases } from '../support/made-databases.ts';

export type RunDatabase = {
  readonly url: string;
  readonly database: Database;
  /** Asks the bots for a sweep now rather than at the next minute. */
  readonly askForSweep: () => Promise<void>;
  /** Closes it and drops the database. */
  readonly drop: () => Promise<void>;
};

/** A database made for the run on the PostgreSQL that `TEST_DATABASE_URL` names. */
export async function makeRunDatabase(): Promise<RunDatabase> {
  const postgres = testDatabases().find(({ name }) => name === 'PostgreSQL');
  if (postgres === undefined) throw new Error('TEST_DATABASE_URL names no PostgreSQL server');
  const url = await postgres.make();
  const database = await openDatabase(url);
  return {
    url,
    database,
    askForSweep: async () => {
      const boss = new PgBoss({
        connectionString: url,
        schema: 'reminder_queue',
        supervise: false,
        schedule: false,
        migrate: false,
        max: 1,
      });
      boss.on('error', () => undefined);
      await boss.start();
      await boss.send('reminders-sweep');
      await boss.stop({ graceful: false });
    },
    drop: async () => {
      await database.close();
      await dropDatabases([url]);
    },
  };
}
