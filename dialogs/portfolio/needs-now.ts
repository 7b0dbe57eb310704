import { dayAfter } from '../../guidance/day.ts';
import { dayOfPortfolio, type PortfolioDay } from '../../portfolio/needs/day-of-portfolio.ts';
import { followedOf, wishedOf } from '../../portfolio/needs/followed-of.ts';
import type { Followed } from '../../portfolio/needs/followed.ts';
import { wishesIn } from '../../portfolio/needs/wish-for.ts';
import type { Subscription } from '../../portfolio/kept/subscription.ts';
import type { WishSet } from '../../portfolio/kept/wish-set.ts';
import { todayOf } from '../given.ts';
import type { Turn } from '../turn.ts';

/** What somebody has imported, as its needs are judged, with what they wish of it. */
export type Portfolio = {
  readonly subscriptions: readonly (Followed & Subscription)[];
  readonly wishes: readonly WishSet[];
  /** Whose list it is, where a channel has it. */
  readonly giver: { readonly userId: string; readonly name: string } | undefined;
};

/** All of it, as it is stored. */
export async function loadPortfolio({ memory: { portfolio } }: Turn): Promise<Portfolio> {
  const { subscriptions } = await portfolio.whole();
  const wishes = await portfolio.wishes();
  const giver = await portfolio.giver();
  return { subscriptions: followedOf(subscriptions, await portfolio.endsReminded()), wishes, giver };
}

/** What of it needs the person now, up to sixty days ahead; nothing where nothing does. */
export function needsNow(turn: Turn, { subscriptions, wishes }: Portfolio): PortfolioDay | undefined {
  const today = todayOf(turn);
  const working = { before: dayAfter(today, -1), today, next: dayAfter(today, 1) };
  return dayOfPortfolio(subscriptions, { wishes: wishesIn(wishedOf(wishes)), working, isNew: () => true });
}
