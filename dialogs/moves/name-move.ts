import { nameSaid } from '../../understanding/reminding/name-said.ts';
import { say } from '../speak.ts';
import type { Turn } from '../turn.ts';
import { findMove } from './find-move.ts';
import { presentProgress } from './show-progress.ts';

/** Says whose move it is; the card that was pressed for it shows that. */
export async function nameMove(turn: Turn, id: string, typed: string | number | undefined): Promise<void> {
  const kept = await findMove(turn, id);
  if (kept === undefined) return;
  const said = nameSaid(String(typed ?? ''));
  if (said.kind !== 'name') {
    say(turn, 'move.name.none');
    return;
  }
  turn.effects.push({ kind: 'move-changed', id, set: { customer: said.name } });
  presentProgress(turn, { ...kept, customer: said.name });
  say(turn, 'move.named', { customer: said.name });
}
