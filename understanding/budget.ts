/** What is read of one message at most; nobody says more, and everybody waits while it is read. */
export const budget = {
  words: 250,
  /** In each language. */
  dates: 8,
} as const;
