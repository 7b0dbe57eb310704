import type { Row } from '../row.ts';

/** A subscription of a portfolio, as it was last heard of. */
export type Followed = Row & {
  /** Tells it from every other one of its owner. */
  readonly key: string;
  /** Bought through us already, or still elsewhere. */
  readonly place: 'ours' | 'elsewhere';
  /** A move is kept for it, which reminds by itself. */
  readonly hasMove: boolean;
};
