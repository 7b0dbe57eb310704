import type { Spoken } from '../clauses/acts.ts';
import { has } from '../clauses/clauses.ts';
import { isDenied } from '../clauses/denial.ts';
import { evidence, type Evidence, type Heard } from '../weighing/evidence.ts';
import { isNumber, isProduct, means, tellingBefore, type Item } from '../items/items.ts';

/** "The same but for Visio", "E3 stays, F3 becomes E3", "from 25 to 30": what is not the same makes the whole another. */
export function exceptionsIn({ telling, listening: { asking } }: Heard): Evidence[] {
  if (asking !== 'offer' && asking !== 'licenceCount') return replacedIn(telling);
  const found = telling.map((clause) => ({ clause, kind: kindOf(clause, telling) }));
  const products = found.find(({ kind }) => kind === 'product');
  const numbers = found.find(({ kind }) => kind === 'number');
  if (asking === 'licenceCount') {
    const change = numbers ?? products;
    return change === undefined || !isBesideSame(change.clause, telling, change.kind)
      ? []
      : [changed(change.clause, telling)];
  }
  if (products !== undefined) {
    // "No Premium for them, they stick with what they have."
    const isTakenBack = telling.some((one) => one.from >= products.clause.to && saysSame(one));
    const isBare = lacksProduct(products.clause, products.clause.items.filter(isProduct));
    const found = different(products.clause, telling);
    return [isTakenBack && isBare ? { ...found, values: [], sure: false } : found];
  }
  return numbers === undefined || !telling.some(saysSame)
    ? []
    : [same(telling, numbers.clause), changed(numbers.clause, telling)];
}

/** "6 licences instead of 8", whatever is asked; sure only beside what stays the same. */
function replacedIn(telling: readonly Spoken[]): Evidence[] {
  return telling
    .filter((clause) => isReplaced(clause) && !isDeniedHere(clause))
    .map((clause) => changed(clause, telling))
    .map((one) => ({ ...one, sure: one.sure && telling.some((clause) => has(clause, 'offer:same')) }));
}

/** A number of licences in the place of another one, and nothing else that it may be of. */
function isReplaced(clause: Spoken): boolean {
  const { items } = clause;
  const at = items.findIndex((item) => means(item, 'instead'));
  const [before, behind] = [items.slice(0, at), items.slice(at)].map((some) => some.filter(isNumber));
  const [first, second] = [before?.at(-1), behind?.[0]];
  if (at < 0 || first === undefined || second === undefined || first.value === second.value) return false;
  if (isDenied(clause, first) || items.some(isProduct)) return false;
  return has(clause, 'licence') && !has(clause, 'subscription', 'customer-count');
}

function different(clause: Spoken, telling: readonly Spoken[]): Evidence {
  return ofWhole(clause, telling, 'offer', 'different');
}

function changed(clause: Spoken, telling: readonly Spoken[]): Evidence {
  return ofWhole(clause, telling, 'licenceCount', 'changed');
}

/** "The same, five more": the product stays. */
function same(telling: readonly Spoken[], exception: Spoken): Evidence {
  const clause = telling.find(saysSame) ?? exception;
  return { ...evidence({ ...clause, unsure: clause.isDoubted }, exception.to, 'offer', ['same']) };
}

/** Sure if every clause is: a wish, or what may be, changes nothing yet. */
function ofWhole(
  clause: Spoken,
  telling: readonly Spoken[],
  field: 'offer' | 'licenceCount',
  value: string,
): Evidence {
  const isOpen = telling.some((one) => one.isDoubted || has(one, 'want', 'unsure'));
  const behind = evidence({ ...clause, unsure: isOpen }, clause.to, field, [value]);
  return { ...behind, values: isOpen ? [] : behind.values };
}

function saysSame({ items }: Pick<Spoken, 'items'>): boolean {
  return has({ items }, 'offer:same', 'licences:unchanged', 'keep', 'yes');
}

/** A number of its own says that it changes only beside what stays, or with how far it moves. */
function isBesideSame(clause: Spoken, telling: readonly Spoken[], kind: string | undefined): boolean {
  return kind === 'number' || telling.some(saysSame) || has(clause, 'except');
}

function kindOf(clause: Spoken, telling: readonly Spoken[]): 'product' | 'number' | undefined {
  const { items } = clause;
  if (items.some(isNumber)) {
    const isSigned = items.some((item) => isNumber(item) && (item.isAdded || item.value < 0));
    if (isSigned || isMoved(clause, telling)) return 'number';
    if (!has(clause, 'except', 'more', 'fewer', 'licences:changed') || isDeniedHere(clause)) return undefined;
    return 'number';
  }
  const products = items.filter(isProduct);
  const isSwapped = products.length > 1 && has(clause, 'instead');
  const isLess =
    !isSwapped && has(clause, 'licence') && has(clause, 'except', 'fewer') && !has(clause, 'nobody');
  if (isLess && !isDeniedHere(clause)) return 'number';
  if (products.length === 0) return undefined;
  const isOther =
    has(clause, 'except', 'instead', 'change', 'more', 'offer:different') || lacksProduct(clause, products);
  const isTurned = has(clause, 'becomes', 'to') && names(telling) > 1;
  return (isOther || isTurned) && !isDeniedHere(clause) ? 'product' : undefined;
}

/** "Without Teams". */
function lacksProduct(clause: Spoken, products: readonly Item[]): boolean {
  return products.some((product) => {
    const before = tellingBefore(clause.items, product);
    return means(before, 'not') && !has(clause, 'change', 'keep', 'want', 'need');
  });
}

/** "From 25 to 30", "40 down to 32", "50 now, 38 then". */
function isMoved(clause: Spoken, telling: readonly Spoken[]): boolean {
  const numbers = telling.flatMap(({ items }) => items.filter(isNumber));
  const [first, second, ...more] = numbers;
  if (first === undefined || second === undefined || more.length > 0 || first.value === second.value)
    return false;
  return (
    has(clause, 'to', 'from', 'becomes', 'change', 'instead', 'fewer', 'licences:changed') &&
    !telling.some((one) => has(one, 'correcting', 'wrong', 'subscription'))
  );
}

function isDeniedHere(clause: Spoken): boolean {
  return clause.items.some(
    (item) => means(item, 'change', 'licences:changed', 'offer:different') && isDenied(clause, item),
  );
}

/** How many different products the message names. */
function names(telling: readonly Spoken[]): number {
  return new Set(
    telling.flatMap((clause) =>
      clause.items.filter(isProduct).map(({ from, to }) =>
        clause.text
          .split(/\s+/)
          .slice(from - clause.from, to - clause.from)
          .join(' ')
          .toLowerCase(),
      ),
    ),
  ).size;
}
