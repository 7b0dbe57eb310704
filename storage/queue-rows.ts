import { eq, sql, type SQL } from 'drizzle-orm';
import { z } from 'zod';
import type { Queries } from './database.ts';
import { notices } from './absence-schema.ts';
import { reminders, watches } from './schema.ts';
import { isTheirs } from './theirs.ts';
import type { ConversationKey } from './conversation-key.ts';

/** The schema that pg-boss keeps the jobs in, in the same database. */
export const queueSchema = 'reminder_queue';

/** The queue of what cannot be sent. */
export const deadQueue = 'reminders-dead';

const thereSchema = z.object({ rows: z.tuple([z.object({ there: z.boolean() })]) });

/** Whether a queue was ever started on the database. */
export async function hasQueue(tx: Queries): Promise<boolean> {
  const found = await tx.execute(sql`select to_regclass(${`${queueSchema}.job`}) is not null as there`);
  return thereSchema.parse(found).rows[0].there;
}

/** Its jobs, as a name in a statement. */
export const jobs = sql.raw(`${queueSchema}.job`);

/** Whether the queue has the job, be it done: it keeps those for an hour. */
export async function isJobThere(tx: Queries, id: string): Promise<boolean> {
  const found = await tx.execute(sql`select exists (select from ${jobs} where id = ${id}::uuid) as there`);
  return thereSchema.parse(found).rows[0].there;
}

type Whose = Pick<ConversationKey, 'tenantId'> & Partial<Pick<ConversationKey, 'userId'>>;

/**
 * Deletes what the queue has of their reminders and of what they are to be told: jobs that wait or are done, and dead
 * letters. To be called while these rows are there. A job in hand finds that there is nothing left to do.
 */
export async function forgetJobs(tx: Queries, whose: Whose): Promise<void> {
  if (!(await hasQueue(tx))) return;
  if (whose.userId === undefined)
    await tx.execute(sql`delete from ${jobs} where group_id = ${whose.tenantId}`);
  const theirs = tx
    .select({ id: reminders.id })
    .from(reminders)
    .innerJoin(watches, eq(watches.id, reminders.watchId))
    .where(isTheirs(watches, whose));
  const inHand = tx
    .select({ id: reminders.jobId })
    .from(reminders)
    .innerJoin(watches, eq(watches.id, reminders.watchId))
    .where(isTheirs(watches, whose));
  const told = tx.select({ id: notices.jobId }).from(notices).where(isTheirs(notices, whose));
  await tx.execute(sql`delete from ${jobs} where name = ${deadQueue} and ${idIn('reminderId')} in ${theirs}`);
  for (const ids of [inHand, told])
    await tx.execute(sql`delete from ${jobs} where ${idIn('jobId')} in ${ids}`);
}

/** The id that a job has under that name; nothing where it has none. */
export function idIn(name: 'reminderId' | 'jobId'): SQL {
  return sql`(data ->> ${sql.raw(`'${name}'`)})::uuid`;
}
