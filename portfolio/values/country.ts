import type { CountryCode } from '../../guidance/answers.ts';
import { listedCountries } from '../../guidance/regions.ts';
import { unlistedCountries } from '../../languages/countries.ts';
import { remembered } from '../remembered.ts';
import { fold } from '../fold.ts';
import { tableLocales } from '../neighbours.ts';

const codes: ReadonlySet<CountryCode> = new Set([...listedCountries(), ...unlistedCountries]);

/** What people and portals write beside the names that Unicode has. */
const alsoCalled: Readonly<Record<string, CountryCode>> = {
  uk: 'GB',
  'great britain': 'GB',
  england: 'GB',
  scotland: 'GB',
  usa: 'US',
  'u s a': 'US',
  'united states of america': 'US',
  america: 'US',
  eua: 'US',
  holland: 'NL',
  'the netherlands': 'NL',
  'czech republic': 'CZ',
  'korea republic of': 'KR',
  'republic of korea': 'KR',
  'viet nam': 'VN',
  turkey: 'TR',
  'hong kong': 'HK',
  'hong kong sar': 'HK',
  macao: 'MO',
  uae: 'AE',
  el: 'GR',
  'russian federation': 'RU',
};

let byName: ReadonlyMap<string, CountryCode> | undefined;

/** The ISO 3166-1 code of the country that a cell names, by name in some language or by code. */
export const readCountry = remembered(1000, (cell): CountryCode | undefined => {
  const code = cell.trim().toUpperCase();
  if (codes.has(code)) return code;
  byName ??= names();
  return byName.get(fold(cell));
});

function names(): ReadonlyMap<string, CountryCode> {
  const found = new Map(Object.entries(alsoCalled));
  for (const locale of tableLocales) {
    const display = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
    for (const code of codes) {
      const name = display.of(code);
      if (name !== undefined && !found.has(fold(name))) found.set(fold(name), code);
    }
  }
  return found;
}
