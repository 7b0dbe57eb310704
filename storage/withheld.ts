import { and, asc, eq, inArray, isNotNull, or, sql } from 'drizzle-orm';
import type { Database } from './database.ts';
import { places, reminders, watches } from './schema.ts';

/** A reminder that is kept although its moment may have come: nothing can be sent to its place now. */
export type WaitingReminder = {
  readonly id: string;
  readonly watchId: string;
  readonly tenantId: string;
  readonly userId: string;
  readonly conversationId: string;
  readonly occasion: string;
  readonly dueAt: Date;
  /** When its place is tried again at the earliest; nothing where only somebody's return helps. */
  readonly nextAt: Date | null;
  readonly reason: string;
};

const isWithheld = and(eq(reminders.state, 'planned'), isNotNull(reminders.reason));

/** Plans what was withheld from tenants that are served now at its own moment again. */
export async function releaseServed(
  { queries }: Database,
  isServed: (tenantId: string) => boolean,
): Promise<void> {
  const tenants = await queries
    .selectDistinct({ id: watches.tenantId })
    .from(reminders)
    .innerJoin(watches, eq(watches.id, reminders.watchId))
    .where(isWithheld);
  const served = tenants.map(({ id }) => id).filter(isServed);
  if (served.length === 0) return;
  const theirs = queries.select({ id: watches.id }).from(watches).where(inArray(watches.tenantId, served));
  await queries
    .update(reminders)
    .set({ nextAt: sql`${reminders.dueAt}`, reason: null })
    .where(and(isWithheld, inArray(reminders.watchId, theirs)));
}

/** What is parked or withheld, with why; the longest due first. */
export async function waitingReminders({ queries }: Database): Promise<WaitingReminder[]> {
  const rows = await queries
    .select({
      id: reminders.id,
      watchId: reminders.watchId,
      tenantId: watches.tenantId,
      userId: watches.userId,
      conversationId: watches.conversationId,
      occasion: reminders.occasion,
      dueAt: reminders.dueAt,
      nextAt: reminders.nextAt,
      withheld: reminders.reason,
      unreachable: places.unreachable,
    })
    .from(reminders)
    .innerJoin(watches, eq(watches.id, reminders.watchId))
    .leftJoin(
      places,
      and(eq(places.tenantId, watches.tenantId), eq(places.conversationId, watches.conversationId)),
    )
    .where(
      and(eq(reminders.state, 'planned'), or(isNotNull(reminders.reason), isNotNull(places.unreachable))),
    )
    .orderBy(asc(reminders.dueAt), asc(reminders.id));
  return rows.map(({ withheld, unreachable, ...row }) => ({
    ...row,
    reason: withheld ?? unreachable ?? 'unknown',
  }));
}
