import { deepEqual, equal } from 'node:assert/strict';
import { stopPlan } from '../../guidance/plan.ts';
import { listedCountries, regionIds, regionOf } from '../../guidance/regions.ts';

/** Where each country stands, and what one might have thought. */
const traps: readonly (readonly [country: string, region: string | undefined, why: string])[] = [
  ['ZA', 'mea-cee', 'South Africa is not in Africa'],
  ['NG', 'africa', 'Nigeria is'],
  ['EG', 'mea-cee', 'Egypt is with the Middle East'],
  ['PR', 'latam-caribbean', 'Puerto Rico is not with the United States'],
  ['VI', 'latam-caribbean', 'nor are the US Virgin Islands'],
  ['GU', 'united-states', 'Guam is'],
  ['AS', 'united-states', 'American Samoa is'],
  ['MP', 'united-states', 'the Northern Mariana Islands are'],
  ['UM', 'united-states', 'the outlying islands are'],
  ['GB', 'europe', 'the United Kingdom has not left this region'],
  ['CH', 'europe', 'Switzerland is in it without the EU'],
  ['NO', 'europe', 'so is Norway'],
  ['GI', 'europe', 'Gibraltar is in Europe'],
  ['GL', 'europe', 'Greenland goes with Europe'],
  ['RS', 'mea-cee', 'Serbia is not in Europe'],
  ['TR', 'mea-cee', 'nor is Türkiye'],
  ['UA', 'mea-cee', 'nor is Ukraine'],
  ['XK', 'mea-cee', 'Kosovo is listed under a code that ISO only reserves for users'],
  ['PS', 'mea-cee', 'the Palestinian Authority is listed'],
  ['BQ', 'latam-caribbean', 'three islands share one code'],
  ['GF', 'latam-caribbean', 'French Guiana is not with France'],
  ['RE', 'africa', 'nor is Réunion'],
  ['PF', 'africa', 'French Polynesia is with Africa'],
  ['AQ', 'latam-caribbean', 'even Antarctica is listed'],
  ['PM', 'canada', 'Saint Pierre and Miquelon is the one neighbour of Canada'],
  ['CA', 'canada', 'Canada stands alone but for it'],
  ['US', 'united-states', 'the United States stand with their territories'],
  ['BR', 'brazil', 'Brazil stands alone'],
  ['JP', 'japan', 'Japan stands alone'],
  ['IN', 'india', 'India stands alone'],
  ['KR', 'korea', 'Korea stands alone'],
  ['CN', 'china', 'China stands alone'],
  ['TW', 'taiwan', 'Taiwan stands alone'],
  ['HK', 'asia-pacific', 'Hong Kong is not with China'],
  ['MO', 'asia-pacific', 'nor is Macao'],
  ['FJ', 'australia', 'Fiji is with Australia'],
  ['WS', 'new-zealand', 'Samoa is with New Zealand'],
  ['RU', undefined, 'Russia is in no region'],
  ['BY', undefined, 'Belarus is in no region'],
  ['IR', undefined, 'Iran is in no region'],
  ['ZZ', undefined, 'a code that no country has'],
];

/** Pairs of countries and whether a move between them is stopped. */
const pairs: readonly (readonly [partner: string, customer: string, stop: string | undefined])[] = [
  ['NG', 'ZA', 'region-mismatch'],
  ['US', 'PR', 'region-mismatch'],
  ['US', 'GU', undefined],
  ['US', 'CA', 'region-mismatch'],
  ['CA', 'PM', undefined],
  ['DE', 'GB', undefined],
  ['AT', 'CH', undefined],
  ['SE', 'NO', undefined],
  ['HU', 'RS', 'region-mismatch'],
  ['AL', 'XK', undefined],
  ['GR', 'TR', 'region-mismatch'],
  ['PL', 'UA', 'region-mismatch'],
  ['FR', 'RE', 'region-mismatch'],
  ['FR', 'PF', 'region-mismatch'],
  ['NL', 'BQ', 'region-mismatch'],
  ['CW', 'BQ', undefined],
  ['CN', 'HK', 'region-mismatch'],
  ['CN', 'TW', 'region-mismatch'],
  ['MX', 'BR', 'region-mismatch'],
  ['RU', 'BY', 'region-unlisted'],
  ['RU', 'RU', 'region-unlisted'],
  ['RU', 'DE', 'region-unlisted'],
  ['DE', 'BY', 'region-unlisted'],
];

describe('the CSP regions', () => {
  for (const [country, region, why] of traps) {
    it(`put ${country} into ${region ?? 'none'}: ${why}`, () => {
      equal(regionOf(country), region);
    });
  }

  it('are 15 with 242 countries', () => {
    equal(regionIds.length, 15);
    equal(listedCountries().length, 242);
    deepEqual(
      regionIds.filter((id) => !listedCountries().some((country) => regionOf(country) === id)),
      [],
    );
  });

  for (const alone of ['brazil', 'japan', 'india', 'korea', 'china', 'taiwan']) {
    it(`leave ${alone} to one country`, () => {
      equal(listedCountries().filter((country) => regionOf(country) === alone).length, 1);
    });
  }
});

describe('a stop because of the regions', () => {
  for (const [partnerCountry, customerCountry, stop] of pairs) {
    it(`${partnerCountry} to ${customerCountry}: ${stop ?? 'none'}`, () => {
      equal(stopPlan({ partnerCountry, customerCountry })?.advice[0]?.id, stop);
    });
  }

  it('waits until both countries are known', () => {
    equal(stopPlan({}), undefined);
    equal(stopPlan({ partnerCountry: 'US' }), undefined);
    equal(stopPlan({ customerCountry: 'RU' }), undefined);
  });

  it('names a country that both are in once', () => {
    const both = stopPlan({ partnerCountry: 'RU', customerCountry: 'RU' });
    equal(both?.advice[0]?.variant, 'one');
  });
});
