import type { KeptMove } from '../../reminders/kept-move.ts';
import { say } from '../speak.ts';
import type { Turn } from '../turn.ts';

/** Refuses what only whoever planned the move may do, and says who that is; answers whether it did. */
export function refuseForeign(turn: Turn, { userId, makerName }: KeptMove): boolean {
  if (userId === turn.who.userId) return false;
  turn.refused = 'move-foreign';
  if (makerName === '') say(turn, 'notice.notYourMove.unnamed');
  else say(turn, 'notice.notYourMove', { maker: makerName });
  return true;
}
