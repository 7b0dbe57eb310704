import { setImmediate } from 'node:timers/promises';
import { remindersFor } from '../../reminders/cadence.ts';
import { watchLimits } from '../../reminders/limits.ts';
import type { Habits } from '../../reminders/watch.ts';
import type { Memory, WatchAhead } from '../memory.ts';

/** A reminder to come. */
export type Coming = { readonly subject: string; readonly dueAt: Date };

/** How many watches are looked at in one go. */
const piece = 50;

/** What comes first by these habits, of those whose reminders came first before. */
export async function nextReminder(
  { watches }: Pick<Memory, 'watches'>,
  habits: Habits,
  now: Date,
): Promise<Coming | undefined> {
  let next: Coming | undefined;
  for (let skip = 0; skip < watchLimits.byHand; skip += piece) {
    const some = await watches({ of: 'all', by: 'reminder', skip, most: piece });
    next = earliest([...(next === undefined ? [] : [next]), ...comingOf(some, habits, now)]);
    if (some.length < piece) return next;
    // Others are served in between.
    await setImmediate();
  }
  return next;
}

function comingOf(watches: readonly WatchAhead[], habits: Habits, now: Date): Coming[] {
  return watches.flatMap((watch) => {
    const [first] = remindersFor(watch, habits, now);
    return first === undefined ? [] : [{ subject: watch.subject, dueAt: first.dueAt }];
  });
}

function earliest(coming: readonly Coming[]): Coming | undefined {
  return coming.toSorted((one, other) => one.dueAt.getTime() - other.dueAt.getTime())[0];
}
