import type { Words } from './words.ts';
import { assent } from './en/assent.ts';
import { commands } from './en/commands.ts';
import { countries } from './en/countries.ts';
import { dates } from './en/dates.ts';
import { answering, lone, plain } from './en/choices.ts';
import { cues, fields } from './en/fields.ts';
import { particles } from './en/particles.ts';

/** How people put things in English. */
export const en = {
  locale: 'en',
  culture: 'en-us',
  plain,
  answering,
  lone,
  fields,
  cues,
  assent,
  particles,
  dates,
  countries,
  commands,
} as const satisfies Words;
