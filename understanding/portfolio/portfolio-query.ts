import type { Day } from '../../guidance/day.ts';
import type { PortfolioPart } from '../../languages/portfolio-words.ts';

/** What a whole message asks over a portfolio; days are UTC days, both inclusive. */
export type PortfolioQuery =
  | { readonly kind: 'ending'; readonly first: Day; readonly last: Day }
  /** "Ending", and no time that could be told. */
  | { readonly kind: 'ending-when' }
  /** "Customer", and no name. */
  | { readonly kind: 'whose' }
  | { readonly kind: Exclude<PortfolioPart, 'summary'> }
  | { readonly kind: 'summary' }
  | { readonly kind: 'customer'; readonly customer: string }
  | { readonly kind: 'plan'; readonly customer: string };
