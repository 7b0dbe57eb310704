import { say } from '../speak.ts';
import type { Turn } from '../turn.ts';
import { tellsOfMove } from '../tells-of-move.ts';
import { isJustSent, lastReminded } from './reminded.ts';
import { endOfWatch } from './settle.ts';

/** Says what can be typed below a reminder, where somebody wrote right below it what nothing can be made of. */
export async function offerReplies(turn: Turn): Promise<boolean> {
  const { said, conversation } = turn;
  if (said === undefined || conversation.open !== undefined || tellsOfMove(said)) return false;
  const digest = await lastReminded(turn);
  if (digest === undefined || !isJustSent(digest, turn)) return false;
  if (digest.reminders.every(({ watch }) => endOfWatch(watch) !== undefined)) return false;
  say(turn, said.asks.length > 0 ? 'reply.noAnswers' : 'reply.help');
  return true;
}
