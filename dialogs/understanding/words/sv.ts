import type { Words } from './words.ts';
import { answering } from './sv/answering.ts';
import { assent } from './sv/assent.ts';
import { commands } from './sv/commands.ts';
import { countries } from '../../../languages/sv/countries.ts';
import { cues } from './sv/cues.ts';
import { fields } from './sv/fields.ts';
import { lengths } from '../../../languages/sv/lengths.ts';
import { lone } from './sv/lone.ts';
import { ordinals } from '../../../languages/sv/ordinals.ts';
import { particles } from './sv/particles.ts';
import { plain } from './sv/plain.ts';
import { replies } from './sv/replies.ts';
import { watching } from './sv/watching.ts';
import { seats, whole } from './sv/whole.ts';

/** How people put things in Swedish. */
export const sv = {
  locale: 'sv',
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
