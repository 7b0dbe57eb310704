import type { Day } from '../../guidance/day.ts';

/** The lists that are asked for by a name alone. */
export const namedLists = ['all', 'renewal-off', 'extended', 'expired', 'to-decide'] as const;
export type NamedList = (typeof namedLists)[number];

/** Which subscriptions of a portfolio somebody wants to see; days are UTC days, both inclusive. */
export type ListAsked =
  | { readonly kind: NamedList }
  | { readonly kind: 'ending'; readonly first: Day; readonly last: Day }
  /** Words of the customer's name. */
  | { readonly kind: 'customer'; readonly customer: string };
