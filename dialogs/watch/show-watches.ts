import { watchListCard, type WatchListed } from '../../cards/watch/watch-list-card.ts';
import { localDay } from '../../reminders/local-hour.ts';
import { stepAhead } from '../../reminders/step-ahead.ts';
import { isExtended } from '../../reminders/todo.ts';
import { daysBetween } from '../../guidance/day.ts';
import { todayOf } from '../given.ts';
import type { WatchAhead } from '../memory.ts';
import { say, show } from '../speak.ts';
import type { Turn } from '../turn.ts';

const onOnePage = 10;

/** Shows a page of what the person watches, the nearest end first. What is watched elsewhere only they may read. */
export async function showWatches(turn: Turn, wanted: number): Promise<void> {
  const { who, speech } = turn;
  const { timeZone } = turn.person.habits;
  const counts = await turn.memory.watchCounts();
  const of = who.inPersonalChat ? 'all' : 'here';
  const count = counts[of];
  if (count === 0) {
    say(turn, counts.all === 0 ? 'notice.nothingWatched' : 'notice.nothingWatchedHere');
    return;
  }
  const pages = Math.ceil(count / onOnePage);
  const page = Math.min(wanted, pages);
  const shown = await turn.memory.watches({ of, by: 'end', skip: (page - 1) * onOnePage, most: onOnePage });
  const watches = shown.map((watch) => listed(turn, watch));
  const hidden = counts.all - count;
  show(turn, watchListCard({ watches, page, pages, timeZone, hidden }, speech));
}

function listed({ person, now }: Pick<Turn, 'person' | 'now'>, watch: WatchAhead): WatchListed {
  const { id: watchId, kind, subject, termEnd, nextReminderAt } = watch;
  const { timeZone } = person.habits;
  const next = nextReminderAt === undefined ? undefined : localDay(nextReminderAt, timeZone);
  // A person's own words come on a day of theirs, which may be put off.
  const isOwnDay = kind !== undefined && next !== undefined;
  const daysLeft = isOwnDay
    ? daysBetween(localDay(now, timeZone), next)
    : daysBetween(todayOf({ now }), termEnd);
  const step = stepAhead(watch.move, undefined, todayOf({ now }));
  return { watchId, step, kind, extended: isExtended(watch), subject, termEnd, daysLeft, next };
}
