import { askedWords } from '../../cards/portfolio/asked-words.ts';
import { listCard } from '../../cards/portfolio/list-card.ts';
import type { ListPressed } from '../../cards/portfolio/list-asked-schema.ts';
import { dayAfter, type Day } from '../../guidance/day.ts';
import { linesAsked } from '../../portfolio/asked/lines-asked.ts';
import type { ListAsked } from '../../portfolio/asked/list-asked.ts';
import { todayOf } from '../given.ts';
import { say, show } from '../speak.ts';
import type { Turn } from '../turn.ts';
import { pageOf } from './page-of.ts';
import { seenPortfolio } from './seen-portfolio.ts';
import { showNeeds } from './show-needs.ts';
import { showPortfolio } from './show-portfolio.ts';

/** Shows a page of the subscriptions that are asked for; where there are none, what was looked for. */
export async function showList(turn: Turn, pressed: ListPressed, wanted = 1): Promise<void> {
  const asked = settled(pressed, todayOf(turn));
  if (asked.kind === 'all') {
    await showPortfolio(turn, wanted);
    return;
  }
  if (asked.kind === 'to-decide') {
    await showNeeds(turn, wanted);
    return;
  }
  const seen = await seenPortfolio(turn);
  const lines = linesAsked(seen.subscriptions, asked, seen);
  if (lines.length > 0) {
    show(turn, listCard({ asked, giver: seen.giver, ...pageOf(lines, wanted) }, turn.speech));
    return;
  }
  const all = linesAsked(seen.subscriptions, { kind: 'all' }, seen).length;
  if (all === 0) say(turn, 'portfolio.none');
  else say(turn, 'list.none', { what: askedWords(asked, turn.speech), all });
}

/** What counts from the day of the press, as days. */
function settled(pressed: ListPressed, today: Day): ListAsked {
  switch (pressed.kind) {
    case 'within':
      return { kind: 'ending', first: today, last: dayAfter(today, pressed.days) };
    case 'this-month':
      return { kind: 'ending', first: today, last: lastOfMonth(today) };
    default:
      return pressed;
  }
}

function lastOfMonth(today: Day): Day {
  const [year = 0, month = 1] = today.split('-').map(Number);
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return `${today.slice(0, 8)}${String(days)}`;
}
