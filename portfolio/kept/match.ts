import { fold } from '../fold.ts';
import type { Row } from '../row.ts';
import type { Subscription } from './subscription.ts';

/**
 * Which stored subscription each row of a file is, if any: that of the same id; else, where not both have one, of the
 * same customer and product, one that ends on the same day before others. None is two rows.
 */
export function matched(
  rows: readonly Row[],
  stored: readonly Subscription[],
): ReadonlyMap<Row, Subscription> {
  const found = new Map<Row, Subscription>();
  const ids = new Map(stored.flatMap((one) => (idOf(one) === undefined ? [] : [[idOf(one), one]])));
  for (const row of rows) {
    const same = idOf(row) === undefined ? undefined : ids.get(idOf(row));
    if (same !== undefined) found.set(row, same);
  }
  const taken = new Set(found.values());
  const free = Map.groupBy(stored.filter((one) => !taken.has(one)).sort(nearestFirst), nameOf);
  const take = (row: Row, isMeant: (one: Subscription) => boolean) => {
    const same = free.get(nameOf(row))?.find((one) => !taken.has(one) && maySame(row, one) && isMeant(one));
    if (same === undefined) return;
    found.set(row, same);
    taken.add(same);
  };
  const rest = rows.filter((row) => !found.has(row)).sort(byEnd);
  for (const row of rest) take(row, ({ termEnd }) => termEnd === row.termEnd);
  for (const row of rest) if (!found.has(row)) take(row, () => true);
  return found;
}

function idOf({ subscriptionId }: Row): string | undefined {
  return subscriptionId?.toLowerCase();
}

function nameOf({ customer, product }: Row): string {
  return `${fold(customer)}\n${fold(product)}`;
}

function maySame(row: Row, one: Subscription): boolean {
  return (
    !(idOf(row) !== undefined && idOf(one) !== undefined) &&
    !differ(row.customerTenantId, one.customerTenantId)
  );
}

function differ(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && one.toLowerCase() !== other.toLowerCase();
}

function byEnd(one: Row, other: Row): number {
  return one.termEnd < other.termEnd ? -1 : Number(one.termEnd > other.termEnd);
}

/** What is gone comes last. Of one end what has no id comes first; the same two stand in the same order each time. */
function nearestFirst(one: Subscription, other: Subscription): number {
  const gone = Number(one.goneSince !== undefined) - Number(other.goneSince !== undefined);
  return gone || byEnd(one, other) || inWords(one).localeCompare(inWords(other));
}

function inWords(row: Row): string {
  return [idOf(row), row.customerTenantId, row.seats, row.termStart, row.termLength, row.autoRenew, row.state]
    .map((field) => field ?? '')
    .join('\n');
}
