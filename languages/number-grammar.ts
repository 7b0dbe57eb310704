/** How the numbers of one language are said in words. Case and accents do not matter. */
export type NumberGrammar = {
  /** What a word adds: "fem" 5, "tjugo" 20, "duzentas" 200. */
  readonly values: Readonly<Record<string, number>>;
  /** What a word makes of the number before it: "hundra" 100, "mil" 1000. */
  readonly multipliers: Readonly<Record<string, number>>;
  /** Numbers that no rule makes: "meia dúzia" 6. */
  readonly fixed: Readonly<Record<string, number>>;
  /** What holds the word of a number and counts nothing: "the one". */
  readonly notNumbers: readonly string[];
  /** Whether words are also written as one: "tjugofem". */
  readonly compounds: boolean;
  /** May stand inside a number behind a part of at least `after`: "cento e vinte e cinco", "hundra och fem". */
  readonly link: { readonly word: string; readonly after: number };
  /** Before a number they take it below zero. */
  readonly minus: readonly string[];
  /** The articles that also mean one, and what follows them when they do: nothing, or "en av 200". */
  readonly articles: readonly string[];
  readonly afterOne: readonly string[];
};
