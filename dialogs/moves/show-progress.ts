import { progressCard } from '../../cards/moves/progress-card.ts';
import type { KeptMove } from '../../reminders/kept-move.ts';
import { progressOf } from '../../reminders/progress.ts';
import { todayOf } from '../given.ts';
import { say, showLasting, standingAs } from '../speak.ts';
import type { Turn } from '../turn.ts';
import { findMove } from './find-move.ts';

/** Shows how far the move is, step by step. */
export async function showProgress(turn: Turn, id: string): Promise<void> {
  const kept = await findMove(turn, id);
  if (kept === undefined) return;
  const [waiting] = await turn.memory.pendingHandOvers({ moveIds: [id] });
  presentProgress(turn, kept, waiting?.to.name);
}

/** The same of the move as it is from now on; the card that was pressed for it changes where it stands. */
export function presentProgress(turn: Turn, kept: KeptMove, goesTo?: string): void {
  const progress = progressOf(kept, todayOf(turn));
  if (progress === undefined) {
    say(turn, 'notice.noPlanKept');
    return;
  }
  const { id, customer } = kept;
  const shown = progressCard(
    { ...progress, moveId: id, customer, goesTo, today: todayOf(turn) },
    turn.speech,
  );
  const sentAs = standingAs(turn, id);
  if (sentAs === undefined) showLasting(turn, id, shown);
  else turn.outgoing.push({ kind: 'replace', ...sentAs, shown });
}
