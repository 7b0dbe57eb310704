import type { Spoken } from '../clauses/acts.ts';
import { has } from '../clauses/clauses.ts';
import { isContent, isPlace, means, type Place } from '../items/items.ts';
import type { Side } from './sides.ts';

/** "Sales in Peru, no idea where the tenant is." */
export function isOfUnknownTenant(clause: Spoken): boolean {
  return has(clause, 'tenant') && has(clause, 'unknown') && !clause.items.some(isPlace);
}

/** "The invoice goes to Luxembourg", "our man in Havana": a thing or a deed that no rule knows. */
export function isOfElse(clause: Spoken, asked: Side | undefined): boolean {
  // "They just bought a company in Estonia."
  const buys = clause.items.findIndex((item) => means(item, 'buy'));
  if (buys > -1 && clause.items.slice(buys).some((item) => means(item, 'company'))) return true;
  if (has(clause, 'tenant', 'company')) return false;
  // "They will move to Dubai."
  if (asked !== undefined && has(clause, 'will')) return true;
  return has(clause, 'event') || (asked !== undefined && clause.items.some(isContent));
}

/** "Formerly Holland, now Belgium", "it was Finland before". */
export function isFormer(clause: Spoken, place: Place): boolean {
  if (!has(clause, 'formerly', 'instead', 'before')) return false;
  const { items } = clause;
  const [next, ...behind] = items.filter((item) => item.from >= place.to);
  const isPast = means(next, 'formerly') || (means(next, 'before') && behind.length === 0);
  if (isPast && items.filter(isPlace).length === 1) return true;
  const before = items.findLast(
    (item) => item.to <= place.from && (means(item, 'formerly', 'instead') || isPlace(item)),
  );
  return (
    before !== undefined && (means(before, 'formerly') || (means(before, 'instead') && items[0] !== before))
  );
}

/** "London, Ontario", "Georgia, as in Tbilisi": of two that name one place the countries that both can be. */
export function narrowed(places: readonly Place[]): Place[] {
  const [one, other, ...more] = places;
  if (one === undefined || other === undefined || more.length > 0) return [...places];
  const shared = one.codes.filter((code) => other.codes.includes(code));
  // "Svenska Österbotten" is in Finland.
  if (shared.length === 0 && other.from === one.to) return [other];
  const isNarrower = shared.length > 0 && shared.length < Math.max(one.codes.length, other.codes.length);
  return isNarrower ? [{ ...other, codes: shared }] : [...places];
}
