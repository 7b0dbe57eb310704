import type { Spoken } from '../clauses/acts.ts';
import { has, itemOf } from '../clauses/clauses.ts';
import { evidence, type Evidence, type Heard } from '../weighing/evidence.ts';
import { isDate, isNumber, isProduct, means } from '../items/items.ts';
import { countOf, isAlone, isRange, uncounted, type CountField, type Quantity } from './quantities.ts';
import { lastSaidIn } from './last-said-count.ts';
import { exceptionIn, lessIn, remainderIn, resultIn } from './taken-off.ts';

/** How many subscriptions are moved, and of how many in the tenant, by how the numbers stand to each other. */
export function subscriptionCountsIn(heard: Heard, quantities: readonly Quantity[]): Evidence[] {
  const asked = askedOf(heard);
  const named = quantities.filter(({ unit }) => unit === 'subscription');
  const isCounted = named.length > 0 || asked !== undefined;
  const counts = quantities.filter(
    ({ unit }) => unit === 'subscription' || (unit === undefined && isCounted),
  );
  const stated = counts.filter(({ denied }) => !denied);
  const [first] = stated;
  const range = rangeIn(stated, asked);
  if (range !== undefined) return range;
  const result = resultIn(stated, quantities, asked);
  if (result !== undefined) return result;
  if (named.length === 0 && (asked === undefined || countsPeople(heard, quantities))) return [];
  if (first === undefined)
    return counts.slice(0, 1).flatMap((quantity) => uncounted(quantity, asked ?? 'subscriptionCount'));
  return (
    exceptionIn(stated) ??
    lessIn(stated, asked) ??
    partIn(stated) ??
    remainderIn(stated, asked) ??
    tenantAndMovedIn(stated, heard, asked) ??
    sumIn(stated, asked) ??
    lastSaidIn(stated, counts, heard, asked)
  );
}

/** "Between 150 and 200": one of the two is asked, and no sum of them. */
function rangeIn(stated: readonly Quantity[], asked: CountField | undefined): Evidence[] | undefined {
  const [low, high, ...more] = stated;
  if (low === undefined || high?.clause !== low.clause || more.length > 0 || !isRange(low.clause))
    return undefined;
  const values = [low.number.value, high.number.value];
  return [evidence(low.clause, low.number.from, asked ?? 'subscriptionCount', values, false)];
}

function askedOf({ listening: { asking } }: Heard): CountField | undefined {
  return asking === 'subscriptionCount' || asking === 'tenantSubscriptionCount' ? asking : undefined;
}

/** "Plan 1 for thirty people, plan 2 for five" counts people throughout. */
function countsPeople({ telling }: Heard, quantities: readonly Quantity[]): boolean {
  const named = telling.some(({ items }) => items.some(isProduct));
  if (!named) return false;
  const isOfThem = quantities.some(
    ({ unit }) => unit === 'licence' || unit === 'product' || unit === 'business-product',
  );
  const first = quantities.find(({ unit }) => unit === undefined);
  return (
    (isOfThem && (first === undefined || !isAlone(first, 'only', 'total', 'about', 'all'))) ||
    telling.some((one) => has(one, 'each'))
  );
}

/** "8 of the customer's 30", and whatever is said of the rest behind it. */
function partIn(stated: readonly Quantity[]): Evidence[] | undefined {
  const at = stated.findIndex((one, index) => isPartOf(one, stated[index + 1]));
  const [part, whole] = stated.slice(at, at + 2);
  if (at === -1 || part === undefined || whole === undefined) return undefined;
  return [countOf(part, 'subscriptionCount'), countOf(whole, 'tenantSubscriptionCount')];
}

function isPartOf(part: Quantity, whole: Quantity | undefined): boolean {
  if (whole?.clause !== part.clause || has(part.clause, 'except') || whole.number.value < part.number.value)
    return false;
  return part.clause.items.some(
    (item) => item.from >= part.number.to && item.to <= whole.number.from && means(item, 'of'),
  );
}

/** "The tenant holds 210 subscriptions, we take 30", "12 subscriptions, 200 in total". */
function tenantAndMovedIn(
  stated: readonly Quantity[],
  { telling }: Heard,
  asked: CountField | undefined,
): Evidence[] | undefined {
  const inTenant = stated.find(isOfTenant);
  if (inTenant === undefined) return undefined;
  const moved = stated.find((one) => one !== inTenant && !isOfTenant(one));
  if (moved === undefined) {
    const isWhole = asked !== 'subscriptionCount' && stated.length === 1 && holdsAll(inTenant);
    if (!isWhole) return undefined;
    // "The sister company's own tenant has 3": which of the two tenants is meant, nobody says.
    const isOfTwo = telling.some((one) => has(one, 'third-party', 'source:another-tenant'));
    const count = countOf(inTenant, 'tenantSubscriptionCount');
    return [isOfTwo ? { ...count, sure: false } : count];
  }
  // "9 in total, sorry no, 8."
  if (has(moved.clause, 'correcting', 'no')) return undefined;
  if (asked === 'subscriptionCount' && telling.some((one) => isTakingBack(one, inTenant, moved)))
    return undefined;
  return [countOf(moved, 'subscriptionCount'), countOf(inTenant, 'tenantSubscriptionCount')];
}

function isTakingBack(clause: Spoken, first: Quantity, second: Quantity): boolean {
  const isBetween = clause.from >= first.clause.from && clause.to <= second.clause.to;
  return isBetween && has(clause, 'correcting', 'wrong', 'no');
}

/** "The tenant holds 210", not "one in their own tenant". */
function holdsAll({ clause, number }: Quantity): boolean {
  const tenant = itemOf(clause, 'tenant');
  return tenant !== undefined && (tenant.from < number.from || has(clause, 'total', 'have', 'all'));
}

/** The number stands with the tenant: of two in one clause the nearer one. */
function isOfTenant({ clause, number }: Quantity): boolean {
  const mark = itemOf(clause, 'tenant', 'total');
  if (mark === undefined) return false;
  const numbers = clause.items.filter(isNumber);
  const distance = ({ from, to }: { from: number; to: number }) =>
    Math.min(Math.abs(from - mark.to), Math.abs(mark.from - to));
  return numbers.every((one) => one === number || distance(one) > distance(number));
}

/** "40 plus another 90." */
function sumIn(
  [first, second, ...more]: readonly Quantity[],
  asked: CountField | undefined,
): Evidence[] | undefined {
  if (asked === undefined || first === undefined || second === undefined || more.length > 0) return undefined;
  if (first.unit !== second.unit) return undefined;
  // "5 plus 3 next year."
  if (second.clause.items.some(isDate)) return undefined;
  const isNext = second.clause !== first.clause && has(second.clause, 'and') && has(second.clause, 'more');
  const isSum =
    isNext ||
    (second.clause === first.clause &&
      has(first.clause, 'more', 'and') &&
      !has(first.clause, 'not', 'or', 'no', 'between'));
  return isSum ? [countOf(first, asked, first.number.value + second.number.value)] : undefined;
}
