import type { AdviceRule, StepRule, Wording } from '../rule.ts';

/** Page `transfer-subscriptions`: billing ownership moves in the middle of the term. */
export const partnerTransfer: StepRule = {
  id: 'partner-transfer',
  section: 'step',
  rules: [],
  edition: '2026-11',
  sources: ['transfer-subscriptions'],
  when: ({ byTransfer }) => byTransfer,
  wording: ({ termOver, orderer, requests }) => ({
    variant: `${whetherOver(termOver)}${orderer === 'provider' ? '-provider' : ''}`,
    counts: { requests },
  }),
  doing: ({ term, termRunning, orderer }) => ({
    who: orderer,
    where: 'partner-center',
    role: 'transfer',
    dueBy: termRunning ? term?.days.termEnd : undefined,
  }),
};

/** Pages `transfer-subscriptions` and `move-to-csp`: no partner must approve, so there is a plan B. */
export const transferRefused: AdviceRule = {
  id: 'transfer-refused',
  section: 'caution',
  rules: [],
  edition: '2026-11',
  sources: ['transfer-subscriptions', 'move-to-csp'],
  when: ({ byTransfer }) => byTransfer,
  wording: ({ termOver }) => ({ variant: whetherOver(termOver) }),
};

function whetherOver(termOver: boolean): 'term-over' | 'term-running' {
  return termOver ? 'term-over' : 'term-running';
}

/** Page `provider-guide`: between resellers of one provider nothing is transferred. */
export const sameProvider: StepRule = {
  id: 'same-provider',
  section: 'step',
  rules: [],
  edition: '2026-11',
  sources: ['provider-guide'],
  when: ({ ofRecord }) => ofRecord,
  doing: () => ({ who: 'provider', where: 'partner-center' }),
};

/** Page `move-to-csp-newer`: services of an Enterprise Agreement are scheduled into CSP. */
export const channelTransfer: StepRule = {
  id: 'channel-transfer',
  section: 'step',
  rules: [],
  edition: '2026-11',
  sources: ['move-to-csp-newer'],
  when: ({ path }) => path === 'channel-transfer',
  wording: () => ({ variant: 'path' }),
  doing: ({ orderer }) => ({ who: orderer, where: 'partner-center' }),
};

/** The same where the offer is still sold, so that provisioning anew comes first, and where it may be another programme. */
export const channelTransferInstead: AdviceRule = {
  id: 'channel-transfer',
  section: 'caution',
  rules: [],
  edition: '2026-11',
  sources: ['move-to-csp-newer'],
  when: ({ fromVolumeLicensing, programme, path }) =>
    fromVolumeLicensing && programme !== 'other' && path !== 'channel-transfer',
  wording: ({ programme }): Wording => ({ variant: programme === 'enterprise' ? 'alternative' : 'unknown' }),
};
