import type { Language } from '../language.ts';

/** Yes and no by themselves. */
export const assent = {
  yes: `
    yes, yep, yeah, yup, y, yes indeed, of course, certainly, correct, (it|that) is, that is right, that s right
    yes (it is|they (are|have|did)|we (have|do))`,
  no: `
    no, nope, nah, n, no not yet, no no
    no (it|that) (isn t|is not), no we (don t|do not|haven t|have not), no they (don t|do not|haven t|have not|didn t|did not)`,
} as const satisfies Language['assent'];
