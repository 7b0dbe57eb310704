/** What is submitted where a few answers are offered and another one is meant. */
export const otherAnswer = 'other-answer';
