import type { Words } from '../words.ts';

/** Yes and no by themselves. */
export const assent = {
  yes: ['yes', 'yep', 'yeah', 'yup', 'y', 'yes indeed', 'of course', 'certainly', 'correct'],
  no: ['no', 'nope', 'nah', 'n', 'no not yet', 'no no'],
} as const satisfies Words['assent'];
