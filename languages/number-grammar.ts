/** What is said for each number, in templates. */
export type ByNumber = Readonly<Record<number, string>>;

/** How the numbers of one language are said in words, in templates. Case and accents do not matter. */
export type NumberGrammar = {
  /** What a word adds: 5 "fem", 20 "tjugo", 200 "duzentas". */
  readonly values: ByNumber;
  /** What a word makes of the number before it: 100 "hundra", 1000 "mil". */
  readonly multipliers: ByNumber;
  /** Numbers that no rule makes: 6 "meia dúzia". */
  readonly fixed: ByNumber;
  /** What holds the word of a number and counts nothing: "the one". */
  readonly notNumbers: string;
  /** Whether words are also written as one: "tjugofem". */
  readonly compounds: boolean;
  /** May stand inside a number behind a part of at least `after`: "cento e vinte e cinco", "hundra och fem". */
  readonly link: { readonly word: string; readonly after: number };
  /** Before a number they take it below zero. */
  readonly minus: string;
  /** The articles that also mean one, and what follows them when they do: nothing, or "en av 200". */
  readonly articles: string;
  readonly afterOne: string;
};
