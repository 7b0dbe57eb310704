import type { Words } from './words.ts';
import { answering } from './pt/answering.ts';
import { assent } from './pt/assent.ts';
import { commands } from './pt/commands.ts';
import { countries } from '../../../languages/pt/countries.ts';
import { cues } from './pt/cues.ts';
import { fields } from './pt/fields.ts';
import { lengths } from '../../../languages/pt/lengths.ts';
import { lone } from './pt/lone.ts';
import { ordinals } from '../../../languages/pt/ordinals.ts';
import { particles } from './pt/particles.ts';
import { plain } from './pt/plain.ts';
import { replies } from './pt/replies.ts';
import { watching } from './pt/watching.ts';
import { seats, whole } from './pt/whole.ts';

/** How people put things in Portuguese, as in Brazil first. */
export const pt = {
  locale: 'pt',
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
