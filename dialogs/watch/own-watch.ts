import type { Watch } from '../../reminders/watch.ts';
import { say } from '../speak.ts';
import type { Turn } from '../turn.ts';

/** The person's own watch: of any place in their chat with the bot, else of this one. Says so where it is not theirs. */
export async function ownWatch(turn: Turn, id: string | undefined): Promise<Watch | undefined> {
  if (id === undefined) {
    say(turn, 'notice.pickWatch');
    return undefined;
  }
  const mine = turn.who.inPersonalChat ? await turn.memory.watches() : [];
  const watch = mine.find((one) => one.id === id) ?? (await turn.memory.watchHere(id));
  if (watch === undefined) {
    say(turn, 'notice.watchUnknown');
    return undefined;
  }
  return isMaker(turn, watch) ? watch : undefined;
}

/** Whether the person made it and so may change it; says who may where they did not. */
export function isMaker(turn: Turn, { userId, makerName }: Watch): boolean {
  if (userId === turn.who.userId) return true;
  if (makerName === '') say(turn, 'notice.notYourWatch.unnamed');
  else say(turn, 'notice.notYourWatch', { maker: makerName });
  return false;
}
