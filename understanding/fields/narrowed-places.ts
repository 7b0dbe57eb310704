import type { Place } from '../items/items.ts';

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
