import type { KeptMove } from '../../reminders/kept-move.ts';
import { say } from '../speak.ts';
import type { Turn } from '../turn.ts';

/** The move, if the person may see it from here; else that there is none is said. */
export async function findMove(turn: Turn, id: string): Promise<KeptMove | undefined> {
  const kept = await turn.memory.moveSeen(id);
  if (kept !== undefined) return kept;
  turn.refused = 'move-unknown';
  say(turn, 'notice.moveUnknown');
  return undefined;
}
