import type { DialogContext } from 'botbuilder-dialogs';
import { endingWhenCard } from '../../cards/portfolio/ending-when-card.ts';
import { overviewCard } from '../../cards/portfolio/overview-card.ts';
import { overviewOf } from '../../portfolio/asked/overview.ts';
import type { PortfolioCommand } from '../means/asked.ts';
import { say, show } from '../speak.ts';
import type { Turn } from '../turn.ts';
import { planCustomer } from './plan-customer.ts';
import { seenPortfolio } from './seen-portfolio.ts';
import { showList } from './show-list.ts';

/** Answers what a message asks over the portfolio. */
export async function showQuery(
  dc: DialogContext,
  turn: Turn,
  { query, isBeside }: Extract<PortfolioCommand, { kind: 'portfolio-query' }>,
): Promise<void> {
  switch (query.kind) {
    case 'ending-when':
      show(turn, endingWhenCard(turn.speech));
      return;
    case 'whose':
      say(turn, 'list.whose');
      return;
    case 'summary':
      await showOverview(turn);
      return;
    case 'plan':
      await planCustomer(dc, turn, { typed: query.customer, isBeside });
      return;
    default:
      await showList(turn, query);
  }
}

/** Shows the portfolio in numbers. */
export async function showOverview(turn: Turn): Promise<void> {
  const seen = await seenPortfolio(turn);
  const overview = overviewOf(seen.subscriptions, seen);
  if (overview.all === 0) say(turn, 'portfolio.none');
  else show(turn, overviewCard({ ...overview, giver: seen.giver }, turn.speech));
}
