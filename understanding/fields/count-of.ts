import { isDenied } from '../clauses/denial.ts';
import { means } from '../items/items.ts';
import { evidence, type Evidence } from '../weighing/evidence.ts';
import type { Quantity } from './quantities.ts';

export type CountField = 'subscriptionCount' | 'tenantSubscriptionCount';

/** The number, or what it comes to, as a value of the field. */
export function countOf(
  { clause, number, exact }: Quantity,
  field: CountField,
  value = number.value,
): Evidence {
  // "We lost the deal on the 8": what is lost is not moved.
  const isLost = clause.items.some(
    (item) => item.to <= number.from && means(item, 'lose') && !isDenied(clause, item),
  );
  return evidence(clause, number.from, field, [value], exact && !isLost);
}
