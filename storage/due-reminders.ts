import { and, eq, inArray, lt, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Database } from './database.ts';
import { reminders, watches } from './schema.ts';
import { takenReminder, type TakenReminder } from './taken-reminder.ts';
import { readEach } from './watch-row.ts';

/** The reminders of one person in one place that are due together, under the id of the job that delivers them. */
export type Claim = {
  readonly jobId: string;
  readonly tenantId: string;
  readonly userId: string;
  readonly conversationId: string;
  /** Where it goes there instead of the place in which it was set: why. */
  readonly via?: 'stand-in' | 'channel' | undefined;
};

const claimSchema = z.object({
  job_id: z.string(),
  tenant_id: z.string(),
  user_id: z.string(),
  conversation_id: z.string(),
  via: z.enum(['stand-in', 'channel', 'spent', '']),
});

/**
 * Claims what is due at `now` for at most `limit` people and places, all of it for each, the longest due first.
 * Answers them so that tenants take turns, and within each its places.
 */
export async function claimDue(database: Database, now: Date, limit: number): Promise<Claim[]> {
  const at = now.toISOString();
  const claimed = await database.queries.execute(sql`
    with due as (
      select w.tenant_id, w.user_id, coalesce(r.via_conversation_id, w.conversation_id) as conversation_id,
        coalesce(r.via, '') as via, min(r.next_at) as since, gen_random_uuid() as job_id
      from (
        select watch_id, next_at, via, via_conversation_id from reminder
        where state = 'planned' and next_at <= ${at}::timestamptz
        order by next_at limit ${limit * 4}
      ) r
      join watch w on w.id = r.watch_id
      group by 1, 2, 3, 4
      order by since limit ${limit}
    ), claimed as (
      update reminder r
      set state = 'claimed', job_id = due.job_id, claimed_at = clock_timestamp()
      from watch w, due
      where r.watch_id = w.id and r.state = 'planned' and r.next_at <= ${at}::timestamptz
        and w.tenant_id = due.tenant_id and w.user_id = due.user_id and coalesce(r.via_conversation_id, w.conversation_id) = due.conversation_id
        and coalesce(r.via, '') = due.via
      returning r.job_id
    ), placed as (
      select *, row_number() over (partition by tenant_id, conversation_id order by since) as place_turn
      from due where job_id in (select job_id from claimed)
    )
    select job_id, tenant_id, user_id, conversation_id, via from placed
    order by row_number() over (partition by tenant_id order by place_turn, since), since
  `);
  return rowsOf(claimed).map(claimIn);
}

/** Seconds of the database's clock in which a sweep hands over what it claimed. */
const handedWithin = 10;

/** Claims that no job has taken in hand for a while: it waits for its turn, or was never made. */
export async function oldClaims(database: Database): Promise<Claim[]> {
  const old = await database.queries.execute(sql`
    select distinct r.job_id, w.tenant_id, w.user_id,
      coalesce(r.via_conversation_id, w.conversation_id) as conversation_id, coalesce(r.via, '') as via
    from reminder r join watch w on w.id = r.watch_id
    where r.state = 'claimed' and r.claimed_at < clock_timestamp() - make_interval(secs => ${handedWithin})
  `);
  return rowsOf(old).map(claimIn);
}

function claimIn(row: unknown): Claim {
  const { job_id, tenant_id, user_id, conversation_id, via } = claimSchema.parse(row);
  const place = { jobId: job_id, tenantId: tenant_id, userId: user_id, conversationId: conversation_id };
  return via === '' || via === 'spent' ? place : { ...place, via };
}

/** Puts claims off, each to its moment, as if they had not been due before. */
export async function putOff(
  database: Database,
  claims: readonly { readonly jobId: string; readonly until: Date }[],
): Promise<void> {
  if (claims.length === 0) return;
  const moments = claims.map(({ jobId, until }) => ({ job_id: jobId, next_at: until.toISOString() }));
  await database.queries.execute(sql`
    update reminder r set state = 'planned', next_at = put_off.next_at, job_id = null
    from jsonb_to_recordset(${JSON.stringify(moments)}::jsonb) put_off(job_id uuid, next_at timestamptz)
    where r.job_id = put_off.job_id and r.state = 'claimed'
  `);
}

const isInHand = inArray(reminders.state, ['claimed', 'sending']);

/**
 * In hand for longer than a backlog or a send takes: its job meets a fault that is not Teams', again and again, or
 * is gone.
 */
export const isStuck = and(isInHand, lt(reminders.claimedAt, sql`clock_timestamp() - interval '10 minutes'`));

/** In hand for longer than all tries of a job take together: nobody has it in hand any more. */
const isGivenUp = and(isInHand, lt(reminders.claimedAt, sql`clock_timestamp() - interval '3 hours'`));

/**
 * Frees what a job had in hand when its tries ran out, by a fault that was no answer of Teams: it is due at `now`
 * again, and may have arrived where it was being sent. A job that still has tries is younger than this.
 */
export async function freeGivenUp(database: Database, now: Date): Promise<void> {
  await database.queries
    .update(reminders)
    .set({ state: 'planned', nextAt: now, jobId: null, mayHaveArrived: mayHaveBeenSent })
    .where(isGivenUp);
}

/** What was being sent when its job was lost may have arrived. */
export const mayHaveBeenSent = sql<boolean>`${reminders.mayHaveArrived} or ${reminders.state} = 'sending'`;

/** Both drivers answer a bare statement with an object that holds its rows. */
function rowsOf(result: unknown): unknown[] {
  return z.object({ rows: z.array(z.unknown()) }).parse(result).rows;
}

/** Whose reminders the job delivers; none once they are changed, stopped or forgotten. */
export async function claimOf(database: Database, jobId: string): Promise<Claim | undefined> {
  const found = await database.queries.execute(sql`
    select r.job_id, w.tenant_id, w.user_id,
      coalesce(r.via_conversation_id, w.conversation_id) as conversation_id, coalesce(r.via, '') as via
    from reminder r join watch w on w.id = r.watch_id
    where r.job_id = ${jobId}::uuid and r.state in ('claimed', 'sending')
    limit 1
  `);
  const [row] = rowsOf(found);
  return row === undefined ? undefined : claimIn(row);
}

/** What a job takes in hand: what can be read, and the ids of the reminders that cannot. */
export type Taken = { readonly reminders: readonly TakenReminder[]; readonly unreadable: readonly string[] };

/**
 * Takes a job's reminders in hand. What the job had in hand before belongs to an attempt that broke off
 * while sending: it may have arrived.
 */
export async function takeReminders(database: Database, jobId: string): Promise<Taken> {
  const hadBefore = sql`${reminders.state} = 'sending'`;
  const taken = await database.queries
    .update(reminders)
    .set({
      state: 'sending',
      mayHaveArrived: sql`${reminders.mayHaveArrived} or ${hadBefore}`,
      // From here on the minutes count after which it is stuck, however long it waited for its turn.
      claimedAt: sql`case when ${hadBefore} then ${reminders.claimedAt} else clock_timestamp() end`,
    })
    .where(and(eq(reminders.jobId, jobId), isInHand))
    .returning();
  const theirs = await database.queries
    .select()
    .from(watches)
    .where(inArray(watches.id, [...new Set(taken.map(({ watchId }) => watchId))]));
  const byId = new Map(theirs.map((watch) => [watch.id, watch]));
  const rows = taken.flatMap((reminder) => {
    const watch = byId.get(reminder.watchId);
    return watch === undefined ? [] : [{ reminder, watch }];
  });
  const { read, unreadable } = readEach(rows, takenReminder);
  database.onUnreadable(unreadable);
  const known = new Set(read.map(({ id }) => id));
  return {
    reminders: read,
    unreadable: rows.map(({ reminder }) => reminder.id).filter((id) => !known.has(id)),
  };
}
