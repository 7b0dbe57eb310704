import type { Facts } from './facts.ts';

/** What users may notice; true where it is expected or not ruled out. */
export type Impact = {
  readonly licenceReassignment: boolean;
  readonly dataLossRisk: boolean;
  readonly disruption: boolean;
};

/**
 * R19 to R21, read with care: the promise of R19 is for subscriptions that still serve, in the tenant
 * they are in, so a term that is over without free grace, or another tenant (R4), rules nothing out.
 */
export function impactOf(facts: Facts): Impact {
  const promiseFails = facts.fromTenant || facts.serviceUncertain;
  return {
    licenceReassignment: !facts.offerKept || facts.licencesChanged,
    dataLossRisk: !facts.offerKept || promiseFails,
    disruption: !facts.offerKept || facts.licencesChanged || promiseFails,
  };
}
