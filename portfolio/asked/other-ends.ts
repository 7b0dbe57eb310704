import type { Day } from '../../guidance/day.ts';
import { byText } from '../by-name.ts';
import type { Listed } from '../kept/listed.ts';
import { isMovable } from './movable.ts';

/** A day on which something of a customer ends that is not in the plan; a UTC day. */
export type OtherEnd = {
  readonly termEnd: Day;
  /** How many subscriptions. */
  readonly count: number;
  /** Each once, in the order of their names. */
  readonly products: readonly string[];
};

/** The ends ahead of what is left to be moved of one customer's lines, but for the one that is planned; the next first. */
export function otherEnds(lines: readonly Listed[], planned: Day | undefined): OtherEnd[] {
  const ahead = lines.filter((one) => isMovable(one) && one.daysLeft >= 0 && one.termEnd !== planned);
  return [...Map.groupBy(ahead, ({ termEnd }) => termEnd)]
    .map(([termEnd, of]) => ({
      termEnd,
      count: of.length,
      products: [...new Set(of.map(({ product }) => product))].toSorted(byText),
    }))
    .toSorted((a, b) => byText(a.termEnd, b.termEnd));
}
