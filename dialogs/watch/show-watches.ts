import { watchListCard } from '../../cards/watch-list-card.ts';
import { localDay } from '../../reminders/local-hour.ts';
import { say, show } from '../speak.ts';
import type { Turn } from '../turn.ts';

const onOnePage = 10;

/** Shows a page of what the person watches, the next reminder first. What is watched elsewhere only they may read. */
export async function showWatches(turn: Turn, wanted: number): Promise<void> {
  const { who, speech } = turn;
  const { timeZone } = turn.person.habits;
  const all = await turn.memory.watches();
  const listed = who.inPersonalChat
    ? all
    : all.filter(({ conversationId }) => conversationId === who.conversationId);
  if (listed.length === 0) {
    say(turn, all.length === 0 ? 'notice.nothingWatched' : 'notice.nothingWatchedHere');
    return;
  }
  const pages = Math.ceil(listed.length / onOnePage);
  const page = Math.min(wanted, pages);
  const watches = listed
    .slice((page - 1) * onOnePage, page * onOnePage)
    .map(({ id, subject, termEnd, nextReminderAt }) => ({
      watchId: id,
      subject,
      termEnd,
      next: nextReminderAt === undefined ? undefined : localDay(nextReminderAt, timeZone),
    }));
  const hidden = all.length - listed.length;
  show(turn, watchListCard({ watches, page, pages, timeZone, hidden }, speech));
}
