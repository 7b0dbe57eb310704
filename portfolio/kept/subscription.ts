import type { Day } from '../../guidance/day.ts';
import type { Row } from '../row.ts';
import type { Caretaker } from './caretaker.ts';

/** Where the subscriptions of a file are: ours already, or still elsewhere, and where in the person's own words. */
export type Whereabouts =
  { readonly at: 'ours' } | { readonly at: 'elsewhere'; readonly where?: string | undefined };

/** A subscription of somebody's portfolio, as it is stored. */
export type Subscription = Row & {
  /** A UUID that lasts from import to import. */
  readonly id: string;
  /** The list that it was in last: the same file, later, is the same list. */
  readonly listId: string;
  readonly whereabouts: Whereabouts;
  /** The UTC day on which its list had it no more. */
  readonly goneSince?: Day;
  /** Nothing where whoever asks is reminded of it. */
  readonly caretaker?: Caretaker | undefined;
};
