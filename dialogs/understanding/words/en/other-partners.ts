/** The partner who sells the subscriptions today: the answer to from whom, and neither side of the move. */
export const otherPartners = [
  'old partner',
  'the old partner',
  'other partner',
  'the other partner',
  'current partner',
  'the current partner',
  'previous partner',
  'former partner',
  'source partner',
] as const;
