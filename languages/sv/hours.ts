import type { HourWords } from '../language.ts';

/** How the hours of the day are said. */
export const hours = {
  before: ['kl', 'klockan', 'vid'],
  am: ['på morgonen', 'på förmiddagen', 'på natten', 'fm', 'f m'],
  pm: ['på eftermiddagen', 'på kvällen', 'em', 'e m'],
  plain: ['prick', 'varje gång', 'varje dag', 'alltid', 'blankt'],
  within: {
    before: ['halv', 'kvart över', 'en kvart över', 'kvart i', 'en kvart i'],
    after: ['och trettio'],
  },
} as const satisfies HourWords;
