import { setImmediate } from 'node:timers/promises';
import { timeZoneWords } from '../../cards/time-zones.ts';
import { remindersFor } from '../../reminders/cadence.ts';
import { watchLimits } from '../../reminders/limits.ts';
import type { Habits } from '../../reminders/watch.ts';
import type { WatchAhead } from '../memory.ts';
import { say } from '../speak.ts';
import type { Turn } from '../turn.ts';

type Coming = { readonly subject: string; readonly dueAt: Date };

/** Changes the person's habits, by which everything they watch is planned anew; says what holds now and what comes next. */
export async function saveHabits(turn: Turn, set: Partial<Habits>): Promise<void> {
  const habits = { ...turn.person.habits, ...set };
  turn.effects.push({ kind: 'habits-changed', set, replan: habits });
  sayHabits(turn, habits);
  sayNext(turn, habits, await nextBy(turn, habits));
}

function sayHabits(turn: Turn, { timeZone, hour, workingDays, cadence }: Habits): void {
  const { speech } = turn;
  say(turn, 'settings.saved', {
    hour: speech.hour(hour),
    timeZone: timeZoneWords(timeZone),
    workingDays: speech.list(workingDays.map((day) => speech.weekday(day))),
    cadence: speech.list(cadence.map((days) => speech.number(days))),
  });
}

function sayNext(turn: Turn, { timeZone }: Habits, next: Coming | undefined): void {
  if (next === undefined) {
    say(turn, 'settings.noReminder');
    return;
  }
  const instant = turn.speech.instant(next.dueAt, timeZone);
  say(turn, 'settings.next', { subject: next.subject, instant, timeZone: timeZoneWords(timeZone) });
}

/** How many watches are looked at in one go. */
const piece = 50;

/** What comes first by these habits, of those whose reminders came first before. */
async function nextBy(turn: Turn, habits: Habits): Promise<Coming | undefined> {
  let next: Coming | undefined;
  for (let skip = 0; skip < watchLimits.byHand; skip += piece) {
    const watches = await turn.memory.watches({ of: 'all', skip, most: piece });
    next = earliest([...(next === undefined ? [] : [next]), ...comingOf(watches, habits, turn.now)]);
    if (watches.length < piece) return next;
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
