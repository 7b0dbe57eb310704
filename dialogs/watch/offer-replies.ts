import { say } from '../speak.ts';
import { todayOf, type Turn } from '../turn.ts';
import { understand } from '../understanding/understand.ts';
import { isJustSent, lastReminded } from './reminded.ts';
import { endOfWatch } from './settle.ts';

/** Says what can be typed below a reminder, where somebody wrote right below it what nothing can be made of. */
export async function offerReplies(turn: Turn): Promise<boolean> {
  const { input, conversation } = turn;
  if (input.kind !== 'typed' || conversation.open !== undefined) return false;
  const understanding = understand(input.text, { today: todayOf(turn), draft: {} });
  const { facts, doubts, tenantHoldsOthers, questions = [] } = understanding;
  if (Object.keys(facts).length > 0 || doubts.length > 0 || tenantHoldsOthers) return false;
  const digest = await lastReminded(turn);
  if (digest === undefined || !isJustSent(digest, turn)) return false;
  if (digest.reminders.every(({ watch }) => endOfWatch(watch) !== undefined)) return false;
  say(turn, questions.length > 0 ? 'reply.noAnswers' : 'reply.help');
  return true;
}
