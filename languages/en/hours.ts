import type { HourWords } from '../language.ts';

/** How the hours of the day are said. */
export const hours = {
  before: ['at'],
  am: ['am', 'a m', 'in the morning'],
  pm: ['pm', 'p m', 'in the afternoon', 'in the evening'],
  plain: ["o'clock", 'hours', 'sharp', 'every time'],
  within: {
    before: ['half past', 'half', 'quarter past', 'a quarter past', 'quarter to', 'a quarter to'],
    after: ['thirty', 'fifteen', 'and a half'],
  },
} as const satisfies HourWords;
