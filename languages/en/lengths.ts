import type { LengthWords } from '../language.ts';

/** How long something is to be, and that it is so long before something else. */
export const lengths = {
  before: ['for', 'by', 'with'],
  one: ['a', 'an', 'one'],
  units: { day: ['day', 'days'], week: ['week', 'weeks'], month: ['month', 'months'] },
  whole: { day: ['the day'], week: ['the week', 'next week'], month: ['the month', 'next month'] },
  ahead: [
    'before',
    'before it',
    'before the end',
    'before the end of',
    'before the end of the term of',
    'before the renewal of',
    'before the expiry of',
    'ahead',
    'ahead of',
    'earlier',
    'beforehand',
    'prior to',
    'in advance',
    'in advance of',
  ],
} as const satisfies LengthWords;
