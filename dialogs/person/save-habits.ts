import { saidCard } from '../../cards/talk/said-card.ts';
import { timeZoneWords } from '../../cards/person/time-zones.ts';
import type { Shown } from '../../cards/parts/shown.ts';
import type { Habits } from '../../reminders/watch.ts';
import { undoShown } from '../taking-back/undo-shown.ts';
import type { Turn } from '../turn.ts';
import { nextReminder, type Coming } from './next-reminder.ts';

/**
 * Changes the person's habits, by which everything they watch is planned anew; answers the card that says what holds now
 * and what comes next, below the sentences of what else was changed.
 */
export async function saveHabits(
  turn: Turn,
  set: Partial<Habits>,
  besides: readonly string[] = [],
): Promise<Shown> {
  const habits = { ...turn.person.habits, ...set };
  turn.effects.push({ kind: 'habits-changed', set, replan: habits });
  const next = await nextReminder(turn.memory, habits, turn.now);
  const lines = [...besides, habitsWords(turn, habits), nextWords(turn, habits, next)];
  return saidCard({ lines, undo: undoShown(turn), change: { verb: 'settings' } }, turn.speech);
}

function habitsWords({ speech }: Turn, { timeZone, hour, workingDays, cadence }: Habits): string {
  return speech.say('settings.saved', {
    hour: speech.hour(hour),
    timeZone: timeZoneWords(timeZone),
    workingDays: speech.list(workingDays.map((day) => speech.weekday(day))),
    cadence: speech.list(cadence.map((days) => speech.number(days))),
  });
}

function nextWords({ speech }: Turn, { timeZone }: Habits, next: Coming | undefined): string {
  if (next === undefined) return speech.say('settings.noReminder');
  const instant = speech.instant(next.dueAt, timeZone);
  return speech.say('settings.next', { subject: next.subject, instant, timeZone: timeZoneWords(timeZone) });
}
