import type { Spoken } from '../clauses/acts.ts';
import { has } from '../clauses/clauses.ts';
import type { Evidence, Heard } from '../weighing/evidence.ts';
import { isContent, isNumber, isProduct, means, tellingBefore } from '../items/items.ts';
import { countOf, isAlone, uncounted, type CountField, type Quantity } from './quantities.ts';
import { anyOf } from '../phrases/concept.ts';

/** "Minus 5", "20 subscriptions each": no count by itself. */
function isPartOnly({ clause, number }: Quantity): boolean {
  const before = tellingBefore(clause.items, number);
  return means(before, 'except', 'fewer') || (number.value < 10 && has(clause, 'each', 'customer-count'));
}

/** The one that is named, or stands alone, or was put in another's place. */
export function lastSaidIn(
  stated: readonly Quantity[],
  counts: readonly Quantity[],
  { telling }: Heard,
  asked: CountField | undefined,
): Evidence[] {
  const field = asked ?? 'subscriptionCount';
  const [first, ...others] = stated;
  if (first === undefined) return [];
  if (isPartOnly(first) && stated.every((one) => one === first || isPartOnly(one)))
    return uncounted(first, field);
  // "A few thousand, one subscription each."
  if (asked === undefined && stated.every((one) => one.unit === undefined || isPartOnly(one)))
    return uncounted(first, field);
  // "5, two of which I do not count."
  const isTold = counts.some(
    (one) =>
      one.clause !== first.clause &&
      one.number.from >= first.number.to &&
      has(one.clause, 'of', 'but') &&
      one.number.value < first.number.value,
  );
  const rivals = others.filter(
    (one) => one.number.value !== first.number.value && !isOfLicences(one, telling),
  );
  const corrected = [...rivals, ...others.filter(isNamed)].findLast(
    ({ clause, number, unit }) =>
      isCorrection(telling, clause) &&
      number.from > first.number.to &&
      (unit === 'subscription' ||
        isAlone({ clause, number, unit, denied: false, exact: true }, ...besideCorrection)),
  );
  if (corrected !== undefined) return [countOf(corrected, field)];
  const [only, ...more] = stated.filter(({ unit }) => unit === 'subscription');
  if (only !== undefined && more.length === 0 && !isPartOnly(only)) return [countOf(only, field)];
  // "9 subscriptions, 9 licences in 2 subscriptions."
  const isNamedTwice =
    first.unit === 'subscription' &&
    others.some((one) => isNamed(one) && one.number.value !== first.number.value && !has(one.clause, 'each'));
  if (
    lacksSome(first, telling) ||
    isWithMore(first) ||
    (first.unit === undefined && first.clause.items.some(isContent))
  )
    return uncounted(first, field);
  if (rivals.length === 0 && !isTold && !isNamedTwice) return [countOf(first, field)];
  return [
    { ...countOf(first, field), values: stated.map(({ number }) => String(number.value)), sure: false },
  ];
}

function isNamed({ unit }: Quantity): boolean {
  return unit === 'subscription';
}

/** "Four plus the free one", "5 minus the trial": something uncounted is added or taken off. */
function isWithMore({ clause, number }: Quantity): boolean {
  const behind = clause.items.filter((item) => item.from >= number.to);
  const at = behind.findIndex((item) => means(item, ...changing));
  const isCounted = behind.some(isNumber);
  return (at > -1 && !isCounted && at + 1 < behind.length) || (has(clause, 'will') && has(clause, 'more'));
}

const changing = ['more', 'fewer', 'except'] as const;

/** "All 33, but the 3 Copilots": some do not come. */
function lacksSome({ clause }: Quantity, telling: readonly Spoken[]): boolean {
  return telling.some(
    (one) =>
      one.sentence === clause.sentence &&
      one.from >= clause.to &&
      has(one, 'but', 'except') &&
      one.items.some(isProduct) &&
      !has(one, 'we', 'have', 'licence', 'each'),
  );
}

const besideCorrection = anyOf('correcting not no about only subscription all wrong instead yes');

/** Something is taken back in the clause, or before it. */
function isCorrection(telling: readonly Spoken[], clause: Spoken): boolean {
  return telling.some((one) => one.from <= clause.from && has(one, 'correcting', 'not', 'no', 'wrong'));
}

/** "One with 15, one with 130 licences": what is told of each is no count of them. */
function isOfLicences({ clause, number }: Quantity, telling: readonly Spoken[]): boolean {
  const isNamed = (one: Spoken) => one.items.some((item) => means(item, 'licence') || isProduct(item));
  const isOneOfThem = number.value === 1;
  const before = tellingBefore(clause.items, number);
  return (
    isOneOfThem ||
    has(clause, 'each') ||
    isNamed(clause) ||
    (isNumber(before) && before.value === 1 && telling.some(isNamed))
  );
}
