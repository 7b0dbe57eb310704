import type { Day } from '../day.ts';
import type { GraceEnd } from '../editions.ts';
import type { Facts } from '../facts.ts';
import type { AdviceRule, StepRule, Wording } from '../rule.ts';
import { doneBySeller } from '../seller.ts';
import { naming } from '../term.ts';

/** Page `extended-service-terms`, overrules R10 to R12: no free days after the term, so its end must be chosen. */
export const extendedServiceTerms: StepRule = {
  id: 'extended-service-terms',
  section: 'step',
  rules: [],
  edition: '2026-11',
  sources: ['extended-service-terms', 'extended-terms-message'],
  onlyOutside: ['partner-transfer'],
  waitsForNone: true,
  when: ({ grace, termRunning, ofRecord }) => grace === 'gone' && termRunning && !ofRecord,
  wording: endChosenWording,
  doing: (facts) => ({
    ...doneBySeller(facts),
    dueBy: facts.term?.days.termEnd,
    why: facts.graceEnds[0]?.id,
  }),
};

function endChosenWording({ term, seller, graceEnds: [graceEnd] }: Facts): Wording {
  return {
    variant: seller,
    overrules: '2023-01',
    days: { ...decidingDays(graceEnd), ...naming(term, 'termEnd').days },
    ...(graceEnd?.message !== undefined && { names: { message: graceEnd.message } }),
  };
}

/** Pages `extended-service-terms` and `extended-terms-message`: it goes on at the higher price until somebody ends it. */
export const extendedServiceExit: StepRule = {
  id: 'extended-service-exit',
  section: 'step',
  rules: [],
  edition: '2026-11',
  sources: ['extended-service-terms', 'extended-terms-message'],
  when: ({ extended }) => extended,
  wording: ({ seller }) => ({ variant: seller }),
  doing: doneBySeller,
};

/** Pages `move-to-csp` and `extended-service-terms`: both branches, until the day that decides is known. */
export const endRulesUnknown: AdviceRule = {
  id: 'end-rules-unknown',
  section: 'caution',
  rules: [],
  edition: '2026-11',
  sources: ['move-to-csp', 'extended-service-terms'],
  when: ({ grace, fromVolumeLicensing, active, ofRecord }) =>
    grace === 'unknown' && !fromVolumeLicensing && active && !ofRecord,
  wording: (facts) => ({
    variant: unknownVariant(facts),
    days: { ...unknownDays(facts), ...naming(facts.term, 'termEnd', 'deadline').days },
    ...(facts.fromMicrosoft && {
      sources: ['move-to-csp', 'extended-service-terms', 'billing-accounts'] as const,
    }),
  }),
};

function unknownVariant({
  fromTenant,
  term,
  termOver,
  startKnown,
  today,
  graceEnds: [graceEnd],
}: Facts): string {
  if (fromTenant) {
    if (term === undefined) return 'tenant-end-unknown';
    return termOver ? 'tenant-term-over' : 'tenant';
  }
  if (term === undefined) return endUnknownVariant(graceEnd, today);
  if (startKnown) return 'account-unknown';
  return termOver ? 'term-over' : 'start-unknown';
}

/** Under the older account free days follow whatever the dates are. */
function endUnknownVariant(graceEnd: GraceEnd | undefined, today: Day): string {
  if (graceEnd === undefined) return 'end-unknown-older-account';
  return today < graceEnd.endsFrom ? 'end-unknown' : 'end-unknown-later';
}

/** In another tenant two changes may count: that of CSP, and that of direct purchases. */
function unknownDays({ fromTenant, graceEnds: [first, second] }: Facts): Wording['days'] {
  if (!fromTenant || second === undefined) return decidingDays(first);
  return {
    ...decidingDays(first),
    directEndsFrom: second.endsFrom,
    directBoughtFrom: second.boughtFrom,
  };
}

function decidingDays(graceEnd: GraceEnd | undefined): Wording['days'] {
  return graceEnd && { endsFrom: graceEnd.endsFrom, boughtFrom: graceEnd.boughtFrom };
}
