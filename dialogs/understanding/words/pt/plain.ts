import type { SomeChoicePhrases } from '../words.ts';
import { delegatedAdmin } from './plain-delegated-admin.ts';
import { autoRenew, licenceCount, offer } from './plain-offer.ts';
import { relationship } from './plain-relationship.ts';
import { source } from './plain-source.ts';

/** Say a value wherever they stand. */
export const plain = {
  source,
  relationship,
  delegatedAdmin,
  offer,
  licenceCount,
  autoRenew,
} as const satisfies SomeChoicePhrases;
