import { itemsPerRequest, tenantMaximum } from '../guidance/circumstances.ts';
import { daysBetween } from '../guidance/day.ts';
import { businessSeatMaximum } from '../guidance/facts.ts';
import { graceRowFor } from '../guidance/grace.ts';
import { subscriptionLimit } from '../guidance/questions.ts';
import { termAsOf } from '../guidance/term.ts';
import type { Values } from './value.ts';

const { days } = termAsOf('2027-01-31', '2027-01-31');

/** From when on no free days follow what is bought so. */
function graceEndsFor(purchase: Parameters<typeof graceRowFor>[0]) {
  return { day: graceRowFor(purchase)?.ends[0]?.boughtFrom ?? '' };
}

/** Every number and day that an answer names, once; the sentences name them by these names. */
export const facts = {
  // As the rulebook counts them.
  graceDays: daysBetween(days.termEnd, days.deadline),
  outFromDay: daysBetween(days.termEnd, days.disabledFrom),
  dataDays: daysBetween(days.termEnd, days.deletedAfter),
  /** A renewal counts as the first of them: it starts on the day after the end. */
  undoDays: daysBetween(days.renewsOn, days.undoUntil),
  cspGraceUntil: graceEndsFor({ source: 'another-partner' }),
  directGraceUntil: graceEndsFor({ source: 'microsoft-direct', billingAccount: 'mca' }),
  tenantMost: tenantMaximum,
  moveMost: subscriptionLimit,
  businessMost: businessSeatMaximum,
  requestItems: itemsPerRequest,

  // Page `gdap-faq`.
  gdapYears: 2,
  gdapMonths: 6,
  gdapPendingDays: 90,
  dapUntil: { month: { year: 2023, month: 10 } },

  // Page `customer-agreement`, and its announcement of January 2026.
  attestedUntil: { month: { year: 2026, month: 1 } },
  agreementFrom: { month: { year: 2023, month: 4 } },

  // Page `extended-service-terms`, in per cent.
  extendedMore: 3,
  extendedOverAnnual: 24,
  extendedFee: 23,

  // Page `transfer-subscriptions`.
  requestDays: 30,

  // Page `cancel-subscription`.
  cancelSeats: 25,

  // Pages `reseller-requirements` and `direct-bill-requirements`, in US dollars.
  resellerSales: 1_000,
  resellerMonths: 12,
  directBillSales: 1_000_000,

  // Page `pricing-updates`; the surcharge in per cent.
  pricesRose: { day: '2026-07-01' },
  monthlyPaymentMore: 5,
  monthlyPaymentFrom: { month: { year: 2025, month: 4 } },

  // Page `partner-center-announcements`.
  copilotFrom: { day: '2026-12-01' },

  // Page `subscription-expires`.
  volumeDays: 90,
  volumeDaysOfSome: 30,
} as const satisfies Values;
