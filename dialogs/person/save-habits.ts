import { timeZoneWords } from '../../cards/person/time-zones.ts';
import type { Habits } from '../../reminders/watch.ts';
import { say } from '../speak.ts';
import type { Turn } from '../turn.ts';
import { nextReminder, type Coming } from './next-reminder.ts';

/** Changes the person's habits, by which everything they watch is planned anew; says what holds now and what comes next. */
export async function saveHabits(turn: Turn, set: Partial<Habits>): Promise<void> {
  const habits = { ...turn.person.habits, ...set };
  turn.effects.push({ kind: 'habits-changed', set, replan: habits });
  sayHabits(turn, habits);
  sayNext(turn, habits, await nextReminder(turn.memory, habits, turn.now));
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
