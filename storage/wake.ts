import { and, eq, gt, inArray, isNull, or, sql, type SQL } from 'drizzle-orm';
import type { Queries } from './database.ts';
import { reminders, watches } from './schema.ts';

/** Has what waited for the place of these watches, or was given up as it was not found, fall due at its own moment again. */
export async function wake(tx: Queries, ofWatches: SQL | undefined): Promise<void> {
  const theirs = tx.select({ id: watches.id }).from(watches).where(ofWatches);
  const waits = and(
    eq(reminders.state, 'planned'),
    or(isNull(reminders.nextAt), gt(reminders.nextAt, reminders.dueAt)),
  );
  const givenUp = and(eq(reminders.state, 'dead'), eq(reminders.reason, 'place-gone'));
  await tx
    .update(reminders)
    .set({
      state: 'planned',
      nextAt: sql`${reminders.dueAt}`,
      jobId: null,
      claimedAt: null,
      reason: null,
      // What is on its way elsewhere goes on.
      via: sql`nullif(${reminders.via}, 'spent')`,
    })
    .where(and(inArray(reminders.watchId, theirs), or(waits, givenUp)));
}
