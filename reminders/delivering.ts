import type { PgBoss } from 'pg-boss';
import { z } from 'zod';
import { queueSchema as schema } from '../storage/queue-rows.ts';
import { queues } from './queues.ts';
import type { HandedClaim } from './spread.ts';

export type QueueDepth = { readonly waiting: number; readonly active: number };

/** What sweeps and deliveries need of the queue. */
export type Delivering = {
  /** Hands claims over for delivery; a claim whose job exists already is not doubled. */
  readonly hand: (claims: readonly HandedClaim[]) => Promise<void>;
  /** Keeps what cannot be sent, with its reason. */
  readonly bury: (reminderIds: readonly string[], reason: string) => Promise<void>;
  /** Which of these jobs it does not have. */
  readonly without: (jobIds: readonly string[]) => Promise<ReadonlySet<string>>;
  readonly depth: () => Promise<QueueDepth>;
};

/** The same of the queues that are on pg-boss. */
export function deliveringOn(boss: PgBoss): Delivering {
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
    without: (jobIds) => missingOf(boss, jobIds),
    depth: () => depthOf(boss),
  };
}

const missingSchema = z.array(z.object({ id: z.string() }));

async function missingOf(boss: PgBoss, jobIds: readonly string[]): Promise<ReadonlySet<string>> {
  if (jobIds.length === 0) return new Set();
  const { rows } = await boss.getDb().executeSql(
    `select wanted.id from unnest($2::uuid[]) wanted(id)
     where not exists (select from ${schema}.job where job.name = $1 and job.id = wanted.id)`,
    [queues.delivery, jobIds],
  );
  return new Set(missingSchema.parse(rows).map(({ id }) => id));
}

async function depthOf(boss: PgBoss): Promise<QueueDepth> {
  const [delivery] = await boss.getQueueStats(queues.delivery, { force: true });
  return {
    waiting: delivery?.queuedCount ?? 0,
    active: delivery?.activeCount ?? 0,
  };
}
