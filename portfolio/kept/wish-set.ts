import type { Wish } from '../needs/wish.ts';
import type { Day } from '../../guidance/day.ts';

/** What was said for one subscription's term, or for a whole customer or product; null takes it out. */
export type WishSet = {
  readonly scope: 'line' | 'customer' | 'product';
  /** The id of the subscription, or the name as it is compared. */
  readonly key: string;
  readonly said: WishSaid | null;
};

export type WishSaid = {
  readonly wish: Wish;
  /** Of a subscription, the last UTC day of the term that it speaks of. */
  readonly termEnd?: Day | undefined;
  /** They looked up how its end is set. */
  readonly checked: boolean;
};

/** Whether both are said of the same. */
export function isOfSame(one: WishSet, other: WishSet): boolean {
  return one.scope === other.scope && one.key === other.key;
}
