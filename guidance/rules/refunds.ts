import type { Facts } from '../facts.ts';
import type { AdviceRule, Wording } from '../rule.ts';

/** R8 R9, page `move-to-csp`: cancelling brings no money back after the seven days, so the term is left to run. */
export const noRefund: AdviceRule = {
  id: 'no-refund',
  section: 'caution',
  rules: ['R8', 'R9'],
  edition: '2023-01',
  sources: ['move-to-csp'],
  when: ({ active, fromTenant, olderAccount }) => active && !fromTenant && !olderAccount,
  wording: noRefundWording,
};

function noRefundWording({ fromVolumeLicensing, fromMicrosoft, billingAccount, termOver }: Facts): Wording {
  if (fromVolumeLicensing) return { variant: 'volume-licensing' };
  if (fromMicrosoft && billingAccount === 'unknown')
    return {
      variant: 'account-unknown',
      sources: ['move-to-csp', 'cancel-subscription', 'billing-accounts'],
    };
  return { variant: termOver ? 'term-over' : 'term-running' };
}

/** Page `cancel-subscription`: under the older account the rest is given back by the day. */
export const refundMosa: AdviceRule = {
  id: 'refund-mosa',
  section: 'caution',
  rules: [],
  edition: '2026-11',
  sources: ['cancel-subscription', 'billing-accounts'],
  when: ({ olderAccount, active }) => olderAccount && active,
  wording: () => ({ overrules: '2023-01' }),
};

/** Pages `create-subscription` and `cancellation-policy`: the one exception, within 7 days of purchase or renewal. */
export const sevenDayWindow: AdviceRule = {
  id: 'seven-day-window',
  section: 'caution',
  rules: [],
  edition: '2026-11',
  sources: ['create-subscription', 'cancellation-policy', 'cancel-subscription'],
  when: ({ sevenDays }) => sevenDays,
  wording: ({ cancelUntil, sevenDaysOver }) => ({
    variant: windowVariant(cancelUntil !== undefined, sevenDaysOver),
    ...(cancelUntil !== undefined && { days: { cancelUntil } }),
  }),
};

function windowVariant(startKnown: boolean, over: boolean): 'start-unknown' | 'open' | 'over' {
  if (!startKnown) return 'start-unknown';
  return over ? 'over' : 'open';
}
