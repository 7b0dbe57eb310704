import type { Words } from './words.ts';
import { answering } from './en/answering.ts';
import { assent } from './en/assent.ts';
import { commands } from './en/commands.ts';
import { countries } from '../../../languages/en/countries.ts';
import { cues } from './en/cues.ts';
import { fields } from './en/fields.ts';
import { lengths } from '../../../languages/en/lengths.ts';
import { lone } from './en/lone.ts';
import { ordinals } from '../../../languages/en/ordinals.ts';
import { particles } from './en/particles.ts';
import { plain } from './en/plain.ts';
import { replies } from './en/replies.ts';
import { watching } from './en/watching.ts';
import { seats, whole } from './en/whole.ts';

/** How people put things in English. */
export const en = {
  locale: 'en',
  plain,
  answering,
  lone,
  whole,
  seats,
  fields,
  cues,
  assent,
  ordinals,
  particles,
  countries,
  lengths,
  commands,
  watching,
  replies,
} as const satisfies Words;
