import type { Day } from '../../guidance/day.ts';

/** What a person confirmed for the end of a term: that it goes on, or that it is over then. */
export type Wish = 'goes-on' | 'ends';

/** What was confirmed, and for what: one subscription's term, or all of a product or customer from then on. */
export type Wished =
  | {
      readonly for: 'line';
      readonly key: string;
      readonly wish: Wish;
      /** The last UTC day of the term that it speaks of. */
      readonly termEnd: Day;
      /** They looked up how its end is set, where the file does not tell. */
      readonly checked?: boolean;
    }
  | { readonly for: 'product' | 'customer'; readonly name: string; readonly wish: Wish };

/** What is wished of one subscription. */
export type WishOf = { readonly wish: Wish; readonly checked: boolean };
