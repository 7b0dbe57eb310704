import { watchListCard } from '../../cards/watch/watch-list-card.ts';
import { localDay } from '../../reminders/local-hour.ts';
import { isExtended } from '../../reminders/todo.ts';
import { say, show } from '../speak.ts';
import type { Turn } from '../turn.ts';

const onOnePage = 10;

/** Shows a page of what the person watches, the next reminder first. What is watched elsewhere only they may read. */
export async function showWatches(turn: Turn, wanted: number): Promise<void> {
  const { who, speech } = turn;
  const { timeZone } = turn.person.habits;
  const counts = await turn.memory.watchCounts();
  const of = who.inPersonalChat ? 'all' : 'here';
  const listed = counts[of];
  if (listed === 0) {
    say(turn, counts.all === 0 ? 'notice.nothingWatched' : 'notice.nothingWatchedHere');
    return;
  }
  const pages = Math.ceil(listed / onOnePage);
  const page = Math.min(wanted, pages);
  const shown = await turn.memory.watches({ of, skip: (page - 1) * onOnePage, most: onOnePage });
  const watches = shown
    .map((watch) => ({ ...watch, extended: isExtended(watch) }))
    .map(({ id, kind, extended, subject, termEnd, nextReminderAt }) => ({
      watchId: id,
      kind,
      extended,
      subject,
      termEnd,
      next: nextReminderAt === undefined ? undefined : localDay(nextReminderAt, timeZone),
    }));
  const hidden = counts.all - listed;
  show(turn, watchListCard({ watches, page, pages, timeZone, hidden }, speech));
}
