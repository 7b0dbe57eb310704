import { setImmediate } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Day } from '../guidance/day.ts';
import type { Colleague } from '../portfolio/kept/caretaker.ts';
import { noTenant, type ConversationKey } from './conversation-key.ts';
import type { Database, Queries } from './database.ts';
import { namesOf } from './colleagues.ts';

type Person = Pick<ConversationKey, 'tenantId' | 'userId'>;

/** How many ids go with one statement: PGlite's thread does nothing else meanwhile. */
const piece = 1_000;

/** Whoever has a list in which it is long over knows less than whoever has another. */
const daysOver = 30;

const rowsSchema = z.object({ rows: z.array(z.object({ key: z.string(), user_id: z.string() })) });

/**
 * Which colleague is reminded of those of these subscription ids of which the person is not: whoever said last that they
 * look after it, else whoever imported it first and has it still. Of people whose tenant is not known nobody is another's
 * colleague. The day is a UTC day.
 */
export async function caretakersOf(
  { queries }: Database,
  { tenantId, userId }: Person,
  ids: readonly string[],
  today: Day,
): Promise<ReadonlyMap<string, Colleague>> {
  const of = new Map<string, string>();
  if (tenantId === noTenant) return new Map();
  for (let at = 0; at < ids.length; at += piece) {
    for (const { key, user_id } of await firstOf(queries, tenantId, ids.slice(at, at + piece), today))
      if (user_id !== userId) of.set(key, user_id);
    await setImmediate();
  }
  const names = await namesOf(queries, { tenantId }, [...new Set(of.values())]);
  return new Map(
    [...of].map(([key, id]) => [key, { kind: 'colleague', userId: id, name: names.get(id) ?? '' }]),
  );
}

/** One order for everybody, so that each subscription has one person at any moment, however many import it at once. */
async function firstOf(queries: Queries, tenantId: string, ids: readonly string[], today: Day) {
  const found = await queries.execute(sql`
    select distinct on (listed.key) listed.key, s.user_id
    from jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb) as listed (key)
    join subscription s on s.tenant_id = ${tenantId} and lower(s.subscription_id) = lower(listed.key) and s.gone_since is null
    order by listed.key, (
      s.state is distinct from 'cancelled' and (
        s.term_end >= (${today}::date - ${daysOver}::int)::text or s.state = 'extended' or s.auto_renew = 'extended'
        or (s.auto_renew = 'on' and s.term_length is not null and coalesce(s.state, 'active') in ('active', 'trial'))
      )
    ) is true desc, s.taken_at desc nulls last, s.came_at nulls first, s.user_id
  `);
  return rowsSchema.parse(found).rows;
}
