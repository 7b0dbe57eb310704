import type { RecogniserWords } from '../words.ts';

/** The words that dates are made of. */
export const dates = {
  culture: 'en-us',
  anchors: (
    'january february march april may june july august september october november december ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat ' +
    'today tomorrow yesterday day days week weeks month months year years q1 q2 q3 q4'
  ).split(' '),
  glue: (
    'the of on in next last this coming past from now ago after before first second third fourth fifth ' +
    'sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth ' +
    'seventeenth eighteenth nineteenth twentieth thirtieth a an one two three four five six seven eight ' +
    'nine ten eleven twelve fourteen twenty thirty sixty ninety end start beginning time s'
  ).split(' '),
  everyday: [
    'may',
    'mar',
    'march',
    'sat',
    'mon',
    'wed',
    'day',
    'days',
    'week',
    'month',
    'months',
    'year',
    'years',
    'sep',
    'dec',
  ],
  last: [
    'end of',
    'the end of',
    'at the end of',
    'by the end of',
    'end',
    'last of',
    'the last of',
    'last day of',
    'the last day of',
    'last day in',
    'the last day in',
    'on the last day of',
  ],
  first: [
    'start of',
    'the start of',
    'at the start of',
    'beginning of',
    'the beginning of',
    'first day of',
    'the first day of',
    'first of',
    'the first of',
    'on the first day of',
  ],
  current: {
    word: 'this',
    units: ['day', 'week', 'month', 'year', 'the day', 'the week', 'the month', 'the year'],
  },
  fromNow: 'in',
} as const satisfies RecogniserWords;
