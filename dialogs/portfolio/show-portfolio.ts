import { portfolioCard } from '../../cards/portfolio/portfolio-card.ts';
import { daysBetween } from '../../guidance/day.ts';
import { fateOf } from '../../portfolio/kept/fate.ts';
import { todayOf } from '../given.ts';
import { say, show } from '../speak.ts';
import type { Turn } from '../turn.ts';

const onOnePage = 10;

/** Shows a page of what is kept, the end that is next first; what ended before today comes after an import only. */
export async function showPortfolio(turn: Turn, wanted: number): Promise<void> {
  const { portfolio } = turn.memory;
  const today = todayOf(turn);
  const counts = await portfolio.counts();
  if (counts.all === 0) {
    say(turn, 'portfolio.none');
    return;
  }
  const ahead = await portfolio.list({ from: today }, { skip: 0, most: 0 });
  const pages = Math.max(1, Math.ceil(ahead.all / onOnePage));
  const page = Math.min(wanted, pages);
  const { subscriptions } = await portfolio.list(
    { from: today },
    { skip: (page - 1) * onOnePage, most: onOnePage },
  );
  const lines = subscriptions.map((one) => ({
    ...one,
    daysLeft: daysBetween(today, one.termEnd),
    fate: fateOf(one, today),
  }));
  const over = counts.all - ahead.all;
  show(turn, portfolioCard({ lines, page, pages, counts, over }, turn.speech));
}
