import type { Spoken } from '../clauses/acts.ts';
import { has } from '../clauses/clauses.ts';
import type { DateItem } from '../items/dates-in.ts';
import { isDate, means, rightBefore, type Item } from '../items/items.ts';

/** What a clause says of a day: of which field it is, and by how many days it lies off. */
export type Verb = {
  readonly field: 'termEnd' | 'termStart';
  readonly shift: number;
  readonly past: boolean;
  /** It is told as a renewal, which is the end of one term and the start of another. */
  readonly renewed: boolean;
};

/** The verb before the day, near to it, else the one behind it. */
export function verbOf(date: DateItem, clause: Spoken): Verb | undefined {
  const { items } = clause;
  const before = items.filter((item) => item.to <= date.from && date.from - item.to <= farthest).toReversed();
  const behind = items.filter((item) => item.from >= date.to && item.from - date.to <= nearest);
  const isDayBefore = before.some((item) => item.to === date.from && means(item, 'day-before'));
  const shifted = (verb: Verb): Verb => (isDayBefore ? { ...verb, shift: verb.shift - 1 } : verb);
  // "From 1 January it is over" ends on the day before.
  const isAlone = items.filter(isDate).length === 1;
  if (isAlone && means(before[0], 'from-on') && has(clause, 'no-longer', 'ends', 'ended', 'end-date'))
    return { ...end, shift: -1 };
  for (const item of [...before, ...behind]) {
    if (isDate(item)) break;
    const verb = verbIn(item);
    if (verb !== undefined) return shifted(verb);
  }
  const last = rightBefore(items, date);
  const isUntil = means(last, 'until') || (means(last, 'to') && !has(clause, 'move', 'change', 'want'));
  return isUntil || isDayBefore || means(last, 'end-date') ? shifted(end) : undefined;
}

const farthest = 4;
const nearest = 2;
const end: Verb = { field: 'termEnd', shift: 0, past: false, renewed: false };

function verbIn(item: Item): Verb | undefined {
  if (means(item, 'renewed')) return { ...end, shift: -1, past: true, renewed: true };
  if (means(item, 'renews', 'renewal:on')) return { ...end, shift: -1, renewed: true };
  if (means(item, 'ended')) return { ...end, past: true };
  if (means(item, 'ends')) return end;
  return means(item, 'starts') ? { ...end, field: 'termStart' } : undefined;
}
