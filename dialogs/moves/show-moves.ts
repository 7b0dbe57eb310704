import { moveListCard } from '../../cards/moves/move-list-card.ts';
import { progressOf } from '../../reminders/progress.ts';
import { todayOf } from '../given.ts';
import { say, show } from '../speak.ts';
import type { Turn } from '../turn.ts';

const onOnePage = 10;

/** Shows a page of the open moves: in the personal chat the person's own, elsewhere those that live there. */
export async function showMoves(turn: Turn, wanted: number): Promise<void> {
  const { who, memory, speech } = turn;
  const of = who.inPersonalChat ? 'own' : 'here';
  const counts = await memory.moveCounts();
  const listed = counts[of];
  if (listed === 0) {
    say(turn, counts.own === 0 ? 'notice.noMoves' : 'notice.noMovesHere');
    return;
  }
  const pages = Math.ceil(listed / onOnePage);
  const page = Math.min(wanted, pages);
  const shown = await memory.openMoves({ of, skip: (page - 1) * onOnePage, most: onOnePage });
  const today = todayOf(turn);
  const waiting = await memory.pendingHandOvers({ moveIds: shown.map(({ id }) => id) });
  const goesTo = new Map(waiting.map(({ moveId, to }) => [moveId, to.name]));
  const moves = shown.flatMap((kept) => {
    const progress = progressOf(kept, today);
    if (progress === undefined) return [];
    const { id, customer, makerName } = kept;
    return [{ ...progress, moveId: id, customer, makerName, goesTo: goesTo.get(id) }];
  });
  show(turn, moveListCard({ moves, page, pages, ofAll: of === 'here' }, speech));
}
