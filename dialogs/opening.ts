import { say } from './speak.ts';
import type { Turn } from './turn.ts';
import { showWelcome } from './welcome.ts';

/** Says of what cannot be read what to do instead, while nothing is open. */
export function sayUnreadable(turn: Turn): void {
  const { input } = turn;
  switch (input.kind) {
    case 'picture':
      say(turn, 'notice.picture');
      return;
    case 'empty':
      say(turn, 'notice.empty');
      return;
    case 'too-long':
      say(turn, 'notice.tooLong', { most: input.most, words: input.words });
      return;
    default:
      say(turn, 'notice.nothingOpen');
  }
}

/** Greets somebody who has installed the bot, once; answers whether it was this time. */
export function welcomeOnce(turn: Turn): boolean {
  if (turn.person.welcomedAt !== undefined) return false;
  turn.learned.welcomedAt = turn.now;
  showWelcome(turn);
  return true;
}
