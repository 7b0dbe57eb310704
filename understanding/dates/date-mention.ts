import type { Stretch } from '../words/stretch.ts';
import type { Moment } from './moments.ts';

/** A date in the words, or several that the writing can be; none if there is no such day. In digits, the likeliest comes first. */
export type Dated = Stretch & {
  readonly kind: 'date';
  readonly moments: readonly Moment[];
  readonly inDigits: boolean;
};

/** What is written as a date: one, or the length of a time, which is none. */
export type DateMention = Dated | (Stretch & { readonly kind: 'length' });
