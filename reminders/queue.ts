import { fromPglite, PgBoss, type ConstructorOptions, type Job } from 'pg-boss';
import bossPackage from 'pg-boss/package.json' with { type: 'json' };
import { z } from 'zod';
import type { QueueBackend } from '../storage/database.ts';
import { newer } from '../storage/migrate.ts';
import type { Claim } from '../storage/due-reminders.ts';

const queues = { sweep: 'reminders-sweep', delivery: 'reminders-delivery', dead: 'reminders-dead' } as const;

const jobSchema = z.object({ jobId: z.string() });

export type QueueDepth = { readonly waiting: number; readonly active: number };

export type ReminderQueue = {
  /** Hands claims over for delivery; a claim whose job exists already is not doubled. */
  readonly hand: (claims: readonly Claim[]) => Promise<void>;
  /** Keeps what cannot be sent, with its reason. */
  readonly bury: (reminderIds: readonly string[], reason: string) => Promise<void>;
  readonly depth: () => Promise<QueueDepth>;
  /** Finishes what is in flight, for at most 10 seconds, and leaves the rest to others. */
  readonly stop: () => Promise<void>;
};

export type QueueParts = {
  readonly backend: QueueBackend;
  readonly onSweep: (queue: ReminderQueue) => Promise<void>;
  readonly onDelivery: (jobId: string, queue: ReminderQueue) => Promise<void>;
  readonly onError: (error: Error) => void;
  /** After how many seconds the jobs of a killed process go to another one. */
  readonly jobTimeout?: number | undefined;
};

/** How many people's reminders a process has in hand at once. */
const deliveriesAtOnce = 50;

/** Starts the queue: one sweep a minute over all processes, and deliveries in each. */
export async function startQueue(parts: QueueParts): Promise<ReminderQueue> {
  const boss = new PgBoss(bossOptions(parts));
  boss.on('error', (reported: unknown) => {
    parts.onError(asError(reported));
  });
  await boss.start();
  await refuseNewer(boss);
  await makeQueues(boss, parts.jobTimeout ?? 60);
  const queue = queueOn(boss);
  await boss.work(queues.sweep, { pollingIntervalSeconds: 1 }, () => parts.onSweep(queue));
  await boss.work(
    queues.delivery,
    { batchSize: deliveriesAtOnce, pollingIntervalSeconds: 0.5, burstWhenBatchFull: true },
    (jobs: Job<unknown>[]) => deliverAll(jobs, (jobId) => parts.onDelivery(jobId, queue)),
  );
  await boss.schedule(queues.sweep, '* * * * *');
  return queue;
}

/** pg-boss itself brings an older schema up to date, and works on a newer one as if it knew it. */
async function refuseNewer(boss: PgBoss): Promise<void> {
  const version = await boss.schemaVersion();
  if (version === null || version <= bossPackage.pgboss.schema) return;
  await boss.stop({ graceful: false });
  throw newer();
}

const reportedSchema = z.looseObject({ message: z.string(), stack: z.string().optional() });

/** pg-boss copies the error of a worker into a plain object. */
function asError(reported: unknown): Error {
  if (reported instanceof Error) return reported;
  const { message, ...marks } = reportedSchema.parse(reported);
  return Object.assign(new Error(message), marks);
}

function queueOn(boss: PgBoss): ReminderQueue {
  return {
    hand: async (claims) => {
      await boss.insert(
        queues.delivery,
        // Nothing of the person: jobs are kept for a while after they are done.
        claims.map(({ jobId }) => ({ id: jobId, data: { jobId } })),
      );
    },
    bury: async (reminderIds, reason) => {
      await boss.insert(
        queues.dead,
        reminderIds.map((reminderId) => ({ data: { reminderId, reason } })),
      );
    },
    depth: () => depthOf(boss),
    stop: () => boss.stop({ graceful: true, timeout: 10_000 }),
  };
}

function bossOptions({ backend }: QueueParts): ConstructorOptions {
  const common = { schema: 'reminder_queue', superviseIntervalSeconds: 10, monitorIntervalSeconds: 10 };
  return backend.kind === 'pglite'
    ? { ...common, db: fromPglite(backend.client), backend: 'pglite' }
    : { ...common, db: { executeSql: (text, values) => backend.pool.query(text, values) } };
}

async function makeQueues(boss: PgBoss, jobTimeout: number): Promise<void> {
  const kept = { retentionSeconds: 365 * 24 * 60 * 60, deleteAfterSeconds: 0 };
  await boss.createQueue(queues.dead, kept);
  // Only one sweep waits at a time, however many processes ask for it.
  await boss.createQueue(queues.sweep, {
    policy: 'stately',
    retryLimit: 0,
    expireInSeconds: 300,
    deleteAfterSeconds: 3600,
  });
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

/** One that fails does not hold back the others; the batch is tried again, and what was sent stays sent. */
async function deliverAll(
  jobs: readonly Job<unknown>[],
  deliver: (jobId: string) => Promise<void>,
): Promise<void> {
  const outcomes = await Promise.allSettled(jobs.map(({ data }) => deliver(jobSchema.parse(data).jobId)));
  const failed = outcomes.find((outcome) => outcome.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
}

async function depthOf(boss: PgBoss): Promise<QueueDepth> {
  const [delivery] = await boss.getQueueStats(queues.delivery, { force: true });
  return {
    waiting: delivery?.queuedCount ?? 0,
    active: delivery?.activeCount ?? 0,
  };
}
