import type { Spoken } from '../clauses/acts.ts';
import { has } from '../clauses/clauses.ts';
import { evidence, type Evidence, type Heard } from '../weighing/evidence.ts';
import { means, type Item } from '../items/items.ts';

/** Whether old and new reseller buy from one provider, by whom each is said to buy from. */
export function sameProviderIn({ telling, listening: { asking } }: Heard): Evidence[] {
  const named = telling.flatMap((clause) =>
    clause.items.filter((item) => means(item, 'distributor')).map((item) => ({ clause, item })),
  );
  const [one, other, ...more] = named;
  if (one === undefined) return [];
  if (has(one.clause, 'both')) return [evidence(one.clause, one.item.from, 'sameProvider', ['yes'])];
  if (asking !== 'sameProvider' || other === undefined || more.length > 0) return [];
  const areOfTwo = other.clause !== one.clause && telling.some((clause) => has(clause, 'we'));
  if (areOfTwo) {
    const isOne = nameOf(one.clause, one.item) === nameOf(other.clause, other.item);
    return [evidence(other.clause, other.item.from, 'sameProvider', isOne ? ['yes'] : ['no'], !isOne)];
  }
  // "They use Ingram and we use ALSO."
  const isOfEach = has(one.clause, 'we') && has(one.clause, 'customer', 'other-partner');
  if (!isOfEach || has(one.clause, 'or', 'not', 'formerly')) return [];
  const isOne = nameOf(one.clause, one.item) === nameOf(one.clause, other.item);
  return [evidence(one.clause, other.item.from, 'sameProvider', [isOne ? 'yes' : 'no'])];
}

function nameOf({ text, from: start }: Spoken, { from, to }: Item): string {
  const words = text.split(/\s+/).slice(from - start, to - start);
  return words.join(' ').toLowerCase();
}
