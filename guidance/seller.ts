import type { Facts } from './facts.ts';
import type { Step } from './step.ts';

/** Who changes the old subscriptions, and where that is done. */
export function doneBySeller({ seller }: Pick<Facts, 'seller'>): Pick<Step, 'who' | 'where'> {
  return seller === 'customer'
    ? { who: 'customer', where: 'microsoft-365-admin-center' }
    : { who: 'source partner', where: 'partner-center' };
}
