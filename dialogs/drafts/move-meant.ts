import type { KeptMove } from '../../reminders/kept-move.ts';
import { findMove } from '../moves/find-move.ts';
import { showMoves } from '../moves/show-moves.ts';
import { sayNothingOpen } from '../nothing-open.ts';
import { say } from '../speak.ts';
import { standingOf } from '../standing.ts';
import type { Turn } from '../turn.ts';

/** The move on the table; where there is none, it is asked which, or said that there is no plan yet. */
export async function moveMeant(turn: Turn): Promise<KeptMove | undefined> {
  const keptAs = standingOf(turn.conversation).move?.keptAs;
  if (keptAs !== undefined) return await findMove(turn, keptAs);
  const counts = await turn.memory.moveCounts();
  const listed = turn.who.inPersonalChat ? counts.own : counts.here;
  if (listed === 0) {
    await sayNothingOpen(turn, 'notice.noPlanYet');
    return undefined;
  }
  say(turn, 'drafts.which');
  await showMoves(turn, 1);
  return undefined;
}
