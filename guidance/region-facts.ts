import type { CountryCode } from './answers.ts';
import { regionOf, type RegionId } from './regions.ts';

/** What the CSP regions of two countries say about a move between them (R3). */
export type RegionFacts =
  | { readonly kind: 'unlisted'; readonly countries: readonly [CountryCode, ...CountryCode[]] }
  | { readonly kind: 'differ'; readonly regions: { readonly partner: RegionId; readonly customer: RegionId } }
  | { readonly kind: 'same' };

/** Compares the partner's country with the one set in the customer's tenant (R3); an unlisted one comes first. */
export function compareRegions(partnerCountry: CountryCode, customerCountry: CountryCode): RegionFacts {
  const partner = regionOf(partnerCountry);
  const customer = regionOf(customerCountry);
  if (partner === undefined) {
    const both = customer === undefined && customerCountry !== partnerCountry;
    return { kind: 'unlisted', countries: both ? [partnerCountry, customerCountry] : [partnerCountry] };
  }
  if (customer === undefined) return { kind: 'unlisted', countries: [customerCountry] };
  return partner === customer ? { kind: 'same' } : { kind: 'differ', regions: { partner, customer } };
}
