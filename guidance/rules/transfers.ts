import { channelTransferFits } from '../path.ts';
import type { AdviceRule, StepRule } from '../rule.ts';

/** Page `transfer-subscriptions`: billing ownership moves in the middle of the term. */
export const partnerTransfer: StepRule = {
  id: 'partner-transfer',
  section: 'step',
  rules: [],
  edition: '2026-05',
  sources: ['transfer-subscriptions'],
  when: ({ fromPartner }) => fromPartner,
  wording: ({ termOver }) => ({ variant: termOver ? 'term-over' : 'term-running' }),
  doing: ({ term, termRunning }) => ({
    who: 'partner',
    where: 'partner-center',
    dueBy: termRunning ? term?.days.termEnd : undefined,
  }),
};

/** Page `move-to-csp-newer`: services of a volume licence are scheduled into CSP. */
export const channelTransfer: StepRule = {
  id: 'channel-transfer',
  section: 'step',
  rules: [],
  edition: '2026-05',
  sources: ['move-to-csp-newer'],
  when: channelTransferFits,
  wording: () => ({ variant: 'path' }),
  doing: () => ({ who: 'partner', where: 'partner-center' }),
};

/** The same where the offer is still sold, so that provisioning anew comes first. */
export const channelTransferInstead: AdviceRule = {
  id: 'channel-transfer',
  section: 'caution',
  rules: [],
  edition: '2026-05',
  sources: ['move-to-csp-newer'],
  when: (facts) => facts.fromVolumeLicensing && !channelTransferFits(facts),
  wording: () => ({ variant: 'alternative' }),
};
