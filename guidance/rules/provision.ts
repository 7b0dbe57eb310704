import type { Day } from '../day.ts';
import type { Facts } from '../facts.ts';
import type { StepRule, Wording } from '../rule.ts';
import { naming } from '../term.ts';

/** R7 R22, page `move-to-csp`: the customer carries on with what is provisioned, live before access ends. */
export const provision: StepRule = {
  id: 'provision',
  section: 'step',
  rules: ['R7', 'R22'],
  edition: '2023-01',
  sources: ['move-to-csp', 'transfer-self-help'],
  onlyOutside: ['partner-transfer', 'partner-of-record', 'channel-transfer'],
  when: () => true,
  wording: provisionWording,
  doing: (facts) => ({
    who: facts.orderer,
    where: 'partner-center',
    role: 'ordering',
    dueBy: provisionBy(facts),
  }),
};

function provisionWording(facts: Facts): Wording {
  if (facts.graceOpen)
    return {
      variant: facts.termOver && facts.renewalOn ? 'free-grace-unless-renewed' : 'free-grace',
      ...naming(facts.term, 'termEnd', 'deadline'),
    };
  if (agreementRuns(facts)) return { variant: 'agreement-end', ...naming(facts.term, 'termEnd') };
  if (!shouldBeLiveBeforeEnd(facts)) return { variant: withoutDay(facts) };
  return {
    variant: facts.grace === 'gone' ? 'before-end' : 'before-end-to-be-safe',
    ...naming(facts.term, 'termEnd'),
    sources: ['move-to-csp', 'extended-service-terms'],
    edition: '2026-05',
  };
}

/** No uninterrupted work is promised where service has stopped, or may have. */
function withoutDay({ stopped, extended, active, serviceUncertain }: Facts): string {
  if (stopped) return 'stopped';
  if (extended) return 'extended';
  return active && serviceUncertain ? 'term-over' : 'usual';
}

function provisionBy(facts: Facts): Day | undefined {
  if (facts.graceOpen) return facts.term?.days.deadline;
  return agreementRuns(facts) || shouldBeLiveBeforeEnd(facts) ? facts.term?.days.termEnd : undefined;
}

function agreementRuns({ fromVolumeLicensing, termRunning }: Facts): boolean {
  return fromVolumeLicensing && termRunning;
}

/** Also where free days may follow but are not known to. */
function shouldBeLiveBeforeEnd({ grace, termRunning, active }: Facts): boolean {
  return grace !== 'holds' && termRunning && active;
}
