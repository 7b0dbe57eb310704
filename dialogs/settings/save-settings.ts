import { timeZoneWords } from '../../cards/time-zones.ts';
import { remindersFor } from '../../reminders/cadence.ts';
import type { Habits } from '../../reminders/watch.ts';
import { say } from '../speak.ts';
import type { Turn } from '../turn.ts';

type Coming = { readonly subject: string; readonly dueAt: Date };

/** Changes the person's habits and moves everything they watch along; says what holds now and what comes next. */
export async function saveHabits(turn: Turn, set: Partial<Habits>): Promise<void> {
  const habits = { ...turn.person.habits, ...set };
  turn.effects.push({ kind: 'habits-changed', set });
  const coming: Coming[] = [];
  for (const watch of await turn.memory.watches()) {
    const reminders = remindersFor(watch, habits, turn.now);
    turn.effects.push({ kind: 'watch-replanned', id: watch.id, reminders });
    coming.push(...reminders.map(({ dueAt }) => ({ subject: watch.subject, dueAt })));
  }
  sayHabits(turn, habits);
  sayNext(turn, habits, coming);
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

function sayNext(turn: Turn, { timeZone }: Habits, coming: readonly Coming[]): void {
  const [next] = coming.toSorted((one, other) => one.dueAt.getTime() - other.dueAt.getTime());
  if (next === undefined) {
    say(turn, 'settings.noReminder');
    return;
  }
  const instant = turn.speech.instant(next.dueAt, timeZone);
  say(turn, 'settings.next', { subject: next.subject, instant, timeZone: timeZoneWords(timeZone) });
}
