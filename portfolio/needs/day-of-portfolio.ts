import { daysBetween, type Day } from '../../guidance/day.ts';
import { byName, byText } from '../by-name.ts';
import type { Followed } from './followed.ts';
import { isTold, type WorkingDay } from './is-told.ts';
import type { Need } from './need.ts';
import { needOf } from './need-of.ts';
import type { WishOf } from './wish.ts';

/** A subscription, and what it needs. */
export type Line = { readonly one: Followed; readonly need: Need };

/** All lines of one customer that are spoken of, the most urgent first; those of one day by product. */
export type CustomerLines = { readonly customer: string; readonly lines: readonly Line[] };

/** What a working day's message says of a portfolio. */
export type PortfolioDay = {
  /** What costs if it is left, and what is to be decided: by customer, the nearest first, those of one day by name. */
  readonly decide: readonly CustomerLines[];
  /** What renewed as wished of late, and can be undone still. */
  readonly renewed: readonly Line[];
  /** How many of each kind there are in the whole portfolio. */
  readonly counts: Readonly<Record<Need['kind'], number>>;
};

type Wishes = (one: Followed, today: Day) => WishOf | undefined;

/** How far ahead a portfolio that has just come is spoken of. */
const firstLook = 60;

/**
 * What is said of the portfolio on the working day; nothing where nothing needs a person. `isNew` subscriptions came
 * since the last message: of these all that is near is told at once.
 */
export function dayOfPortfolio(
  portfolio: readonly Followed[],
  { wishes, working, isNew }: { wishes: Wishes; working: WorkingDay; isNew: (one: Followed) => boolean },
): PortfolioDay | undefined {
  const { today } = working;
  const all = portfolio.map((one): Line => ({ one, need: needOf(one, wishes(one, today), today) }));
  const told = all.filter(({ one, need }) => isTold(need, working) || (isNew(one) && isNear(need, today)));
  if (told.length === 0) return undefined;
  const renewed = told.filter(({ need }) => need.kind === 'as-wished');
  const decide = byCustomer(told.filter(({ need }) => need.kind === 'open' || need.kind === 'costs'));
  return { decide, renewed, counts: countsOf(all) };
}

function isNear(need: Need, today: Day): boolean {
  if (need.kind !== 'open' && need.kind !== 'costs') return false;
  return daysBetween(today, need.by) <= firstLook;
}

function byCustomer(lines: readonly Line[]): CustomerLines[] {
  const groups = Map.groupBy(lines.toSorted(byUrgency), ({ one }) => one.customer);
  return [...groups].map(([customer, of]) => ({ customer, lines: of }));
}

function byUrgency(a: Line, b: Line): number {
  const inTime = byText(deadlineOf(a), deadlineOf(b)) || weight(a) - weight(b);
  return inTime || byName(a.one, b.one) || byText(a.one.key, b.one.key);
}

function deadlineOf({ need }: Line): Day {
  return need.kind === 'open' || need.kind === 'costs' ? need.by : need.termEnd;
}

/** What costs comes before what is to be decided. */
function weight({ need }: Line): number {
  return need.kind === 'costs' ? 0 : 1;
}

function countsOf(lines: readonly Line[]): PortfolioDay['counts'] {
  const counts = { 'rolls-over': 0, 'as-wished': 0, open: 0, costs: 0, moving: 0, over: 0 };
  for (const { need } of lines) counts[need.kind] += 1;
  return counts;
}
