/** The partner who sells the subscriptions today: the answer to from whom, and neither side of the move. */
export const otherPartners = [
  'gamla partnern',
  'den gamla partnern',
  'gammal partner',
  'förra partnern',
  'tidigare partner',
  'tidigare partnern',
  'nuvarande partner',
  'nuvarande partnern',
  'andra partnern',
] as const;
