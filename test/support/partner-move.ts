/** A move from another partner whose customer has yet to accept, as cards submit it. */
export const partnerMove = {
  source: 'another-partner',
  partnerModel: 'direct-bill',
  partnerCountry: 'SE',
  customerCountry: 'NO',
  relationship: 'invited',
  delegatedAdmin: 'none',
  subscriptionCount: '12',
  businessSeats: '40',
  offer: 'same',
  licenceCount: 'unchanged',
  termEnd: '2027-02-28',
  autoRenew: 'on',
  termStart: '2026-03-01',
};
