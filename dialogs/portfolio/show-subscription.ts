import { subscriptionCard } from '../../cards/portfolio/subscription-card.ts';
import { listedOn } from '../../portfolio/kept/listed.ts';
import { todayOf } from '../given.ts';
import { say, show } from '../speak.ts';
import type { Turn } from '../turn.ts';

/** Shows all that is kept of one subscription, and what becomes of it if nobody acts. */
export async function showSubscription(turn: Turn, id: string): Promise<void> {
  const one = await turn.memory.portfolio.subscription(id);
  if (one === undefined) {
    sayUnknown(turn);
    return;
  }
  const { subscriptionId = '' } = one;
  const caretaker = (await turn.memory.portfolio.caretakers([subscriptionId])).get(subscriptionId);
  show(turn, subscriptionCard({ ...listedOn(one, todayOf(turn)), caretaker }, turn.speech));
}

/** The press names none of the person's. */
export function sayUnknown(turn: Turn): void {
  turn.refused = 'subscription-unknown';
  say(turn, 'portfolio.unknown');
}
