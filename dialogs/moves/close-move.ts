import { nameOf } from '../../cards/moves/move-list-card.ts';
import type { KeptMove } from '../../reminders/kept-move.ts';
import { say } from '../speak.ts';
import type { Turn } from '../turn.ts';
import { findMove } from './find-move.ts';
import { refuseForeign } from './owned.ts';

/** The move is through: it is listed no more, and nobody is reminded of it. */
export async function closeMove(turn: Turn, id: string): Promise<void> {
  const kept = await findMove(turn, id);
  if (kept !== undefined) await closeKept(turn, kept);
}

/** The same of a move that was looked up. */
export async function closeKept(turn: Turn, kept: KeptMove): Promise<void> {
  const { id } = kept;
  const standsIn = (await turn.memory.standInOf(kept.userId))?.standIn.userId === turn.who.userId;
  if (!standsIn && refuseForeign(turn, kept)) return;
  const move = nameOf(kept, turn.speech);
  if (kept.status === 'done') {
    say(turn, 'move.closed', { move });
    return;
  }
  turn.effects.push({ kind: 'move-changed', id, set: { status: 'done' } });
  const watches = await turn.memory.watchesOfMove(id);
  turn.effects.push(
    ...watches.map(
      (watch) => ({ kind: 'watch-changed', id: watch.id, set: { status: 'moved' }, reminders: [] }) as const,
    ),
  );
  if (watches.length === 0) say(turn, 'move.closed', { move });
  else say(turn, 'move.closed.reminders', { move, count: watches.length });
}
