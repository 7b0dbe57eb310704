const dayInMs = 24 * 60 * 60 * 1000;

function dayAfter(days: number): string {
  return new Date(Date.now() + days * dayInMs).toISOString().slice(0, 10);
}

/** The answers of the rulebook's case 1. Its days move with the calendar, as the bot here has the real clock. */
export const directMove = {
  source: 'microsoft-direct',
  partnerCountry: 'SE',
  customerCountry: 'NO',
  relationship: 'accepted',
  delegatedAdmin: 'gdap',
  subscriptionCount: '12',
  offer: 'same',
  licenceCount: 'unchanged',
  termEnd: dayAfter(100),
  autoRenew: 'on',
  termStart: dayAfter(100 - 364),
};

/** What its plan must show, and what not. */
export const directMovePlan = {
  shown: ['credit-maybe', 'credit-contact-partner', 'no-impact', 'extended-service-terms', 'provision'],
  notShown: ['region-mismatch', 'over-150', 'reprovision-deadline', 'credit-contact-customer'],
};

/** Case 3, as somebody would say it: nothing after the countries is asked. */
export const blockedMove = ['another partner', 'United States', 'Canada'];
