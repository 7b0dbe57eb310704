import { linesAsked, type SeenOn } from '../../portfolio/asked/lines-asked.ts';
import type { ListAsked } from '../../portfolio/asked/list-asked.ts';
import type { Listed } from '../../portfolio/kept/listed.ts';
import { wishedOf } from '../../portfolio/needs/followed-of.ts';
import { wishesIn } from '../../portfolio/needs/wish-for.ts';
import type { Subscription } from '../../portfolio/kept/subscription.ts';
import { moveLimits } from '../../reminders/limits.ts';
import { todayOf } from '../given.ts';
import type { Turn } from '../turn.ts';

/** What is kept of the person's files, and what is known beside it. */
export type SeenPortfolio = SeenOn & {
  readonly subscriptions: readonly Subscription[];
  /** Who gave it to the channel in which it is asked. */
  readonly giver: string | undefined;
};

/** All of it, as of today. */
export async function seenPortfolio(turn: Turn): Promise<SeenPortfolio> {
  const { portfolio } = turn.memory;
  const { subscriptions } = await portfolio.whole();
  const moves = await turn.memory.openMoves({ of: 'own', skip: 0, most: moveLimits.open });
  const ofMoves = moves.flatMap(({ customer, answers }) =>
    customer === undefined ? [] : [{ customer, termEnd: answers.termEnd }],
  );
  return {
    subscriptions,
    giver: (await portfolio.giver())?.name,
    today: todayOf(turn),
    planned: [...ofMoves, ...(await portfolio.endsReminded())],
    wishes: wishesIn(wishedOf(await portfolio.wishes())),
  };
}

/** The subscriptions that are asked for. */
export async function linesOf(turn: Turn, asked: ListAsked): Promise<Listed[]> {
  const seen = await seenPortfolio(turn);
  return linesAsked(seen.subscriptions, asked, seen);
}
