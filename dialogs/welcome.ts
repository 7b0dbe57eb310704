import type { Shown } from '../cards/parts/shown.ts';
import { welcomeCard } from '../cards/talk/welcome-card.ts';
import { lastingCardKey, showLasting } from './speak.ts';
import { todayOf } from './given.ts';
import type { Turn } from './turn.ts';

/** Tells the person what the bot is good for. */
export function showWelcome(turn: Turn): void {
  showLasting(turn, 'welcome', welcome(turn));
}

/** The card that does so. */
export function welcome(turn: Turn): Shown {
  return welcomeCard(
    { amongOthers: !turn.who.inPersonalChat, card: lastingCardKey(turn), today: todayOf(turn) },
    turn.speech,
  );
}

/** Greets somebody who has installed the bot, once; answers whether it was this time. */
export function welcomeOnce(turn: Turn): boolean {
  if (turn.person.welcomedAt !== undefined) return false;
  turn.learned.welcomedAt = turn.now;
  showWelcome(turn);
  return true;
}
