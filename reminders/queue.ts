import { fromPglite, PgBoss, type ConstructorOptions, type Job } from 'pg-boss';
import bossPackage from 'pg-boss/package.json' with { type: 'json' };
import { z } from 'zod';
import type { QueueBackend } from '../storage/database.ts';
import { newer } from '../storage/migrate.ts';
import { startHands, type Aside, type Ended } from './hands.ts';
import type { HandedClaim } from './spread.ts';

const queues = { sweep: 'reminders-sweep', delivery: 'reminders-delivery', dead: 'reminders-dead' } as const;

export type QueueDepth = { readonly waiting: number; readonly active: number };

export type ReminderQueue = {
  /** Hands claims over for delivery; a claim whose job exists already is not doubled. */
  readonly hand: (claims: readonly HandedClaim[]) => Promise<void>;
  /** Keeps what cannot be sent, with its reason. */
  readonly bury: (reminderIds: readonly string[], reason: string) => Promise<void>;
  readonly depth: () => Promise<QueueDepth>;
  /** Finishes what is in flight, for at most 10 seconds, and leaves the rest to others. */
  readonly stop: () => Promise<void>;
};

/** What sweeps and deliveries need of it. */
export type Delivering = Omit<ReminderQueue, 'stop'>;

export type QueueParts = {
  readonly backend: QueueBackend;
  /** Both tell of a fault themselves, and answer its code alone: the queue keeps it for hours. */
  readonly onSweep: (queue: Delivering) => Promise<string | undefined>;
  readonly onDelivery: (jobId: string, queue: Delivering, aside: Aside) => Promise<string | undefined>;
  readonly onError: (error: Error) => void;
  /** Told each time that the queue answered. */
  readonly onAnswer: () => void;
  /** Waits for so many milliseconds, or until the signal comes; resolves in either case. */
  readonly pause: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** After how many seconds the jobs of a killed process go to another one. */
  readonly jobTimeout?: number | undefined;
};

/** How many people's reminders a process has in hand at once. */
const deliveriesAtOnce = 128;

/** Milliseconds for which a process that stops waits for what is in hand. */
const stopPatience = 9_000;

/** Starts the queue: one sweep a minute over all processes, and deliveries in each. */
export async function startQueue(parts: QueueParts): Promise<ReminderQueue> {
  const boss = new PgBoss(bossOptions(parts));
  const { jobTimeout = 60 } = parts;
  boss.on('error', (reported: unknown) => {
    parts.onError(asError(reported));
  });
  await boss.start();
  await refuseNewer(boss);
  await makeQueues(boss, jobTimeout);
  const queue = queueOn(boss);
  await boss.work(queues.sweep, { pollingIntervalSeconds: 1 }, async () => {
    const fault = await parts.onSweep(queue);
    // pg-boss keeps all that an error says.
    if (fault !== undefined) throw new Error(fault);
  });
  await boss.schedule(queues.sweep, '* * * * *');
  const hands = startHands({
    hands: deliveriesAtOnce,
    fetch: (most, without) => boss.fetch(queues.delivery, { batchSize: most, ignoreGroups: [...without] }),
    work: ({ id }: Job<unknown>, aside) => parts.onDelivery(id, queue, aside),
    settle: (ended) => settleJobs(boss, ended),
    onError: (error) => {
      parts.onError(asError(error));
    },
    onAnswer: parts.onAnswer,
    pause: parts.pause,
    patience: jobTimeout * 1000,
  });
  return {
    ...queue,
    stop: async () => {
      await hands.stop(stopPatience);
      await boss.stop({ graceful: true, timeout: 1_000 });
    },
  };
}

async function settleJobs(boss: PgBoss, ended: readonly Ended<Job<unknown>>[]): Promise<void> {
  for (const [fault, some] of Map.groupBy(ended, (each) => each.fault)) {
    const jobs = some.map(({ job }) => job);
    if (fault === undefined) await boss.complete(queues.delivery, jobs);
    else await boss.fail(queues.delivery, jobs, { code: fault });
  }
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

function queueOn(boss: PgBoss): Delivering {
  return {
    hand: async (claims) => {
      if (claims.length === 0) return;
      await boss.insert(
        queues.delivery,
        // Nothing of the person: jobs are kept for a while after they are done.
        claims.map(({ jobId, tenantId, after }) => ({
          id: jobId,
          data: { jobId },
          group: { id: tenantId },
          startAfter: after,
        })),
      );
    },
    bury: async (reminderIds, reason) => {
      await boss.insert(
        queues.dead,
        reminderIds.map((reminderId) => ({ data: { reminderId, reason } })),
      );
    },
    depth: () => depthOf(boss),
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

async function depthOf(boss: PgBoss): Promise<QueueDepth> {
  const [delivery] = await boss.getQueueStats(queues.delivery, { force: true });
  return {
    waiting: delivery?.queuedCount ?? 0,
    active: delivery?.activeCount ?? 0,
  };
}
