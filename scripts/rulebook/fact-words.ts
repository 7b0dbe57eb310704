type Words = readonly [yes: string, not: string];

/** What the conditions' yes-or-no facts mean, for those who read the rulebook and no code. */
export const factWords: Readonly<Record<string, Words>> = {
  active: ['the subscription is active', 'the subscription is not active'],
  buyingAgain: ['what is needed is bought again', 'what runs is taken over'],
  byTransfer: ['the way is the transfer between partners', 'the way is no transfer between partners'],
  creditMaybe: [
    'it was bought from Microsoft, it is active, cancelled or suspended, and the account is MOSA or not known, or MCA within the seven days (or their start is not known)',
    'no credit is possible',
  ],
  extended: ['it is in Extended Service Terms', 'it is not in Extended Service Terms'],
  fromMicrosoft: ['it was bought directly from Microsoft', 'it was not bought directly from Microsoft'],
  fromPartner: ['it was bought from another partner', 'it was not bought from another partner'],
  fromTenant: ['the customer moves from another tenant', 'the customer stays in the tenant'],
  fromVolumeLicensing: ['it is a volume licence', 'it is no volume licence'],
  graceOpen: ['free grace holds and day 30 after the end has not passed', 'no free days are open'],
  graceOver: ['free grace held and day 30 after the end has passed', 'the free days are not over'],
  licencesChanged: ['another number of licences is wanted', 'the number of licences stays'],
  manySubscriptions: ['more than 150 subscriptions are moved', 'at most 150 subscriptions are moved'],
  ofRecord: [
    'the provider changes the partner of record',
    'the way is not the change of the partner of record',
  ],
  offerKept: ['the offer stays the same or equivalent', 'the offer changes'],
  olderAccount: [
    'it was bought directly under the older account (MOSA)',
    'it was not bought directly under the older account (MOSA)',
  ],
  oneProvider: [
    'old and new reseller have one provider',
    'old and new reseller are not known to have one provider',
  ],
  overSeatCap: [
    'more than 150 Business licences are bought again in the same tenant, and the old ones are active or extended',
    'Business licences stay within the cap',
  ],
  overSubscriptionLimit: [
    'more than 150 subscriptions, active or extended, are moved within the tenant, and not by a change of the partner of record',
    'at most 150 subscriptions are moved',
  ],
  overTenantLimit: [
    'at most 150 subscriptions, active or extended, are bought again in the same tenant, and with what it holds they are more than 300',
    'the tenant stays within 300',
  ],
  renewalOn: ['it is set to renew', 'it is not set to renew'],
  renewalUnknown: ['it is not known what is set for the end of the term', 'what is set for the end is known'],
  sevenDays: [
    'it is active and was bought from a partner, or directly under the newer account (MCA) or one not known',
    'the seven days do not count',
  ],
  stopped: ['it is cancelled or suspended', 'it is neither cancelled nor suspended'],
  tenantOverfull: [
    'at most 150 are moved, and with what the tenant holds they are more than 300',
    'the tenant stays within 300',
  ],
  term: ['the end of the term is known', 'the end of the term is not known'],
  termOver: ['the term is over', 'the term is not known to be over'],
  termRunning: ['the term runs (its last day included)', 'the term is not known to run'],
  trial: ['it is a trial', 'it is no trial'],
};

/** What the conditions' facts of several values are called. */
export const valueWords: Readonly<Record<string, string>> = {
  delegatedAdmin: 'delegated administration',
  grace: 'free grace',
  offer: 'the offer',
  orderer: 'who orders and transfers',
  path: 'the way',
  programme: 'the volume programme',
  relationship: 'the reseller relationship',
  state: 'the state',
};
