import { dayAfter, type Day } from '../../guidance/day.ts';
import { fold } from '../fold.ts';
import type { Followed } from './followed.ts';
import { undoDays } from './need-of.ts';
import { termNow } from './term-now.ts';
import type { Wished, WishOf } from './wish.ts';

/**
 * What is wished of each subscription on the UTC day: what was said of itself counts before what was said of its
 * customer, and that before what was said of its product. A word for one term is no word for the next, unless it is one
 * that rolls over each month.
 */
export function wishesIn(wished: readonly Wished[]): (one: Followed, today: Day) => WishOf | undefined {
  const lines = new Map(wished.flatMap((each) => (each.for === 'line' ? [[each.key, each] as const] : [])));
  const customers = standing(wished, 'customer');
  const products = standing(wished, 'product');
  return (one, today) => {
    const line = lines.get(one.key);
    if (line !== undefined && isOfTerm(line.termEnd, one, today))
      return { wish: line.wish, checked: line.checked === true };
    const wish = customers.get(fold(one.customer)) ?? products.get(fold(one.product));
    return wish === undefined ? undefined : { wish, checked: false };
  };
}

function standing(wished: readonly Wished[], of: 'customer' | 'product') {
  return new Map(wished.flatMap((each) => (each.for === of ? [[fold(each.name), each.wish] as const] : [])));
}

function isOfTerm(termEnd: Day, one: Followed, today: Day): boolean {
  if (one.termLength === 'monthly') return true;
  const now = termNow(one, today);
  // While a renewal can be undone, the word for the term before says whether it was wished.
  return now.termEnd === termEnd || (now.renewedAfter === termEnd && today <= dayAfter(termEnd, undoDays));
}
