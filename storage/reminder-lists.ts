import { and, asc, eq, inArray, lte, or, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Database } from './database.ts';
import { isStuck } from './due-reminders.ts';
import { places, reminders, watches } from './schema.ts';
import { takenReminder, type TakenReminder } from './taken-reminder.ts';

/** A reminder that is not tried any more, until an operator says so. */
export type DeadReminder = {
  readonly id: string;
  readonly watchId: string;
  readonly tenantId: string;
  readonly userId: string;
  readonly conversationId: string;
  readonly occasion: string;
  readonly dueAt: Date;
  readonly reason: string;
  /** When it was last in hand. */
  readonly since: Date | undefined;
  readonly attempts: number;
  readonly mayHaveArrived: boolean;
};

const isDead = or(eq(reminders.state, 'dead'), isStuck);

/** What is planned up to the moment and not sent yet, the longest due first; what is parked is not among it. */
export async function plannedUntil(database: Database, at: Date): Promise<TakenReminder[]> {
  const rows = await database.queries
    .select({ reminder: reminders, watch: watches })
    .from(reminders)
    .innerJoin(watches, eq(watches.id, reminders.watchId))
    .where(and(eq(reminders.state, 'planned'), lte(reminders.nextAt, at)))
    .orderBy(asc(reminders.nextAt), asc(reminders.id));
  return rows.map(takenReminder);
}

/** The dead letters, the oldest first; also what broke off so often that the queue gave it up, as `stuck`. */
export async function deadReminders(database: Database): Promise<DeadReminder[]> {
  const rows = await database.queries
    .select({
      id: reminders.id,
      watchId: reminders.watchId,
      tenantId: watches.tenantId,
      userId: watches.userId,
      conversationId: watches.conversationId,
      occasion: reminders.occasion,
      dueAt: reminders.dueAt,
      reason: reminders.reason,
      since: reminders.claimedAt,
      attempts: reminders.attempts,
      mayHaveArrived: reminders.mayHaveArrived,
      state: reminders.state,
    })
    .from(reminders)
    .innerJoin(watches, eq(watches.id, reminders.watchId))
    .where(isDead)
    .orderBy(asc(reminders.claimedAt), asc(reminders.id));
  return rows.map(({ state, reason, since, ...row }) => ({
    ...row,
    reason: state === 'dead' ? (reason ?? 'unknown') : 'stuck',
    since: since ?? undefined,
  }));
}

/** Plans dead letters again from `now`, with all their attempts before them; answers the ids of those it found. */
export async function planAgain(
  database: Database,
  ids: readonly string[] | 'all',
  now: Date,
): Promise<string[]> {
  const rows = await database.queries
    .update(reminders)
    .set({ state: 'planned', nextAt: now, jobId: null, claimedAt: null, attempts: 0, reason: null })
    .where(ids === 'all' ? isDead : and(isDead, inArray(reminders.id, [...ids])))
    .returning({ id: reminders.id });
  return rows.map(({ id }) => id);
}

export type ReminderCounts = {
  /** To be sent at a later moment, or overdue. */
  readonly planned: number;
  /** Of these: their moment has come. */
  readonly due: number;
  /** Of these: kept, as their place cannot be reached or their tenant is not served. */
  readonly parked: number;
  /** Handed to the queue, not settled yet. */
  readonly inHand: number;
  readonly dead: number;
  /** Seconds since the longest due of those that nobody has in hand; 0 when nothing is due. */
  readonly overdueSeconds: number;
};

const countsSchema = z.object({
  rows: z.tuple([
    z.object({
      planned: z.coerce.number(),
      due: z.coerce.number(),
      parked: z.coerce.number(),
      in_hand: z.coerce.number(),
      dead: z.coerce.number(),
      overdue_seconds: z.coerce.number(),
    }),
  ]),
});

/** How many reminders are in which state at `now`; each count reads an index of just those rows. */
export async function countReminders(database: Database, now: Date): Promise<ReminderCounts> {
  const at = sql`${now.toISOString()}::timestamptz`;
  const result = await database.queries.execute(sql`
    select
      (select count(*) from ${reminders} where state = 'planned') as planned,
      (select count(*) from ${reminders} where state = 'planned' and next_at <= ${at}) as due,
      (select count(*) from ${places} p
        join ${watches} w on w.tenant_id = p.tenant_id and w.conversation_id = p.conversation_id
        join ${reminders} r on r.watch_id = w.id
        where p.unreachable is not null and r.state = 'planned' and r.reason is null)
        + (select count(*) from ${reminders} where state = 'planned' and reason is not null) as parked,
      (select count(*) from ${reminders} where state in ('claimed', 'sending')) as in_hand,
      (select count(*) from ${reminders} where ${isDead}) as dead,
      (select coalesce(extract(epoch from ${at} - min(next_at)), 0)
        from ${reminders} where state = 'planned' and next_at <= ${at}) as overdue_seconds
  `);
  const [{ in_hand: inHand, overdue_seconds: overdueSeconds, ...counts }] = countsSchema.parse(result).rows;
  return { ...counts, inHand, overdueSeconds };
}
