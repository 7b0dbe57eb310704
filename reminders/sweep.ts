import type { Database } from '../storage/database.ts';
import { claimDue, freeStuck } from '../storage/due-reminders.ts';
import type { ReminderQueue } from './queue.ts';

/** How many people's reminders are claimed in one go. */
const batch = 500;

/** Hands everything that is due at `now` over for delivery; answers for how many people and places. */
export async function sweep(
  database: Database,
  queue: Pick<ReminderQueue, 'hand'>,
  now: Date,
): Promise<number> {
  await freeStuck(database, now);
  let handed = 0;
  for (;;) {
    const claims = await claimDue(database, now, batch);
    if (claims.length === 0) return handed;
    await queue.hand(claims);
    handed += claims.length;
  }
}
