import type { SomeChoicePhrases } from '../words.ts';
import { plainDelegatedAdmin } from './plain-delegated-admin.ts';
import { plainLicenceCount } from './plain-licence-count.ts';
import { plainOffer } from './plain-offer.ts';
import { plainRelationship } from './plain-relationship.ts';
import { plainSource } from './plain-source.ts';

/** Say a value wherever they stand. */
export const plain = {
  source: plainSource,
  relationship: plainRelationship,
  delegatedAdmin: plainDelegatedAdmin,
  offer: plainOffer,
  licenceCount: plainLicenceCount,
  autoRenew: {
    on: [
      'förnyas av sig självt',
      'förnyas av sig själv',
      'förnyas av sig själva',
      'förlängs av sig självt',
      'förlängs av sig själv',
      'förlängs av sig själva',
      'förnyas automatiskt',
      'förlängs automatiskt',
      'förnyar sig automatiskt',
      'förnyas per automatik',
      'förlängs per automatik',
    ],
    off: [
      'ingen automatisk förlängning',
      'ingen automatisk förnyelse',
      'ingen autoförnyelse',
      'ingen autoförlängning',
      'ingen automatförlängning',
      'ingen auto renew',
      'ingen autorenew',
      'ingen återkommande fakturering',
      'utan automatisk förlängning',
      'utan automatisk förnyelse',
      'utan autoförnyelse',
      'utan autoförlängning',
      'utan auto renew',
      'förnyas inte',
      'förlängs inte',
      'förnyas ej',
      'förlängs ej',
      'förnyas inte automatiskt',
      'förlängs inte automatiskt',
      'förnyas ej automatiskt',
      'förlängs ej automatiskt',
      'förnyas inte av sig självt',
      'förnyas inte av sig själv',
      'kommer inte att förnyas',
      'kommer inte att förlängas',
      'ska inte förnyas',
      'ska inte förlängas',
      'auto renew av',
    ],
    unknown: [],
  },
} as const satisfies SomeChoicePhrases;
