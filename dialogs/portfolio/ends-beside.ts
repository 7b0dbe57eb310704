import type { OthersShown } from '../../cards/move/other-ends.ts';
import type { Day } from '../../guidance/day.ts';
import { otherEnds } from '../../portfolio/asked/other-ends.ts';
import { fold } from '../../portfolio/fold.ts';
import { listedOn } from '../../portfolio/kept/listed.ts';
import { todayOf } from '../given.ts';
import type { Turn } from '../turn.ts';

/** More subscriptions of one customer are not looked through for their ends. */
const mostLooked = 500;

/** What else of the customer ends than is planned, as the person's list tells today; only where nobody reads along. */
export async function endsBeside(
  turn: Turn,
  customer: string | undefined,
  planned: Day | undefined,
): Promise<OthersShown | undefined> {
  const name = fold(customer ?? '');
  if (name === '' || !turn.who.inPersonalChat) return undefined;
  const { subscriptions } = await turn.memory.portfolio.list(
    { customer: name, at: 'elsewhere' },
    { skip: 0, most: mostLooked },
  );
  const own = subscriptions.filter((one) => fold(one.customer) === name);
  const [first] = own;
  if (first === undefined) return undefined;
  const lines = own.map((one) => listedOn(one, todayOf(turn)));
  return { customer: first.customer, ends: otherEnds(lines, planned) };
}
