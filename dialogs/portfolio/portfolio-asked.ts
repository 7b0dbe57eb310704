import { fold } from '../../portfolio/fold.ts';
import type { Situation } from '../means/situation.ts';
import type { Said } from '../../understanding/said.ts';
import type { Turn } from '../turn.ts';

/** Whether what is asked over a portfolio can be answered: in the personal chat, or where a channel was given a list. */
export async function portfolioAsked(
  { who, memory: { portfolio } }: Turn,
  query: NonNullable<Said['query']> | undefined,
): Promise<Situation['portfolio']> {
  if (query === undefined) return undefined;
  if (!who.inPersonalChat && (await portfolio.giver()) === undefined) return undefined;
  if ((await portfolio.counts()).all === 0) return 'no-list';
  if (!('customer' in query)) return 'answers';
  const customer = fold(query.customer);
  const isThere =
    customer !== '' && (await portfolio.list({ customer }, { skip: 0, most: 1 })).subscriptions.length > 0;
  return isThere ? 'answers' : 'customer-unknown';
}
