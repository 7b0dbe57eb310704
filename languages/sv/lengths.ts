import type { LengthWords } from '../language.ts';

/** How long something is to be, and that it is so long before something else. */
export const lengths = {
  before: ['i', 'med'],
  one: ['en', 'ett'],
  units: {
    day: ['dag', 'dagar', 'dygn'],
    week: ['vecka', 'veckor'],
    month: ['månad', 'månader'],
  },
  whole: { day: ['dagen'], week: ['veckan', 'nästa vecka'], month: ['månaden', 'nästa månad'] },
  ahead: [
    'innan',
    'innan den',
    'innan det',
    'innan slutet',
    'innan slutet av',
    'innan slutet på',
    'innan avtalet för',
    'innan perioden för',
    'före',
    'före den',
    'före slutet',
    'före slutet av',
    'före slutet på',
    'i förväg',
    'dessförinnan',
    'tidigare',
  ],
} as const satisfies LengthWords;
