import type { Database } from '../storage/database.ts';
import { claimDue, freeGivenUp, oldClaims, putOff, type Claim } from '../storage/due-reminders.ts';
import { claimNotices } from '../storage/notices.ts';
import { endOverdue, routeAbsent } from '../storage/stand-ins.ts';
import type { Delivering } from './delivering.ts';
import { spreadOverPlaces } from './spread.ts';

/** How many people's reminders are claimed in one go. */
const batch = 500;

/**
 * Hands everything that is due at `now` over for delivery; answers for how many people and places. Where more is due
 * in one place than Teams takes within a minute, the rest is left to the next sweeps.
 */
export async function sweep(
  database: Database,
  queue: Pick<Delivering, 'hand' | 'without'>,
  now: Date,
): Promise<number> {
  await freeGivenUp(database, now);
  await endOverdue(database, now);
  await routeAbsent(database, now);
  const told = await claimNotices(database, now, batch);
  await queue.hand(told.map((claim) => ({ ...claim, after: 0 })));
  const spread = spreadOverPlaces(now);
  await queue.hand(spread(await lost(database, queue)).handed);
  let handed = 0;
  for (;;) {
    const claims = await claimDue(database, now, batch);
    if (claims.length === 0) return handed;
    const { handed: inTime, putOff: later } = spread(claims);
    await queue.hand(inTime);
    await putOff(database, later);
    handed += inTime.length;
  }
}

/** Claims whose sweep ended before it handed them over. Not put off: they have been due for a while. */
async function lost(database: Database, queue: Pick<Delivering, 'without'>): Promise<Claim[]> {
  const old = await oldClaims(database);
  const without = await queue.without(old.map(({ jobId }) => jobId));
  return old.filter(({ jobId }) => without.has(jobId));
}
