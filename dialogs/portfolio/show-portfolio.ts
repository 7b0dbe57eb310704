import { portfolioCard } from '../../cards/portfolio/portfolio-card.ts';
import { say, show } from '../speak.ts';
import type { Turn } from '../turn.ts';
import { pageOf } from './page-of.ts';
import { linesAsked } from '../../portfolio/asked/lines-asked.ts';
import { seenPortfolio } from './seen-portfolio.ts';

/** Shows a page of what is kept, the end that is next first; what ended before today comes after an import only. */
export async function showPortfolio(turn: Turn, wanted: number): Promise<void> {
  const seen = await seenPortfolio(turn);
  const all = linesAsked(seen.subscriptions, { kind: 'all' }, seen);
  if (all.length === 0) {
    say(turn, 'portfolio.none');
    return;
  }
  const ahead = all.filter(({ daysLeft }) => daysLeft >= 0);
  const { counts } = pageOf(all, 1);
  const over = all.length - ahead.length;
  show(turn, portfolioCard({ ...pageOf(ahead, wanted), counts, over, giver: seen.giver }, turn.speech));
}
