import type { Facts } from './facts.ts';

/** What users may notice; true where it is expected or not ruled out. */
export type Impact = {
  readonly licenceReassignment: boolean;
  readonly dataLossRisk: boolean;
  readonly disruption: boolean;
};

/** R19 to R21 and what stands against them: another tenant, the end of the free days, and what serves no more. */
export function impactOf({ fromTenant, offer, offerKept, graceOver, stopped }: Facts): Impact {
  const serviceGone = graceOver || stopped;
  return {
    licenceReassignment: fromTenant || !offerKept,
    dataLossRisk: offer === 'discontinued' || serviceGone,
    disruption: serviceGone,
  };
}
