import type { DialogContext } from 'botbuilder-dialogs';
import { whichCustomerCard } from '../../cards/portfolio/which-customer-card.ts';
import { linesAsked } from '../../portfolio/asked/lines-asked.ts';
import { fold } from '../../portfolio/fold.ts';
import type { Listed } from '../../portfolio/kept/listed.ts';
import { say, show } from '../speak.ts';
import type { Turn } from '../turn.ts';
import { linesOfCustomer, planLines } from './plan-line.ts';
import { seenPortfolio } from './seen-portfolio.ts';

/** More are not asked between: a longer name is typed faster. */
const mostMeant = 6;

type Named = {
  readonly typed: string;
  /** The answers of another move wait. */
  readonly isBeside: boolean;
};

/**
 * Begins the move of the customer of that name, whole or in part; asks whose where it is that of several, and whether
 * where another move waits.
 */
export async function planCustomer(dc: DialogContext, turn: Turn, { typed, isBeside }: Named): Promise<void> {
  const seen = await seenPortfolio(turn);
  const lines = linesAsked(seen.subscriptions, { kind: 'customer', customer: typed }, seen);
  const whole = lines.filter(({ customer }) => fold(customer) === fold(typed));
  const customers = [...Map.groupBy(whole.length > 0 ? whole : lines, ({ customer }) => fold(customer))];
  const [first, ...others] = customers.map(([, of]) => of);
  if (first === undefined) {
    say(turn, 'plan.unknown', { customer: typed });
    return;
  }
  if (others.length === 0 && !isBeside) {
    await planLines(dc, turn, linesOfCustomer(seen, first[0]?.customer ?? typed));
    return;
  }
  if (others.length >= mostMeant) {
    say(turn, 'plan.tooMany', { name: typed, count: customers.length });
    return;
  }
  const meant = [first, ...others].flatMap(asked);
  show(turn, whichCustomerCard({ typed, customers: meant, isBeside }, turn.speech));
}

/** The line whose end comes next stands for its customer. */
function asked([next]: readonly Listed[]) {
  return next === undefined ? [] : [{ name: next.customer, subscriptionId: next.id }];
}
