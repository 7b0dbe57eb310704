import { setImmediate } from 'node:timers/promises';
import type { Database } from '../storage/database.ts';
import { replanPiece, stillReplanning, type Person } from '../storage/replanning.ts';
import { remindersFor } from './cadence.ts';

/** Plans anew what the person watches, as they wished; in pieces, so that others are served in between. */
export async function replan(database: Database, person: Person, clock: () => Date): Promise<void> {
  for (;;) {
    const now = clock();
    const plan: Parameters<typeof replanPiece>[2] = (watch, habits) => remindersFor(watch, habits, now);
    if ((await replanPiece(database, person, plan, now)) === 'done') return;
    await setImmediate();
  }
}

/** Goes on with what a fault, or the end of a process, has broken off; answers for how many people. */
export async function replanRest(database: Database, clock: () => Date): Promise<number> {
  const people = await stillReplanning(database);
  for (const person of people) await replan(database, person, clock);
  return people.length;
}
