import { assent } from './assent.ts';
import type { SomeChoicePhrases } from '../words.ts';

const { yes, no } = assent;

/** Say it as the whole of a clause in such an answer, or beside the field's name. */
export const lone = {
  relationship: {
    accepted: [...yes, 'klart', 'klar'],
    invited: no,
    none: [...no, 'ingen', 'inget', 'inga', 'saknas'],
  },
  delegatedAdmin: {
    gdap: [...yes, 'båda', 'både och', 'bägge'],
    dap: [...yes, 'båda', 'både och', 'bägge'],
    none: [...no, 'ingen', 'inget', 'inga', 'saknas'],
  },
  licenceCount: { unchanged: yes, changed: no },
  autoRenew: { on: [...yes, 'på'], off: [...no, 'av', 'ingen'] },
} as const satisfies SomeChoicePhrases;
