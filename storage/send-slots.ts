import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Database } from './database.ts';

/** What is paced, and the milliseconds between two sends. */
export type Pace = { readonly key: string; readonly gap: number };

/** How many milliseconds away the moment is, by the database's clock, and whether it is taken for the caller. */
export type Slot = { readonly reserved: boolean; readonly wait: number };

/** The key under which sends to a place are paced. */
export function placeKey(tenantId: string, conversationId: string): string {
  return `place/${tenantId}/${conversationId}`;
}

/** Begins the keys of the seats of those who send to a tenant. */
export function tenantKey(tenantId: string): string {
  return `tenant/${tenantId}`;
}

const slotSchema = z.object({ rows: z.array(z.object({ wait: z.coerce.number() })) });

/**
 * Reserves the next moment at which the pace allows a send, in common with every other process; but none that is more
 * than `atMost` milliseconds away: whoever waits longer is to ask again later.
 */
export async function reserveSlot(database: Database, { key, gap }: Pace, atMost: number): Promise<Slot> {
  const result = await database.queries.execute(sql`
    insert into send_slot as slot (key, next_at)
    values (${key}, clock_timestamp() + make_interval(secs => ${gap / 1000}))
    on conflict (key) do update
    set next_at = greatest(slot.next_at, clock_timestamp()) + make_interval(secs => ${gap / 1000})
    where slot.next_at <= clock_timestamp() + make_interval(secs => ${atMost / 1000})
    returning extract(epoch from (next_at - clock_timestamp())) * 1000 - ${gap}::float8 as wait
  `);
  const wait = slotSchema.parse(result).rows[0]?.wait;
  return wait === undefined ? { reserved: false, wait: atMost } : { reserved: true, wait: Math.max(0, wait) };
}
