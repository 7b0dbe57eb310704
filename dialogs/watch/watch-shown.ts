import type { WatchShown } from '../../cards/watch/watch-card.ts';
import { remindersFor } from '../../reminders/cadence.ts';
import { localDay } from '../../reminders/local-hour.ts';
import { isExtended, rollsOver, todoAt } from '../../reminders/todo.ts';
import type { Watch } from '../../reminders/watch.ts';
import { todayOf, type Given } from '../given.ts';

type Watched = Parameters<typeof isExtended>[0];

/** What goes on beyond the end of the term, so that its end says little. */
function followsFrom(watch: Watched): WatchShown['follows'] {
  if (isExtended(watch)) return 'extended';
  return rollsOver(watch) ? 'next-month' : undefined;
}

/** What a card shows of a watch: its end, and the days of its reminders to come where the person is. */
export function watchShown(
  given: Given,
  watch: Pick<Watch, 'kind' | 'subject' | 'termEnd' | 'hour' | 'answers' | 'cadence'>,
): WatchShown {
  const { habits } = given.person;
  const { timeZone } = habits;
  const { kind, subject, termEnd, hour = habits.hour } = watch;
  const days = remindersFor(watch, habits, given.now).map(({ dueAt }) => localDay(dueAt, timeZone));
  const shown = { kind, subject, termEnd, days, timeZone, hour, todo: todoAt(watch, todayOf(given)) };
  return { ...shown, follows: followsFrom(watch) };
}
