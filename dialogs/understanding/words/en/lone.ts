import { assent } from './assent.ts';
import type { SomeChoicePhrases } from '../words.ts';

const { yes, no } = assent;

/** Say it as the whole of a clause in such an answer, or beside the field's name. */
export const lone = {
  relationship: {
    accepted: [...yes, 'done'],
    invited: no,
    none: [...no, 'none'],
  },
  delegatedAdmin: {
    gdap: [...yes, 'both'],
    dap: [...yes, 'both'],
    none: [...no, 'none'],
  },
  licenceCount: { unchanged: yes, changed: no },
  autoRenew: { on: [...yes, 'on'], off: [...no, 'off', 'none'] },
} as const satisfies SomeChoicePhrases;
