import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Database } from '../../storage/database.ts';

const rowsSchema = z.object({
  rows: z.array(z.object({ subject: z.string(), state: z.string(), may_have_arrived: z.boolean() })),
});

export type ReminderRow = z.infer<typeof rowsSchema>['rows'][number];

/** Every reminder with what it is about. */
export async function reminderRows(database: Database): Promise<ReminderRow[]> {
  const result = await database.queries.execute(sql`
    select w.subject, r.state, r.may_have_arrived from reminder r join watch w on w.id = r.watch_id
  `);
  return rowsSchema.parse(result).rows;
}

/** What the reminders are about that are in the hands of some process, each with its job, and whether that was told of. */
export async function jobsInHand(database: Database) {
  const result = await database.queries.execute(sql`
    select w.subject, r.job_id as job, j.heartbeat_on > j.started_on as told
    from reminder_queue.job j join reminder r on r.job_id = j.id join watch w on w.id = r.watch_id
    where j.name = 'reminders-delivery' and j.state = 'active'
  `);
  return jobsSchema.parse(result).rows;
}

const jobsSchema = z.object({
  rows: z.array(z.object({ subject: z.string(), job: z.string(), told: z.boolean() })),
});

/** The jobs that were given out more than once. */
export async function jobsTakenOver(database: Database): Promise<ReadonlySet<string>> {
  const result = await database.queries.execute(
    sql`select id from reminder_queue.job where name = 'reminders-delivery' and retry_count > 0`,
  );
  const { rows } = z.object({ rows: z.array(z.object({ id: z.string() })) }).parse(result);
  return new Set(rows.map(({ id }) => id));
}

/** How many reminders have not come to an end yet. */
export async function remindersLeft(database: Database): Promise<number> {
  const result = await database.queries.execute(sql`
    select count(*) as left from reminder where state in ('planned', 'claimed', 'sending')
  `);
  return z.object({ rows: z.tuple([z.object({ left: z.coerce.number() })]) }).parse(result).rows[0].left;
}

/** How often each subject arrived. */
export function arrivalsBySubject(bodies: readonly string[], name = 'Customer'): Map<string, number> {
  const arrivals = new Map<string, number>();
  for (const body of bodies) {
    const subjects = new Set(body.match(new RegExp(`${name}\\d{7}`, 'g')));
    for (const subject of subjects) arrivals.set(subject, (arrivals.get(subject) ?? 0) + 1);
  }
  return arrivals;
}
