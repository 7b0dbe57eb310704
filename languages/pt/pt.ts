import { stemmer as stem } from '@orama/stemmers/portuguese';
import type { Language } from '../language.ts';
import { alike } from './alike.ts';
import { asksOutside } from './asks-outside.ts';
import { colleagues } from './colleagues.ts';
import { commands, leads, reminding } from './commands.ts';
import { dates, hours } from './dates.ts';
import { assent, fieldNames, hears, ordinals, outside } from './hears.ts';
import { knows } from './knows.ts';
import { numbers } from './numbers.ts';
import { parts } from './parts.ts';
import { countries, nationalities } from './places.ts';
import { progress } from './progress.ts';
import { portfolio } from './portfolio.ts';
import { pt as says } from './says.ts';
import { supposing } from './supposing.ts';
import { tables } from './tables.ts';

/** Portuguese: what the bot says in it, and how people put things. */
export const pt: Language = {
  locale: 'pt-BR',
  firstOfMonth: '1º',
  says,
  knows,
  asksOutside,
  alike,
  parts,
  supposing,
  stem,
  hears,
  commands,
  leads,
  fieldNames,
  progress,
  reminding,
  colleagues,
  outside,
  nationalities,
  numbers,
  dates,
  hours,
  assent,
  ordinals,
  countries,
  portfolio,
  tables,
};
