/** Subjects that people come with and that the bot does not plan. */
export const outsideSubjects = [
  'azure',
  'perpetual',
  'phone',
  'own-customer',
  'own-standing',
  'price',
  'technical',
  'other-product',
  'small-talk',
] as const;

export type OutsideSubject = (typeof outsideSubjects)[number];
