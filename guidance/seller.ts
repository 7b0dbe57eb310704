import type { Facts } from './facts.ts';
import type { Step } from './step.ts';

/** Who changes the old subscriptions, where, and in which role. */
export function doneBySeller({
  seller,
  billingAccount,
}: Pick<Facts, 'seller' | 'billingAccount'>): Pick<Step, 'who' | 'where' | 'role'> {
  return seller === 'customer'
    ? { who: 'customer', where: 'microsoft-365-admin-center', role: `recurring-billing-${billingAccount}` }
    : { who: 'source partner', where: 'partner-center', role: 'ordering' };
}
