import { todoTitle } from '../../cards/todo-words.ts';
import type { Submit } from '../../cards/submits.ts';
import { dayAfter, daySchema, type Day } from '../../guidance/day.ts';
import { endOf } from '../../reminders/deadline.ts';
import { localDay, localHour } from '../../reminders/local-hour.ts';
import { todoAt } from '../../reminders/todo.ts';
import type { Watch } from '../../reminders/watch.ts';
import { say } from '../speak.ts';
import { todayOf, type Turn } from '../turn.ts';
import { settle } from './settle.ts';

type Snooze = Extract<Submit, { verb: 'reminder' }>;

/** Puts a reminder off to the person's hour of another day, but not beyond the day by which its work is to be done. */
export async function snooze(turn: Turn, watch: Watch, submit: Snooze, replaces: boolean): Promise<void> {
  const { timeZone, hour } = turn.person.habits;
  const todo = todoAt(watch, todayOf(turn));
  const day = dayMeant(turn, submit);
  if (todo === undefined && watch.kind === undefined)
    say(turn, 'notice.snooze.over', { day: turn.speech.day(watch.termEnd) });
  else if (day === undefined) say(turn, 'notice.snooze.none');
  else {
    const at = localHour(day, hour, timeZone);
    if (at <= turn.now) say(turn, 'notice.snooze.past');
    else if (todo !== undefined && at >= endOf(todo.by))
      say(turn, 'notice.snooze.tooLate', { todo: todoTitle(todo, turn.speech) });
    else {
      remindAgain(turn, watch, at);
      await settle(turn, watch, { kind: 'snoozed', at, timeZone }, replaces);
    }
  }
}

function dayMeant({ now, person }: Turn, { days, snoozeUntil }: Snooze): Day | undefined {
  if (days !== undefined) return dayAfter(localDay(now, person.habits.timeZone), days);
  return daySchema.safeParse(snoozeUntil).data;
}

function remindAgain(turn: Turn, { id }: Watch, at: Date): void {
  const occasion = `snooze-${String(Math.floor(turn.now.getTime() / 1000))}`;
  turn.effects.push({ kind: 'reminder-added', watchId: id, reminder: { occasion, dueAt: at } });
}
