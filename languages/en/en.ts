import type { Language } from '../language.ts';
import { assent } from './assent.ts';
import { commands, leads } from './commands.ts';
import { countries } from './countries.ts';
import { dates } from './dates.ts';
import { fieldNames } from './field-names.ts';
import { hears } from './hears.ts';
import { hours } from './hours.ts';
import { numbers } from './numbers.ts';
import { nationalities } from './nationalities.ts';
import { ordinals } from './ordinals.ts';
import { outside } from './outside.ts';
import { reminding } from './reminding.ts';
import { en as says } from './says.ts';

/** English: what the bot says in it, and how people put things. */
export const en: Language = {
  locale: 'en-GB',
  says,
  hears,
  commands,
  leads,
  fieldNames,
  reminding,
  outside,
  nationalities,
  numbers,
  dates,
  hours,
  assent,
  ordinals,
  countries,
};
