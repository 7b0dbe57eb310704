import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Database } from './database.ts';

/** Whither a reminder goes that could not be delivered where it was to go. */
export type WayOn = {
  readonly id: string;
  readonly via: 'stand-in' | 'channel' | 'spent';
  /** Null where that is its watch's own place again, for good. */
  readonly conversationId: string | null;
};

const rowsSchema = z.object({
  rows: z.array(
    z.object({
      id: z.string(),
      via: z.enum(['stand-in', 'channel', 'spent']),
      conversation_id: z.string().nullable(),
    }),
  ),
});

/**
 * The next way on of each of the reminders that has one: to who stands in for the person at `now`, then to the channel
 * where the move lives, and from there back to its own place, where it waits. None is gone twice, nor to a place that
 * refuses messages. What is said of a portfolio, only its owner can answer: it waits for them.
 */
export async function waysOn(
  { queries }: Pick<Database, 'queries'>,
  ids: readonly string[],
  now: Date,
): Promise<WayOn[]> {
  if (ids.length === 0) return [];
  const found = await queries.execute(sql`
    select r.id,
      case when chat.conversation_id is not null then 'stand-in'
        when room.conversation_id is not null then 'channel' else 'spent' end as via,
      coalesce(chat.conversation_id, room.conversation_id) as conversation_id
    from reminder r
    join watch w on w.id = r.watch_id
    left join lateral (
      select c.conversation_id
      from stand_in s
      join conversation c on c.tenant_id = s.tenant_id and c.user_id = s.stand_in_id
      join place p on p.tenant_id = c.tenant_id and p.conversation_id = c.conversation_id
      where r.via is null and s.tenant_id = w.tenant_id and s.user_id = w.user_id
        and s.ends_at > ${now.toISOString()}::timestamptz and p.personal and p.unreachable is null
      order by p.updated_at desc limit 1
    ) chat on true
    left join lateral (
      select m.conversation_id
      from move m
      join place p on p.tenant_id = m.tenant_id and p.conversation_id = m.conversation_id
      where coalesce(r.via, 'stand-in') = 'stand-in' and m.id = w.move_id and m.tenant_id = w.tenant_id
        and m.conversation_id <> w.conversation_id and not p.personal and p.unreachable is null
      limit 1
    ) room on true
    where w.status not in ('portfolio', 'team-portfolio') and r.id in (${sql.join(
      ids.map((id) => sql`${id}::uuid`),
      sql`, `,
    )})
      and not r.may_have_arrived
      and (r.via in ('stand-in', 'channel') or (r.via is null and (chat.conversation_id is not null or room.conversation_id is not null)))
  `);
  return rowsSchema
    .parse(found)
    .rows.map(({ id, via, conversation_id }) => ({ id, via, conversationId: conversation_id }));
}
