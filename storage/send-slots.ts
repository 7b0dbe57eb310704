import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Database } from './database.ts';

/** One of the things whose sending is paced, and the milliseconds between two sends. */
export type Pace = { readonly key: string; readonly gap: number };

const slotSchema = z.object({ rows: z.array(z.object({ wait: z.coerce.number() })) });

/**
 * Reserves the next moment at which all the paces allow a send, in common with every other process;
 * answers how many milliseconds it is away, by the database's clock.
 */
export async function reserveSlot(database: Database, paces: readonly Pace[]): Promise<number> {
  let wait = 0;
  for (const { key, gap } of paces) {
    const result = await database.queries.execute(sql`
      insert into send_slot as slot (key, next_at)
      values (${key}, clock_timestamp() + make_interval(secs => ${(wait + gap) / 1000}))
      on conflict (key) do update
      set next_at = greatest(slot.next_at, clock_timestamp() + make_interval(secs => ${wait / 1000}))
        + make_interval(secs => ${gap / 1000})
      returning extract(epoch from (next_at - clock_timestamp())) * 1000 - ${gap}::float8 as wait
    `);
    wait = Math.max(wait, slotSchema.parse(result).rows[0]?.wait ?? 0);
  }
  return wait;
}
