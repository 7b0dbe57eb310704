import type { Speech } from '../../languages/speech.ts';
import { button } from '../parts/buttons.ts';
import type { Shown } from '../parts/shown.ts';
import { sheetCard } from './sheet.ts';

export type CustomersMeant = {
  /** As it was typed. */
  readonly typed: string;
  /** Each with a subscription of theirs, by which their move is begun. */
  readonly customers: readonly { readonly name: string; readonly subscriptionId: string }[];
  /** The questions of another move wait: they are left for it. */
  readonly isBeside: boolean;
};

/** Asks whose move is to be planned, where a name is that of several, or whether, where another move waits. */
export function whichCustomerCard({ typed, customers, isBeside }: CustomersMeant, speech: Speech): Shown {
  return sheetCard(
    {
      title:
        customers.length > 1
          ? speech.say('plan.which', { name: typed })
          : speech.say('plan.instead', { name: customers[0]?.name ?? typed }),
      lines: isBeside ? [speech.say('plan.instead.text')] : [],
      items: customers.map(({ name, subscriptionId }) => ({
        head: name,
        text: speech.say('plan.which.tap'),
        open: button(name.slice(0, 60), { verb: 'plan-line', subscriptionId }),
      })),
    },
    speech,
  );
}
