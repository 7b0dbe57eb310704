import type { Day } from '../../guidance/day.ts';
import { fold } from '../../portfolio/fold.ts';
import { isOfSame, type WishSet } from '../../portfolio/kept/wish-set.ts';
import type { PortfolioCommand } from '../means/asked.ts';
import { termNow } from '../../portfolio/needs/term-now.ts';
import { todayOf } from '../given.ts';
import { say } from '../speak.ts';
import { undoShown } from '../taking-back/undo-shown.ts';
import type { Turn } from '../turn.ts';
import { loadPortfolio, type Portfolio } from './needs-now.ts';
import { sayUnknown } from './show-subscription.ts';
import { showWhatIsLeft } from './show-needs.ts';

type Submit = Extract<PortfolioCommand, { kind: 'portfolio-press' }>['submit'];
type LinesWished = Extract<Submit, { verb: 'wish' }>;
type AllWished = Extract<Submit, { verb: 'wish-all' }>;

/** Notes what is wished of the lines that a card named; of those whose term is another by now, nothing. */
export async function wishLines(turn: Turn, { lines, wish, checked }: LinesWished): Promise<void> {
  const portfolio = await loadPortfolio(turn);
  const today = todayOf(turn);
  const ends = endsNamed(portfolio, lines);
  const meant = portfolio.subscriptions.filter((one) => ends.get(one.key) === termNow(one, today).termEnd);
  if (meant.length === 0) {
    sayGone(turn);
    return;
  }
  const set = meant.map(({ key }): WishSet => ({
    scope: 'line',
    key,
    said: { wish, termEnd: ends.get(key), checked: checked === true },
  }));
  const done = meant.map(({ key, customer, product }) =>
    turn.speech.say(`wish.done.${wish}`, {
      customer,
      product,
      day: turn.speech.shortDay(ends.get(key) ?? today),
    }),
  );
  await confirm(turn, portfolio, { set, done: inBrief(turn, done) });
}

const mostDone = 3;

/** No more are said one by one than somebody reads. */
function inBrief({ speech }: Turn, done: readonly string[]): readonly string[] {
  const more = done.length - mostDone;
  return more > 1 ? [...done.slice(0, mostDone), speech.say('reminder.more', { count: more })] : done;
}

/** The ends by whole keys; a beginning that several share names none. */
function endsNamed({ subscriptions }: Portfolio, lines: LinesWished['lines']): ReadonlyMap<string, Day> {
  const keys = subscriptions.map(({ key }) => key);
  return new Map(
    lines.flatMap(([id, termEnd]): [string, Day][] => {
      const [key, ...others] = keys.filter((one) => one.startsWith(id));
      return key === undefined || others.length > 0 ? [] : [[key, termEnd]];
    }),
  );
}

/** Notes what is wished of all of a customer, or all of a product, from now on; what was said of a line of it counts before. */
export async function wishAll(turn: Turn, { of, wish, subscriptionId }: AllWished): Promise<void> {
  const portfolio = await loadPortfolio(turn);
  const one = portfolio.subscriptions.find(({ key }) => key === subscriptionId);
  if (one === undefined) {
    sayUnknown(turn);
    return;
  }
  const name = one[of];
  const set: WishSet[] = [{ scope: of, key: fold(name), said: { wish, checked: false } }];
  await confirm(turn, portfolio, { set, done: [turn.speech.say(`wish.done.all.${of}.${wish}`, { name })] });
}

type Confirmed = { readonly set: readonly WishSet[]; readonly done: readonly string[] };

async function confirm(turn: Turn, portfolio: Portfolio, { set, done }: Confirmed): Promise<void> {
  const others = portfolio.wishes.filter((one) => !set.some((each) => isOfSame(one, each)));
  const isNews = (one: WishSet) =>
    !portfolio.wishes.some((stands) => isOfSame(stands, one) && says(stands, one));
  const wishes = [...others, ...set];
  if (!set.some(isNews)) {
    await showWhatIsLeft(turn, portfolio, { done: [turn.speech.say('wish.already')] });
    return;
  }
  const { giver } = portfolio;
  const inChannel = giver === undefined ? {} : { of: giver.userId, byName: turn.who.name };
  turn.effects.push({ kind: 'wished', set, ...inChannel });
  const words = giver === undefined ? done : done.map((one) => saidBy(turn, one));
  await showWhatIsLeft(turn, { ...portfolio, wishes }, { done: words, undo: undoShown(turn) });
}

/** Among others it stands there who said it, and when. */
function saidBy(turn: Turn, done: string): string {
  const { speech, who } = turn;
  return speech.say('wish.done.by', { done, name: who.name, day: speech.shortDay(todayOf(turn)) });
}

function says({ said: one }: WishSet, { said: other }: WishSet): boolean {
  return one?.wish === other?.wish && one?.termEnd === other?.termEnd && one?.checked === other?.checked;
}

function sayGone(turn: Turn): void {
  turn.refused = 'subscription-unknown';
  say(turn, 'wish.gone');
}
