import { fold } from '../fold.ts';
import type { Subscription } from '../kept/subscription.ts';
import type { WishSet } from '../kept/wish-set.ts';
import type { Followed } from './followed.ts';
import type { Wished } from './wish.ts';

/** Whose end somebody is reminded of by name already: the customer, and the UTC day. */
export type Reminded = { readonly customer: string; readonly termEnd: string };

/** A portfolio as its needs are judged; what is gone from its lists needs nobody, and what others care for them alone. */
export function followedOf(
  subscriptions: readonly Subscription[],
  reminded: readonly Reminded[],
): (Followed & Subscription)[] {
  const known = new Set(reminded.map(endOf));
  return subscriptions
    .filter(({ goneSince, caretaker }) => goneSince === undefined && caretaker === undefined)
    .map((one) => ({ ...one, key: one.id, place: one.whereabouts.at, hasMove: known.has(endOf(one)) }));
}

function endOf({ customer, termEnd }: Reminded): string {
  return `${fold(customer)} ${termEnd}`;
}

/** What is stored of wishes, as needs are judged by it. */
export function wishedOf(stored: readonly WishSet[]): Wished[] {
  return stored.flatMap(({ scope, key, said }): Wished[] => {
    if (said === null) return [];
    const { wish, termEnd, checked } = said;
    if (scope !== 'line') return [{ for: scope, name: key, wish }];
    return termEnd === undefined ? [] : [{ for: 'line', key, wish, termEnd, checked }];
  });
}
