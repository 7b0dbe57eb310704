import { nameOf } from '../../cards/moves/move-list-card.ts';
import { say } from '../speak.ts';
import type { Turn } from '../turn.ts';
import { findMove } from './find-move.ts';
import { refuseForeign } from './owned.ts';

/** The move is through: it is listed no more. */
export async function closeMove(turn: Turn, id: string): Promise<void> {
  const kept = await findMove(turn, id);
  if (kept === undefined) return;
  const standsIn = (await turn.memory.standInOf(kept.userId))?.standIn.userId === turn.who.userId;
  if (!standsIn && refuseForeign(turn, kept)) return;
  turn.effects.push({ kind: 'move-changed', id, set: { status: 'done' } });
  say(turn, 'move.closed', { move: nameOf(kept, turn.speech) });
}
