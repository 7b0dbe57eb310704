import { PgBoss, type Job } from 'pg-boss';
import { z } from 'zod';
import type { QueueBackend } from '../storage/database.ts';
import { queueSchema as schema } from '../storage/queue-rows.ts';
import { deliveringOn, type Delivering } from './delivering.ts';
import { startHands, type Aside, type Ended } from './hands.ts';
import { keepJobs } from './keep-jobs.ts';
import { bossOptions, makeQueues, queues, refuseNewer } from './queues.ts';

export type ReminderQueue = Delivering & {
  /** Finishes what is in flight, for at most 10 seconds, and leaves the rest to others. */
  readonly stop: () => Promise<void>;
};

/** What a delivery is given with its job. */
export type InHand = {
  readonly aside: Aside;
  /** Whether the job is still this process's own: others take it when this one falls silent. */
  readonly isMine: () => Promise<boolean>;
};

export type QueueParts = {
  readonly backend: QueueBackend;
  /** Both tell of a fault themselves, and answer its code alone: the queue keeps it for hours. */
  readonly onSweep: (queue: Delivering) => Promise<string | undefined>;
  readonly onDelivery: (jobId: string, queue: Delivering, inHand: InHand) => Promise<string | undefined>;
  readonly onError: (error: Error) => void;
  /** Told each time that the queue answered. */
  readonly onAnswer: () => void;
  /** Waits for so many milliseconds, or until the signal comes; resolves in either case. */
  readonly pause: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** The time that nobody moves, in milliseconds. */
  readonly now: () => number;
  /** After how many seconds a job is given up, and tried again. */
  readonly jobTimeout?: number | undefined;
};

/** How many people's reminders a process has in hand at once. */
const deliveriesAtOnce = 128;

/** Milliseconds for which a process that stops waits for what is in hand. */
const longestStop = 9_000;

/** Starts the queue: one sweep a minute over all processes, and deliveries in each. */
export async function startQueue(parts: QueueParts): Promise<ReminderQueue> {
  const boss = new PgBoss(bossOptions(parts.backend));
  const { jobTimeout = 60 } = parts;
  boss.on('error', (reported: unknown) => {
    parts.onError(asError(reported));
  });
  await boss.start();
  await refuseNewer(boss);
  await makeQueues(boss, jobTimeout);
  const queue = deliveringOn(boss);
  await boss.work(queues.sweep, { pollingIntervalSeconds: 1 }, async () => {
    const fault = await parts.onSweep(queue);
    // pg-boss keeps all that an error says.
    if (fault !== undefined) throw new Error(fault);
  });
  await boss.schedule(queues.sweep, '* * * * *');
  const onError = (error: unknown) => {
    parts.onError(asError(error));
  };
  const keeping = keepJobs<Job<unknown>>({
    ...silentJobsOf(boss),
    now: parts.now,
    pause: parts.pause,
    onError,
  });
  const hands = startHands({
    hands: deliveriesAtOnce,
    fetch: async (most, without) => {
      const since = parts.now();
      const jobs = await boss.fetch(queues.delivery, { batchSize: most, ignoreGroups: [...without] });
      keeping.take(jobs, since);
      return jobs;
    },
    work: (job: Job<unknown>, aside) =>
      parts.onDelivery(job.id, queue, { aside, isMine: () => keeping.isMine(job) }),
    settle: async (ended) => {
      await settleJobs(boss, ended);
      keeping.letGo(ended.map(({ job }) => job));
    },
    onError,
    onAnswer: parts.onAnswer,
    pause: parts.pause,
    hungAfter: jobTimeout * 1000,
  });
  return {
    ...queue,
    stop: async () => {
      await hands.stop(longestStop);
      await keeping.stop();
      await boss.stop({ graceful: true, timeout: 1_000 });
    },
  };
}

const touchedSchema = z.object({ settled: z.array(z.string()) });

/**
 * pg-boss' own watch over silent jobs looks every ten seconds at the earliest, and would fail those of all processes when
 * the database comes back from where none could tell. Jobs of a bot that tells of nothing are left to it.
 */
function silentJobsOf(boss: PgBoss) {
  return {
    touch: async (jobs: readonly Job<unknown>[]) => {
      const answer: unknown = await boss.touch(queues.delivery, [...jobs]);
      return new Set(touchedSchema.parse(answer).settled);
    },
    takeOver: async (silent: number, really: boolean) => {
      await boss.getDb().executeSql(
        `update ${schema}.job set state = 'retry', start_after = now()
         where $1 and name = $2 and state = 'active' and group_id is not null and retry_count < retry_limit
           and heartbeat_on > started_on and heartbeat_on < now() - make_interval(secs => $3)`,
        [really, queues.delivery, silent / 1000],
      );
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

const reportedSchema = z.looseObject({ message: z.string(), stack: z.string().optional() });

/** pg-boss copies the error of a worker into a plain object. */
function asError(reported: unknown): Error {
  if (reported instanceof Error) return reported;
  const { message, ...marks } = reportedSchema.parse(reported);
  return Object.assign(new Error(message), marks);
}
