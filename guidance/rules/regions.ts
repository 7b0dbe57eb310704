import type { Advice, AdviceId } from '../advice.ts';
import type { CountryCode } from '../answers.ts';
import type { PageId } from '../pages.ts';
import { compareRegions } from '../region-facts.ts';

/** The pages that each advice which stops a move comes from. */
export const stopPages = {
  'region-mismatch': ['move-to-csp', 'transfer-self-help', 'regional-authorization'],
  'region-unlisted': ['regional-authorization'],
} as const satisfies Partial<Record<AdviceId, readonly PageId[]>>;

/**
 * The only advice when the move cannot be planned between the two countries; none when it can.
 * R3: partner and customer tenant are in one CSP region (page `move-to-csp`); the table of regions
 * is that of `regional-authorization`.
 */
export function stopAdvice(partner: CountryCode, customer: CountryCode): Advice | undefined {
  const facts = compareRegions(partner, customer);
  switch (facts.kind) {
    case 'same':
      return undefined;
    case 'differ':
      return {
        id: 'region-mismatch',
        section: 'blocker',
        countries: { partner, customer },
        regions: facts.regions,
        sources: stopPages['region-mismatch'],
        edition: '2023-01',
      };
    case 'unlisted':
      return {
        id: 'region-unlisted',
        section: 'urgent',
        variant: facts.countries.length === 1 ? 'one' : 'two',
        countries: { partner, customer, unlisted: facts.countries[0] },
        sources: stopPages['region-unlisted'],
        edition: '2026-05',
      };
  }
}
