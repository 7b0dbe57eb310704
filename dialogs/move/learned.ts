import type { Decision } from './decision.ts';
import { ownPartner, type Partner } from './move.ts';

/** What is known of the partner from now on, whoever the next customer is. */
export function learnedBy({ move, told }: Pick<Decision, 'move' | 'told'>): Partner {
  const { partnerCountry, partnerModel } = ownPartner(move);
  return {
    ...(told.includes('partnerCountry') && partnerCountry !== undefined ? { partnerCountry } : {}),
    ...(told.includes('partnerModel') && partnerModel !== undefined ? { partnerModel } : {}),
  };
}
