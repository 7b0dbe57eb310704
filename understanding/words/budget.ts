/** What is read of one message at most; nobody says more, and everybody waits while it is read. */
export const budget = {
  letters: 2_000,
  words: 250,
  clauses: 64,
  /** A clause has eighteen at most where people write it; the rules of one compare its words with each other. */
  wordsOfClause: 32,
  /** In each language. */
  dates: 8,
} as const;
