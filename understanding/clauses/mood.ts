import type { Clause } from './clauses.ts';
import { isDate, means, type Item } from '../items/items.ts';

/** How far what is said to be done is done; open if its form says neither ("to accept", "that they accept"). */
export type Mood =
  'done' | 'attempted' | 'promised' | 'wanted' | 'needed' | 'coming' | 'waiting' | 'refused' | 'open';

const before = [
  ['attempted', 'attempted'],
  ['promise', 'promised'],
  ['want', 'wanted'],
  ['need', 'needed'],
  ['will', 'coming'],
] as const;

/** The mood of a deed or thing, by the small words before it, and by what is said of it in the same clause. */
export function moodOf({ items }: Pick<Clause, 'items'>, item: Item): Mood {
  for (const [concept, mood] of before)
    if (items.some((one) => one.from < item.from && means(one, concept))) return mood;
  const beside = items.filter((one) => one !== item);
  if (beside.some((one) => means(one, 'will') || isAhead(one))) return 'coming';
  if (beside.some((one) => means(one, 'waiting', 'relationship:invited'))) return 'waiting';
  if (beside.some((one) => means(one, 'refuse'))) return 'refused';
  // "Acabaram de aceitar": just now, so it is done.
  const isJustDone = items.some((one) => one.to === item.from && means(one, 'just-now'));
  if (!means(item, 'undone') || isJustDone) return 'done';
  // "We're switching it off on Monday."
  const isSet = isSwitching(item) && beside.some(isDate);
  return isSet ? 'coming' : 'open';
}

function isSwitching(item: Item): boolean {
  return means(item, 'turn-off', 'turn-on');
}

function isAhead(item: Item): boolean {
  return isDate(item) && item.isAhead === true;
}
