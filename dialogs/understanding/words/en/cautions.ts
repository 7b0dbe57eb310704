import { otherPartners } from './other-partners.ts';
import type { Particles } from '../words.ts';

const products = (
  'e1 e3 e5 f1 f3 a1 a3 a5 g3 g5 p1 p2 visio copilot intune defender entra exchange sharepoint ' +
  'onedrive teams project planner power windows dynamics'
).split(' ');

/** Words beside which a value is asked and not taken. */
export const cautions = {
  caveat: [
    ...(
      'minus plus rest others other not never nobody noone none nothing neither nor without cannot ' +
      'except excluding unless instead partly partially mostly half fewer less false wrong extra ' +
      'additional refuse refuses refused refusing decline declines declined reject rejects ' +
      'rejected deny denies denied'
    ).split(' '),
    'no one',
    'not all',
    'not every',
    'not any',
    'not anymore',
    'not any more',
    'no longer',
    'rather than',
    'other than',
    'apart from',
    'all but',
    "isn't",
    "aren't",
    "wasn't",
    "weren't",
    "haven't",
    "hasn't",
    "hadn't",
    "don't",
    "doesn't",
    "didn't",
    "won't",
    "wouldn't",
    "can't",
    "couldn't",
    'for some',
    'some the same',
    'some are',
    'some of it',
    'some is',
    'some of them',
    'for most',
    'most of them',
    'for half',
    'for one',
    'each',
    'apiece',
    'one of them',
    'also have a',
    'another customer',
    'other customer',
    'second customer',
    'stay with',
    'stays with',
    'staying with',
  ],
  'not-now': [
    ...otherPartners,
    ...(
      'only had will would should must may might could shall want wants wanted wish wishes hope ' +
      'hopes hoping need needs needed plan plans planned planning intend intends request requests ' +
      'requested requesting ask asked asking try tries trying tried wait waits waiting await ' +
      'awaiting pending outstanding missing lost lose losing lapsed lapse expired expires expiring ' +
      'ended ends over gone removed removing remove revoked revoking withdrawn cancelled canceled ' +
      'terminated suspended deleted dropped soon later eventually tomorrow yet until till used ' +
      'previously formerly earlier before supposed promised'
    ).split(' '),
    'used to',
    'going to',
    'about to',
    'next week',
    'next month',
    'next year',
    'last week',
    'last month',
    'last year',
    'have to',
    'has to',
    "we'll",
    "they'll",
    'set up',
    'distributor',
  ],
  tail: [
    ...(
      'but though although however except excluding without with plus minus only which who while ' +
      'yet still just'
    ).split(' '),
    'apart from',
    'other than',
  ],
  renewal: [
    'renews',
    'renew',
    'renews on',
    'renew on',
    'renewing on',
    'will renew on',
    'renewal',
    'renewal is',
    'renewal on',
    'renewal date',
    'renewal date is',
    'up for renewal',
    'renewal is due',
    'renewal is due on',
    'renewal due',
    'renewal due on',
    'due for renewal',
    'due for renewal on',
    'is due for renewal',
    'is due for renewal on',
    'rolls over on',
    'rolls over',
    'auto renews',
    'auto renews on',
    'anniversary',
    'anniversary date',
    'as of',
    'as from',
  ],
  correction: [
    'no',
    'nope',
    'sorry',
    'actually',
    'i mean',
    'i meant',
    'rather',
    'or rather',
    'oops',
    'wait',
    'correction',
    'make that',
    'scratch that',
    'my mistake',
  ],
  unit: [
    ...(
      'licence licences license licenses lic lics seat seats user users mailbox mailboxes people ' +
      'person persons employees staff accounts devices pcs computers students pupils teachers ' +
      'faculty products offices branches locations sites shops tenants months years days partners ' +
      'domains'
    ).split(' '),
    ...products,
    'business premium',
    'business standard',
    'business basic',
    'apps for business',
    'apps for enterprise',
    'office 365',
    'microsoft 365',
    'exchange online',
    'power bi',
    'per user',
  ],
  customers: ['customers', 'clients', 'end customers', 'companies', 'schools'],
  event: (
    'call calls meeting meetings appointment demo webinar review workshop invoice invoiced bill ' +
    'billed billing payment paid due holiday holidays deadline quote signed'
  ).split(' '),
  elsewhere: [
    ...otherPartners,
    'office',
    'offices',
    'office in',
    'an office in',
    'offices in',
    'branch',
    'branches',
    'branch in',
    'branch office',
    'subsidiary',
    'subsidiaries',
    'sister company',
    'mother company',
    'parent company',
    'headquarters',
    'hq',
    'warehouse',
    'factory',
    'site in',
    'sites in',
    'staff in',
    'people in',
    'users in',
    'old reseller',
    'current reseller',
    'from a partner',
    'a partner',
    'a microsoft partner',
    'their partner',
    'their current partner',
    'their old partner',
    'their reseller',
    'moved from',
    'billing address',
  ],
} as const satisfies Pick<
  Particles,
  'caveat' | 'not-now' | 'tail' | 'renewal' | 'correction' | 'unit' | 'customers' | 'event' | 'elsewhere'
>;
