import type { Submit } from '../../cards/parts/submits.ts';
import { dayAfter, daySchema, type Day } from '../../guidance/day.ts';
import { endOf } from '../../reminders/deadline.ts';
import { localDay, localHour } from '../../reminders/local-hour.ts';
import { todoAt } from '../../reminders/todo.ts';
import type { Effect, Watch } from '../../reminders/watch.ts';
import { todayOf, type Given } from '../given.ts';
import { handled } from './decide-change.ts';
import { noticed, type WatchOutcome } from './outcome.ts';

type Snooze = Extract<Submit, { verb: 'reminder' }>;

/** Puts a reminder off to the person's hour of another day, but not beyond the day by which its work is to be done. Pure. */
export function decideSnooze(given: Given, watch: Watch, submit: Snooze, replaces: boolean): WatchOutcome {
  const { timeZone, hour } = given.person.habits;
  const todo = todoAt(watch, todayOf(given));
  const day = dayMeant(given, submit);
  if (todo === undefined && watch.kind === undefined)
    return { replies: [{ kind: 'day', key: 'notice.snooze.over', day: watch.termEnd }] };
  if (day === undefined) return noticed('notice.snooze.none');
  const at = localHour(day, hour, timeZone);
  if (at <= given.now) return noticed('notice.snooze.past');
  if (todo !== undefined && at >= endOf(todo.by)) return { replies: [{ kind: 'too-late', todo }] };
  return {
    replies: [handled(watch, { kind: 'snoozed', at, timeZone }, replaces)],
    effects: [remindedAgain(given, watch, at)],
  };
}

function dayMeant({ now, person }: Given, { days, snoozeUntil }: Snooze): Day | undefined {
  if (days !== undefined) return dayAfter(localDay(now, person.habits.timeZone), days);
  return daySchema.safeParse(snoozeUntil).data;
}

function remindedAgain({ now }: Given, { id }: Watch, at: Date): Effect {
  const occasion = `snooze-${String(Math.floor(now.getTime() / 1000))}`;
  return { kind: 'reminder-added', watchId: id, reminder: { occasion, dueAt: at } };
}
