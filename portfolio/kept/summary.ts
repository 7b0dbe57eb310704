import type { Day } from '../../guidance/day.ts';
import { byName, byText } from '../by-name.ts';
import { fold } from '../fold.ts';
import type { Reading, Why } from '../reading.ts';
import type { OptionalField, Row } from '../row.ts';

/** What a preview says of a file. */
export type Summary = {
  readonly rows: number;
  readonly customers: number;
  /** The ends from today on, the next one first, those of one end by customer and product: ten at most. */
  readonly nearest: readonly Row[];
  /** How many ended before today. */
  readonly ended: number;
  /** How many renew by themselves, and of how many that is not told. */
  readonly renewing: number;
  readonly renewalUntold: number;
  /** Why lines were left out, the commonest first. */
  readonly left: readonly { readonly why: Why; readonly count: number }[];
  readonly unknown: readonly OptionalField[];
};

const mostNearest = 10;

/** What a preview says of a file, as of the UTC day. */
export function summaryOf({ subscriptions, left, unknown }: Reading, today: Day): Summary {
  const ahead = subscriptions.filter(({ termEnd }) => termEnd >= today);
  return {
    rows: subscriptions.length,
    customers: new Set(subscriptions.map(({ customer }) => fold(customer))).size,
    nearest: ahead.toSorted(byEnd).slice(0, mostNearest),
    ended: subscriptions.length - ahead.length,
    renewing: subscriptions.filter(({ autoRenew }) => autoRenew === 'on').length,
    renewalUntold: subscriptions.filter(({ autoRenew }) => autoRenew === undefined).length,
    left: [...Map.groupBy(left, ({ why }) => why)]
      .map(([why, lines]) => ({ why, count: lines.length }))
      .sort((one, other) => other.count - one.count),
    unknown,
  };
}

function byEnd(one: Row, other: Row): number {
  return byText(one.termEnd, other.termEnd) || byName(one, other);
}
