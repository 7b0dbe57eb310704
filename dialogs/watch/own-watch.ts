import type { Watch } from '../../reminders/watch.ts';
import { say } from '../speak.ts';
import type { Turn } from '../turn.ts';

/** The person's own watch: of any place in their chat with the bot, else of this one. Says so where it is not theirs. */
export async function ownWatch(turn: Turn, id: string | undefined): Promise<Watch | undefined> {
  if (id === undefined) {
    say(turn, 'notice.pickWatch');
    return undefined;
  }
  const { memory, who } = turn;
  const mine = who.inPersonalChat ? await memory.ownWatch(id) : undefined;
  const watch = mine ?? (await memory.watchHere(id));
  if (watch === undefined) {
    refuseUnknown(turn);
    return undefined;
  }
  return isMaker(turn, watch) ? watch : undefined;
}

/** Says that there is no such watch here: the card is of elsewhere, or its data is not what the bot put into it. */
export function refuseUnknown(turn: Turn): void {
  turn.refused = 'watch-unknown';
  say(turn, 'notice.watchUnknown');
}

/** Whether the person made it and so may change it; says who may where they did not. */
export function isMaker(turn: Turn, { userId, makerName }: Watch): boolean {
  if (userId === turn.who.userId) return true;
  turn.refused = 'watch-foreign';
  if (makerName === '') say(turn, 'notice.notYourWatch.unnamed');
  else say(turn, 'notice.notYourWatch', { maker: makerName });
  return false;
}
