import { languages } from '../../languages/all.ts';
import { portfolioParts, type PortfolioPart, type PortfolioWords } from '../../languages/portfolio-words.ts';
import { graphOf, type Node } from '../phrases/word-graph.ts';

/** How any of the languages asks over a portfolio. */
export const portfolioPhrases = {
  opening: either(({ opening }) => opening),
  closing: either(({ closing }) => closing),
  listing: either(({ listing }) => listing),
  ends: either(({ ends }) => ends),
  within: either(({ within }) => within),
  on: either(({ on }) => on),
  before: either(({ before }) => before),
  until: either(({ until }) => until),
  between: either(({ between }) => between),
  and: either(({ and }) => and),
  parts: graphOf<PortfolioPart>(
    languages.flatMap(({ portfolio }) =>
      portfolioParts.map((part) => [portfolio.parts[part], part] as const),
    ),
  ),
  customer: either(({ customer }) => customer),
  plan: either(({ plan }) => plan),
} as const;

function either(of: (words: PortfolioWords) => string): Node<true> {
  return graphOf(languages.map(({ portfolio }) => [of(portfolio), true] as const));
}
