import { z } from 'zod';
import type { CountryCode } from './answers.ts';
import regionData from './regions.json' with { type: 'json' };

export const regionIds = [
  'africa',
  'asia-pacific',
  'australia',
  'brazil',
  'canada',
  'china',
  'europe',
  'india',
  'japan',
  'korea',
  'latam-caribbean',
  'mea-cee',
  'new-zealand',
  'taiwan',
  'united-states',
] as const;

export type RegionId = (typeof regionIds)[number];

const regionsSchema = z.array(
  z.object({ id: z.enum(regionIds), countries: z.array(z.object({ iso2: z.string(), name: z.string() })) }),
);

const regionByCountry = new Map<CountryCode, RegionId>(
  regionsSchema
    .parse(regionData)
    .flatMap(({ id, countries }) => countries.map(({ iso2 }) => [iso2, id] as const)),
);

/** The CSP region of a country, by Partner Center's regional authorization page; none for an unlisted one (R3). */
export function regionOf(country: CountryCode): RegionId | undefined {
  return regionByCountry.get(country);
}

/** Every country that is in a CSP region. */
export function listedCountries(): CountryCode[] {
  return [...regionByCountry.keys()];
}
