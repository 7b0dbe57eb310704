/** Which subscriptions of a portfolio are asked for, where no day is said. */
export const portfolioParts = ['renewal-off', 'extended', 'expired', 'to-decide', 'summary'] as const;
export type PortfolioPart = (typeof portfolioParts)[number];

/** How one language asks over a portfolio, in templates. */
export type PortfolioWords = {
  /** May stand before what is asked, one after the other: "show me", "which subscriptions", "that". */
  readonly opening: string;
  /** May stand behind it: "in my portfolio". */
  readonly closing: string;
  /** Of what may stand before or behind it, what asks for a list for sure, and tells of no move. */
  readonly listing: string;
  /** Before a day, a time or a length, or alone: "ending". */
  readonly ends: string;
  /** Before a length: "in the next". */
  readonly within: string;
  /** Before a day or a month: "in", "on". */
  readonly on: string;
  /** Before a day that is not meant with it, and before one that is. */
  readonly before: string;
  readonly until: string;
  /** Before the first of two days, and between them. */
  readonly between: string;
  readonly and: string;
  readonly parts: Readonly<Record<PortfolioPart, string>>;
  /** Before a customer's name. */
  readonly customer: string;
  /** Before the name of a customer whose move is to be planned. */
  readonly plan: string;
};
