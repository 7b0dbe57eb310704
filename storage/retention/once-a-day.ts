import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Database } from '../database.ts';

/** Among the moments before which something is not to happen again. */
const key = 'deletion';

const day = 24 * 60 * 60 * 1000;
const rowsSchema = z.object({ rows: z.array(z.object({ next_at: z.coerce.date() })) });

/**
 * When what is over is to be deleted next, over all processes; the epoch where it never was. A moment more than a day
 * away was noted by a clock that somebody has set back since.
 */
export async function nextDeletion({ queries }: Pick<Database, 'queries'>, now: Date): Promise<Date> {
  const found = await queries.execute(sql`select next_at from send_slot where key = ${key}`);
  const next = rowsSchema.parse(found).rows[0]?.next_at ?? new Date(0);
  return next.getTime() > now.getTime() + day ? new Date(0) : next;
}

/** Has it be at that moment. */
export async function planDeletion({ queries }: Pick<Database, 'queries'>, at: Date): Promise<void> {
  await queries.execute(sql`
    insert into send_slot (key, next_at) values (${key}, ${at.toISOString()}::timestamptz)
    on conflict (key) do update set next_at = excluded.next_at
  `);
}
