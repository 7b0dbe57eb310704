import { and, asc, eq, inArray, isNotNull, notLike, sql } from 'drizzle-orm';
import type { EditionId } from '../guidance/editions.ts';
import { habitsIn } from './own-habits.ts';
import type { Database, Queries } from './database.ts';
import { plannedRows } from './planned-rows.ts';
import { people, reminders, watches } from './schema.ts';
import type { Habits, PlannedReminder, Watch } from './watch.ts';
import { readEach, readWatch } from './watch-row.ts';

/** A watch whose plan an earlier edition made, and what is known of when its maker wants to be written to. */
export type OutdatedPlan = {
  readonly watch: Watch;
  readonly habits: Partial<Habits>;
  /** A moment at which one of its reminders was planned, in whatever zone its maker was then. */
  readonly planned: Date | undefined;
};

/** What becomes of such a watch. */
export type RenewedPlan = Pick<Watch, 'advice' | 'news'> & { readonly reminders: readonly PlannedReminder[] };

/** How many watches are looked at in one transaction: on PGlite nobody else is served meanwhile. */
const piece = 20;

/**
 * Takes the next watches whose plan is older than the edition, one person's after another's, and stores what `renew`
 * makes of each, all or none; answers how many there were. What another process has in hand is left to it.
 */
export async function renewPlans(
  database: Database,
  edition: EditionId,
  renew: (outdated: OutdatedPlan) => RenewedPlan,
): Promise<number> {
  return await database.queries.transaction(async (tx) => {
    const rows = await outdatedRows(tx, edition);
    const moments = await plannedMoments(
      tx,
      rows.map(({ watch }) => watch.id),
    );
    const { read, unreadable } = readEach(rows, ({ watch, person }) => ({
      watch: readWatch(watch),
      habits: habitsIn(person),
      planned: moments.get(watch.id),
    }));
    database.onUnreadable(unreadable);
    await store(
      tx,
      read.map((outdated) => ({ id: outdated.watch.id, ...renew(outdated) })),
    );
    // What cannot be read is not taken again and again.
    const ids = rows.map(({ watch }) => watch.id);
    if (ids.length > 0) await tx.update(watches).set({ edition }).where(inArray(watches.id, ids));
    return rows.length;
  });
}

async function outdatedRows(tx: Queries, edition: EditionId) {
  const isTheirs = and(eq(people.tenantId, watches.tenantId), eq(people.userId, watches.userId));
  const isOutdated = sql`coalesce(${watches.edition}, '') < ${edition}`;
  return await tx
    .select({ watch: watches, person: people })
    .from(watches)
    .leftJoin(people, isTheirs)
    .where(and(isOutdated, eq(watches.status, 'active'), isNotNull(watches.answers)))
    .orderBy(asc(watches.tenantId), asc(watches.userId), asc(watches.id))
    .limit(piece)
    .for('update', { of: watches, skipLocked: true });
}

/** Where the person never told their zone, only what was planned for them tells of it. */
async function plannedMoments(tx: Queries, ids: readonly string[]): Promise<Map<string, Date>> {
  if (ids.length === 0) return new Map();
  const rows = await tx
    .select({ id: reminders.watchId, dueAt: reminders.dueAt })
    .from(reminders)
    .where(and(inArray(reminders.watchId, [...ids]), notLike(reminders.occasion, 'snooze-%')))
    .orderBy(asc(reminders.dueAt));
  return new Map(rows.map(({ id, dueAt }) => [id, dueAt]));
}

/** What was planned or sent before stays as it is; two statements, however many there are. */
async function store(tx: Queries, renewed: readonly (RenewedPlan & Pick<Watch, 'id'>)[]): Promise<void> {
  if (renewed.length === 0) return;
  const plans = renewed.map(({ id, advice = null, news = null }) => ({ id, advice, news }));
  await tx.execute(sql`
    update watch w set advice = plan.advice, news = plan.news
    from jsonb_to_recordset(${JSON.stringify(plans)}::jsonb) plan(id uuid, advice jsonb, news jsonb)
    where w.id = plan.id
  `);
  const rows = renewed.flatMap(({ id, reminders: planned }) => plannedRows(id, planned));
  if (rows.length > 0) await tx.insert(reminders).values(rows).onConflictDoNothing();
}
