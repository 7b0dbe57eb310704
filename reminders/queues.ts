import { fromPglite, type ConstructorOptions, type PgBoss } from 'pg-boss';
import bossPackage from 'pg-boss/package.json' with { type: 'json' };
import type { QueueBackend } from '../storage/database.ts';
import { newer } from '../storage/migrate.ts';
import { deadQueue, queueSchema as schema } from '../storage/queue-rows.ts';

/** The queues by their names. */
export const queues = { sweep: 'reminders-sweep', delivery: 'reminders-delivery', dead: deadQueue } as const;

/** How pg-boss works on that database. */
export function bossOptions(backend: QueueBackend): ConstructorOptions {
  const common = { schema, superviseIntervalSeconds: 10, monitorIntervalSeconds: 10 };
  return backend.kind === 'pglite'
    ? { ...common, db: fromPglite(backend.client), backend: 'pglite' }
    : { ...common, db: { executeSql: (text, values) => backend.pool.query(text, values) } };
}

/**
 * pg-boss itself brings an older schema up to date, and works on a newer one as if it knew it.
 * @throws where the schema is a newer one.
 */
export async function refuseNewer(boss: PgBoss): Promise<void> {
  const version = await boss.schemaVersion();
  if (version === null || version <= bossPackage.pgboss.schema) return;
  await boss.stop({ graceful: false });
  throw newer();
}

/** Makes the queues, or has them be as this version wants them. */
export async function makeQueues(boss: PgBoss, jobTimeout: number): Promise<void> {
  const kept = { retentionSeconds: 365 * 24 * 60 * 60, deleteAfterSeconds: 0 };
  await boss.createQueue(queues.dead, kept);
  // Only one sweep waits at a time, however many processes ask for it.
  await boss.createQueue(queues.sweep, {
    policy: 'stately',
    expireInSeconds: 300,
    deleteAfterSeconds: 3600,
  });
  // Also where an older version made the queue: a process that is killed in a sweep holds up the next no longer than this.
  await boss.updateQueue(queues.sweep, { heartbeatSeconds: 10, retryLimit: 1 });
  await boss.createQueue(queues.delivery, {
    deadLetter: queues.dead,
    retryLimit: 20,
    retryBackoff: true,
    retryDelay: 1,
    retryDelayMax: 300,
    expireInSeconds: jobTimeout,
    deleteAfterSeconds: 3600,
  });
}
