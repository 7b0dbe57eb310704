import { has } from '../clauses/clauses.ts';
import type { Evidence } from '../weighing/evidence.ts';
import { means } from '../items/items.ts';
import { countOf, type CountField, type Quantity } from './quantities.ts';

/** "All except 4 of the 90." */
export function exceptionIn([first, second]: readonly Quantity[]): Evidence[] | undefined {
  if (first === undefined || second?.clause !== first.clause) return undefined;
  if (!has(first.clause, 'except') || !has(first.clause, 'of') || second.number.value <= first.number.value)
    return undefined;
  return [
    countOf(first, 'subscriptionCount', second.number.value - first.number.value),
    countOf(second, 'tenantSubscriptionCount'),
  ];
}

/** "All 34 less the two nobody uses", "alla 25 minus 3". */
export function lessIn(stated: readonly Quantity[], asked: CountField | undefined): Evidence[] | undefined {
  const [all, off, ...more] = stated;
  if (asked === undefined || all === undefined || off?.clause !== all.clause || more.length > 0)
    return undefined;
  const between = all.clause.items.filter((item) => item.from >= all.number.to && item.to <= off.number.from);
  const isLess = between.some((item) => means(item, 'except', 'fewer'));
  if (!isLess || off.number.value >= all.number.value || has(all.clause, 'or', 'between', 'want', 'product'))
    return undefined;
  return [countOf(all, asked, all.number.value - off.number.value)];
}

/** "14, but two stay with the old partner", "9, of which 3 are ours already": what is not moved is taken off. */
export function remainderIn(
  stated: readonly Quantity[],
  asked: CountField | undefined,
): Evidence[] | undefined {
  const [all, off, ...more] = stated;
  if (
    asked === 'tenantSubscriptionCount' ||
    all === undefined ||
    off === undefined ||
    off.clause === all.clause
  )
    return undefined;
  const isOff =
    has(off.clause, 'keep', 'lose', 'except', 'fewer') ||
    (has(off.clause, 'of') && has(off.clause, 'we', 'have'));
  if (!isOff || off.number.value >= all.number.value || has(off.clause, 'move', 'correcting'))
    return undefined;
  const left = all.number.value - off.number.value;
  const isClear = more.length === 0 && off.exact && off.clause.unknown.length === 0 && !off.clause.unsure;
  return [
    {
      ...countOf(all, 'subscriptionCount', left),
      sure: isClear && all.exact,
      at: off.number.from,
      clause: off.clause,
    },
  ];
}

/** "Everything but the three Power BI ones, so 22 remain." */
export function resultIn(
  stated: readonly Quantity[],
  all: readonly Quantity[],
  asked: CountField | undefined,
): Evidence[] | undefined {
  const result = stated.findLast(({ clause }) => has(clause, 'remains'));
  return result === undefined || all.length === 1
    ? undefined
    : [countOf(result, asked ?? 'subscriptionCount')];
}
