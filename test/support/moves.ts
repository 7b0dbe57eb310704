/** A move of subscriptions bought directly from Microsoft, within one region, as cards submit it. */
export const directMove = {
  source: 'microsoft-direct',
  billingAccount: 'mca',
  partnerModel: 'direct-bill',
  partnerCountry: 'SE',
  customerCountry: 'NO',
  relationship: 'accepted',
  delegatedAdmin: 'gdap',
  subscriptionCount: '12',
  businessSeats: '40',
  offer: 'same',
  licenceCount: 'unchanged',
  termEnd: '2027-02-28',
  autoRenew: 'on',
  termStart: '2026-03-01',
};
