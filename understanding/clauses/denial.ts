import { has, type Clause } from './clauses.ts';
import { anyOf, type Concept } from '../phrases/concept.ts';
import { means, saidBefore, type Item } from '../items/items.ts';

const denials = anyOf('not nobody none-of-it no-longer');

/** What takes a "not" upon itself when it stands nearer to it. */
const deniable: readonly Concept[] = [
  ...(['accept', 'send', 'click', 'lose', 'refuse', 'request', 'turn-off', 'turn-on', 'off', 'on'] as const),
  // "We haven't touched it, so it's on."
  'remains',
  'relationship:invited',
  ...(['renews', 'keep', 'change', 'gdap', 'dap', 'rights', 'relationship', 'support-role'] as const),
];

const without = anyOf('gdap dap rights role support-role relationship invitation auto-renew');

const things = anyOf('gdap dap relationship invitation');

/** Whether the clause denies the item: "not" before it with nothing between that it denies, or behind it at the end. */
export function isDenied({ items }: Pick<Clause, 'items'>, item: Item): boolean {
  if (!has({ items }, ...denials, 'no', 'except')) return false;
  // Swedish "av" and "på" are on and off, and prepositions.
  const isSwitched = !has({ items }, ...things);
  const takes = (one: Item) => takesDenial(one, isSwitched);
  const isDenial = (one: Item) => means(one, ...denials);
  const before = items.filter((one) => one.to <= item.from && isDenial(one));
  const isNear = (one: Item) =>
    !items.some((other) => other.from >= one.to && other.to <= item.from && takes(other));
  if (before.some(isNear)) return true;
  if (isWithout(items, item)) return true;
  // "Invited yes, accepted no."
  const isEmphasis = items.some((one) => isDenial(one) || means(one, 'refuse'));
  const isAfterthought = (one: Item) =>
    means(one, 'no') && one === items.at(-1) && items.length > 1 && !isEmphasis;
  const behind = items.filter((one) => one.from >= item.to && (isDenial(one) || isAfterthought(one)));
  return behind.some((one) => !items.some((other) => other.from >= one.to && takes(other)));
}

/** "The auto-renewal we don't touch", "the link doesn't work": the denial behind is of a deed that nobody here knows. */
export function isOfUnknownDeed({ items }: Pick<Clause, 'items'>, name: Item): boolean {
  const isDenial = (one: Item) => means(one, ...denials);
  if (items.some((one) => one.to <= name.from && isDenial(one))) return false;
  const mere = items.some((one) => one.from >= name.to && isMere(one));
  return mere && items.some((one) => one.from >= name.to && isDenial(one));
}

/** Fills, and neither has nor names anybody. */
function isMere(item: Item): boolean {
  return means(item, 'filler') && !means(item, 'have', 'customer', 'we');
}

/** "Utan gdap": a word for "except" right before a thing denies it, if it is not the "but" of "not dap but gdap". */
function isWithout(items: readonly Item[], item: Item): boolean {
  const before = items.findLast((one) => one.to <= item.from && !means(one, 'filler'));
  if (before === undefined || !means(before, 'except') || !means(item, ...without)) return false;
  return !saidBefore(items, before, ...denials);
}

function takesDenial(item: Item, isSwitched: boolean): boolean {
  if (item.kind !== 'phrase') return true;
  return deniable.some(
    (concept) => means(item, concept) && (isSwitched || (concept !== 'on' && concept !== 'off')),
  );
}
