import type { Language } from '../language.ts';
import { countries } from './countries.ts';
import { dates } from './dates.ts';
import { hours } from './hours.ts';
import { lengths } from './lengths.ts';
import { numbers } from './numbers.ts';
import { ordinals } from './ordinals.ts';
import { en as says } from './says.ts';

/** English: what the bot says in it, and how people put things. */
export const en: Language = {
  locale: 'en-GB',
  says,
  numbers,
  dates,
  lengths,
  hours,
  ordinals,
  countries,
};
