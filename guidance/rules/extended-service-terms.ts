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
  edition: '2026-05',
  sources: ['extended-service-terms'],
  withoutTransfer: true,
  waitsForNone: true,
  when: ({ grace, termRunning }) => grace === 'gone' && termRunning,
  wording: endChosenWording,
  doing: (facts) => ({
    ...doneBySeller(facts),
    dueBy: facts.term?.days.termEnd,
    why: facts.graceEnd?.id,
  }),
};

function endChosenWording({ term, seller, graceEnd }: Facts): Wording {
  return {
    variant: seller,
    overrules: '2023-01',
    days: { ...decidingDays(graceEnd), ...naming(term, 'termEnd').days },
    ...(graceEnd?.message !== undefined && { names: { message: graceEnd.message } }),
  };
}

/** Pages `move-to-csp` and `extended-service-terms`: both branches, until the day that decides is known. */
export const endRulesUnknown: AdviceRule = {
  id: 'end-rules-unknown',
  section: 'caution',
  rules: [],
  edition: '2026-05',
  sources: ['move-to-csp', 'extended-service-terms'],
  when: ({ grace, fromVolumeLicensing }) => grace === 'unknown' && !fromVolumeLicensing,
  wording: unknownWording,
};

function unknownWording({ graceEnd, term, termOver, today }: Facts): Wording {
  const startUnknown = termOver ? 'term-over' : 'start-unknown';
  const endUnknown =
    graceEnd === undefined || today < graceEnd.endsFrom ? 'end-unknown' : 'end-unknown-later';
  return {
    variant: term === undefined ? endUnknown : startUnknown,
    days: { ...decidingDays(graceEnd), ...naming(term, 'termEnd', 'deadline').days },
  };
}

function decidingDays(graceEnd: GraceEnd | undefined): Wording['days'] {
  return graceEnd && { endsFrom: graceEnd.endsFrom, boughtFrom: graceEnd.boughtFrom };
}
