import type { WatchShown } from '../../cards/watch-card.ts';
import { remindersFor } from '../../reminders/cadence.ts';
import { localDay } from '../../reminders/local-hour.ts';
import { todoAt } from '../../reminders/todo.ts';
import type { Watch } from '../../reminders/watch.ts';
import { todayOf, type Turn } from '../turn.ts';

/** What a card shows of a watch: its end, and the days of its reminders to come where the person is. */
export function watchShown(
  turn: Turn,
  watch: Pick<Watch, 'subject' | 'termEnd' | 'answers' | 'cadence'>,
): WatchShown {
  const { habits } = turn.person;
  const { timeZone, hour } = habits;
  const { subject, termEnd } = watch;
  const days = remindersFor(watch, habits, turn.now).map(({ dueAt }) => localDay(dueAt, timeZone));
  return { subject, termEnd, days, timeZone, hour, todo: todoAt(watch, todayOf(turn)) };
}
