import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Database } from './database.ts';
import { tenantKey } from './send-slots.ts';

/** A process' seat among those that send to a tenant of their own accord. */
export type Seat = {
  readonly tenantId: string;
  /** From 0 on. */
  readonly number: number;
  /** Until when it is held, exactly as the database has it: so it is known whose it is. */
  readonly until: string;
};

/** Seats of a tenant: no more processes than these send to it at once. */
const mostSeats = 50;

/** For how many seconds of the database's clock a seat is held. */
export const seatHeldFor = 4;

const rowsSchema = z.object({ rows: z.array(z.object({ key: z.string(), until: z.string() })) });

const heldOn = sql`clock_timestamp() + make_interval(secs => ${seatHeldFor})`;

/** Takes the first free seat of the tenant; nothing where somebody else was quicker, or none is free. */
export async function takeSeat(database: Database, tenantId: string): Promise<Seat | undefined> {
  const keys = seatKeys(tenantId);
  const result = await database.queries.execute(sql`
    insert into send_slot as slot (key, next_at)
    select seat.key, ${heldOn}
    from jsonb_array_elements_text(${JSON.stringify(keys)}::jsonb) with ordinality seat(key, number)
    where not exists (select from send_slot held where held.key = seat.key and held.next_at > clock_timestamp())
    order by seat.number limit 1
    on conflict (key) do update set next_at = excluded.next_at where slot.next_at <= clock_timestamp()
    returning key, extract(epoch from next_at)::text as until
  `);
  const [taken] = rowsSchema.parse(result).rows;
  return taken && { tenantId, number: keys.indexOf(taken.key), until: taken.until };
}

/**
 * Holds these seats for longer; answers those that were still the caller's. One that is held no more is not: others have
 * counted without it since.
 */
export async function keepSeats(database: Database, seats: readonly Seat[]): Promise<Seat[]> {
  return await changeSeats(database, seats, heldOn);
}

/** Leaves these seats to others. */
export async function leaveSeats(database: Database, seats: readonly Seat[]): Promise<void> {
  await changeSeats(database, seats, sql`clock_timestamp()`);
}

async function changeSeats(
  database: Database,
  seats: readonly Seat[],
  until: typeof heldOn,
): Promise<Seat[]> {
  if (seats.length === 0) return [];
  const mine = seats.map((seat) => ({ key: seatKey(seat), until: seat.until }));
  const result = await database.queries.execute(sql`
    update send_slot set next_at = ${until}
    from jsonb_to_recordset(${JSON.stringify(mine)}::jsonb) mine(key text, until numeric)
    where send_slot.key = mine.key and extract(epoch from send_slot.next_at)::numeric = mine.until
      and send_slot.next_at > clock_timestamp()
    returning send_slot.key, extract(epoch from next_at)::text as until
  `);
  const kept = new Map(rowsSchema.parse(result).rows.map((row) => [row.key, row.until]));
  return seats.flatMap((seat) => {
    const held = kept.get(seatKey(seat));
    return held === undefined ? [] : [{ ...seat, until: held }];
  });
}

/** The numbers of the seats that somebody holds, of each of these tenants. */
export async function seatsHeld(
  database: Database,
  tenantIds: readonly string[],
): Promise<ReadonlyMap<string, readonly number[]>> {
  const keys = tenantIds.map((tenantId) => ({ tenantId, keys: seatKeys(tenantId) }));
  const result = await database.queries.execute(sql`
    select send_slot.key, '' as until
    from jsonb_array_elements_text(${JSON.stringify(keys.flatMap((each) => each.keys))}::jsonb) seat(key)
    join send_slot on send_slot.key = seat.key where send_slot.next_at > clock_timestamp()
  `);
  const held = new Set(rowsSchema.parse(result).rows.map(({ key }) => key));
  return new Map(
    keys.map((each) => [each.tenantId, each.keys.flatMap((key, number) => (held.has(key) ? [number] : []))]),
  );
}

function seatKey({ tenantId, number }: Pick<Seat, 'tenantId' | 'number'>): string {
  return `${tenantKey(tenantId)}/${number}`;
}

/** The keys under which the seats of a tenant are held. */
export function seatKeys(tenantId: string): string[] {
  return Array.from({ length: mostSeats }, (_, number) => seatKey({ tenantId, number }));
}
