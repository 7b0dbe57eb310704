import type { Language } from '../language.ts';

/** How people point at one of a few answers that were offered. */
export const ordinals = {
  places: [
    ['first', '1st', '1', 'one', 'former', 'top'],
    ['second', '2nd', '2', 'two'],
    ['third', '3rd', '3', 'three'],
    ['fourth', '4th', '4', 'four'],
    ['fifth', '5th', '5', 'five'],
  ],
  last: ['last', 'latter', 'bottom'],
  around: [
    ...'the a one ones option number answer no i we mean meant it is was its that would be choose pick take please in'.split(
      ' ',
    ),
    "it's",
    "that's",
    "i'd",
  ],
} as const satisfies Language['ordinals'];
