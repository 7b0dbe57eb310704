import { nameOf } from '../../cards/moves/move-list-card.ts';
import { say } from '../speak.ts';
import type { Turn } from '../turn.ts';
import { findMove } from './find-move.ts';

/** The move is through: it is listed no more. */
export async function closeMove(turn: Turn, id: string): Promise<void> {
  const kept = await findMove(turn, id);
  if (kept === undefined) return;
  turn.effects.push({ kind: 'move-changed', id, set: { status: 'done' } });
  say(turn, 'move.closed', { move: nameOf(kept, turn.speech) });
}
