import { daysBetween, type Day } from '../../guidance/day.ts';
import type { AutoRenew } from '../row.ts';
import type { CustomerLines, Line, PortfolioDay } from './day-of-portfolio.ts';
import type { Need } from './need.ts';

/** A subscription that somebody is to decide on, or that costs if it is left. */
export type SaidLine = {
  readonly id: string;
  readonly product: string;
  readonly seats?: number | undefined;
  /** UTC days to the end of the term, negative after it; of a renewal of late, as long as it can be undone. */
  readonly daysLeft: number;
  readonly need: Extract<Need, { kind: 'open' | 'costs' }>;
  /** How its end is set; nothing where the file does not tell. */
  readonly autoRenew?: AutoRenew | undefined;
};

export type SaidCustomer = { readonly customer: string; readonly lines: readonly SaidLine[] };

/** What a message says of a portfolio. */
export type PortfolioSaid = {
  /** The nearest first. */
  readonly customers: readonly SaidCustomer[];
  /** How many more customers there are to decide on. */
  readonly more: number;
  readonly renewed: number;
  /** The last UTC day on which the first of these can be undone. */
  readonly undoUntil?: Day | undefined;
  readonly counts: PortfolioDay['counts'];
  /** The UTC day of the import that made it speak of so much. */
  readonly imported?: Day | undefined;
  /** Who gave the channel this list, where a channel reads it. */
  readonly giver?: string | undefined;
};

/** What the message of the UTC day says, with at most so many customers by name. */
export function portfolioSaid(
  { decide, renewed, counts }: PortfolioDay,
  {
    today,
    most,
    imported,
    giver,
  }: { readonly today: Day; readonly most: number } & Pick<PortfolioSaid, 'imported' | 'giver'>,
): PortfolioSaid {
  const undoUntil = renewed.flatMap(({ need }) => (need.kind === 'as-wished' ? (need.undoUntil ?? []) : []));
  return {
    customers: decide.slice(0, most).map((one) => customerSaid(one, today)),
    more: Math.max(0, decide.length - most),
    renewed: renewed.length,
    undoUntil: undoUntil.toSorted()[0],
    counts,
    imported,
    giver,
  };
}

function customerSaid({ customer, lines }: CustomerLines, today: Day): SaidCustomer {
  return { customer, lines: lines.flatMap((line) => lineSaid(line, today)) };
}

function lineSaid({ one, need }: Line, today: Day): SaidLine[] {
  if (need.kind !== 'open' && need.kind !== 'costs') return [];
  const { key: id, product, seats, autoRenew } = one;
  const isUndone = need.kind === 'open' && need.because === 'renewed-unsaid';
  const daysLeft = daysBetween(today, isUndone ? need.by : need.termEnd);
  return [{ id, product, seats, daysLeft, need, autoRenew }];
}
