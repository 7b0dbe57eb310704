import { csvButton } from '../../cards/portfolio/list-card.ts';
import { needsCard, type NeedsShown } from '../../cards/portfolio/needs-card.ts';
import { portfolioSaid } from '../../portfolio/needs/portfolio-said.ts';
import { isOfSame, type WishSet } from '../../portfolio/kept/wish-set.ts';
import { todayOf } from '../given.ts';
import type { SentAs } from '../sent-as.ts';
import { say, showLasting, standingAs } from '../speak.ts';
import type { Turn } from '../turn.ts';
import { loadPortfolio, needsNow, type Portfolio } from './needs-now.ts';
import { sayUnknown } from './show-subscription.ts';
import { wishAllButtons } from '../../cards/portfolio/wish-all-buttons.ts';

const onOnePage = 10;

/** Under this name the places of such cards are noted. */
const lasting = 'portfolio-needs';

/** Shows a page of what needs the person, the nearest first. */
export async function showNeeds(turn: Turn, wanted: number): Promise<void> {
  const portfolio = await loadPortfolio(turn);
  const giver = portfolio.giver?.name;
  const day = needsNow(turn, portfolio);
  if (day === undefined || day.decide.length === 0) {
    say(turn, 'needs.none');
    return;
  }
  const pages = Math.ceil(day.decide.length / onOnePage);
  const number = Math.min(wanted, pages);
  const decide = day.decide.slice((number - 1) * onOnePage, number * onOnePage);
  const said = portfolioSaid({ ...day, decide }, { today: todayOf(turn), most: onOnePage, giver });
  const actions = giver === undefined ? [csvButton({ kind: 'to-decide' }, turn.speech)] : [];
  showLasting(turn, lasting, needsCard({ said, actions, page: { number, of: pages } }, turn.speech));
}

/** Shows what the customer of that subscription needs, each line with its own buttons. */
export async function showNeedsOf(turn: Turn, id: string): Promise<void> {
  const portfolio = await loadPortfolio(turn);
  const one = portfolio.subscriptions.find(({ key }) => key === id);
  if (one === undefined) {
    sayUnknown(turn);
    return;
  }
  const day = needsNow(turn, portfolio);
  const lines = day?.decide.find(({ customer }) => customer === one.customer)?.lines ?? [];
  if (day === undefined || lines.length === 0) {
    say(turn, 'needs.none.customer', { customer: one.customer });
    return;
  }
  // Each line stands alone, so that each has its own buttons.
  const decide = lines.map((line) => ({ customer: line.one.product, lines: [line] }));
  const said = portfolioSaid({ ...day, decide, renewed: [] }, { today: todayOf(turn), most: onOnePage });
  const actions = wishAllButtons(one, lines, turn.speech);
  showLasting(turn, lasting, needsCard({ said, title: one.customer, actions }, turn.speech));
}

/** Shows what still needs the person, in the place of the card that was pressed where that says nothing else. */
export async function showWhatIsLeft(
  turn: Turn,
  portfolio: Portfolio,
  shown: Pick<NeedsShown, 'done' | 'undo'>,
): Promise<void> {
  const giver = portfolio.giver?.name;
  const day = needsNow(turn, portfolio) ?? { decide: [], renewed: [], counts: noCounts };
  const said = portfolioSaid({ ...day, renewed: [] }, { today: todayOf(turn), most: onOnePage, giver });
  const card = needsCard({ said, ...shown }, turn.speech);
  const place = await placeOf(turn);
  if (place === undefined) showLasting(turn, lasting, card);
  else turn.outgoing.push({ kind: 'replace', ...place, shown: card });
}

/** Where the card was pressed, shows what needs the person once these wishes are as they were: it told of others. */
export async function showAsBefore(turn: Turn, set: readonly WishSet[]): Promise<void> {
  const place = await placeOf(turn);
  if (place === undefined) return;
  const portfolio = await loadPortfolio(turn);
  const wishes = [...portfolio.wishes.filter((one) => !set.some((each) => isOfSame(one, each))), ...set];
  await showWhatIsLeft(turn, { ...portfolio, wishes }, {});
}

const noCounts = { 'rolls-over': 0, 'as-wished': 0, open: 0, costs: 0, moving: 0, over: 0 };

/** Where the card stands that was pressed, if it is one of these, or the message of a day that spoke of nothing else. */
async function placeOf(turn: Turn): Promise<SentAs | undefined> {
  const standing = standingAs(turn, lasting);
  if (standing !== undefined) return standing;
  const activityId = turn.input.kind === 'pressed' ? turn.input.onActivity : undefined;
  if (activityId === undefined || !(await turn.memory.portfolio.saidAlone(activityId))) return undefined;
  return { activityId, conversationId: turn.who.conversationId };
}
