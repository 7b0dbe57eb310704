import type { Day } from '../day.ts';
import type { Facts } from '../facts.ts';
import type { StepRule, Wording } from '../rule.ts';
import { naming } from '../term.ts';

/** R7 R22, page `move-to-csp`: the customer carries on with what the partner provisions, live before access ends. */
export const provision: StepRule = {
  id: 'provision',
  section: 'step',
  rules: ['R7', 'R22'],
  edition: '2023-01',
  sources: ['move-to-csp', 'transfer-self-help'],
  withoutTransfer: true,
  when: () => true,
  wording: provisionWording,
  doing: (facts) => ({ who: 'partner', where: 'partner-center', dueBy: provisionBy(facts) }),
};

function provisionWording(facts: Facts): Wording {
  if (facts.graceOpen) return { variant: 'free-grace', ...naming(facts.term, 'termEnd', 'deadline') };
  if (!shouldBeLiveBeforeEnd(facts)) return { variant: facts.serviceUncertain ? 'term-over' : 'plain' };
  return {
    variant: facts.grace === 'gone' ? 'before-end' : 'before-end-to-be-safe',
    ...naming(facts.term, 'termEnd'),
    sources: ['move-to-csp', 'extended-service-terms'],
    edition: '2026-05',
  };
}

function provisionBy(facts: Facts): Day | undefined {
  if (facts.graceOpen) return facts.term?.days.deadline;
  return shouldBeLiveBeforeEnd(facts) ? facts.term?.days.termEnd : undefined;
}

/** Also where free days may follow but are not known to; volume licences end by rules of their own. */
function shouldBeLiveBeforeEnd({ grace, termRunning, fromVolumeLicensing }: Facts): boolean {
  return grace !== 'holds' && termRunning && !fromVolumeLicensing;
}
