import type { DialogContext } from 'botbuilder-dialogs';
import type { Draft } from '../../guidance/answers.ts';
import type { Subscription } from '../../portfolio/kept/subscription.ts';
import { MoveDialog } from '../move/move-dialog.ts';
import { retireOpen, say } from '../speak.ts';
import type { Turn } from '../turn.ts';
import { sayUnknown } from './show-subscription.ts';

/** Begins the move of what is still elsewhere, with what the list tells of it; what was open gives way. */
export async function planLine(dc: DialogContext, turn: Turn, id: string): Promise<void> {
  const one = await turn.memory.portfolio.subscription(id);
  if (one === undefined) {
    sayUnknown(turn);
    return;
  }
  retireOpen(turn);
  delete turn.conversation.planCard;
  await dc.cancelAllDialogs();
  say(turn, 'plan.fromList', { customer: one.customer });
  await dc.beginDialog(MoveDialog.id, { with: 'facts', facts: factsOf(one) });
}

function factsOf({ country, termStart, termEnd, termLength, autoRenew, state }: Subscription): Draft {
  return {
    termEnd,
    ...(country === undefined ? {} : { customerCountry: country }),
    ...(termStart === undefined ? {} : { termStart }),
    ...(termLength === undefined ? {} : { termLength }),
    ...(autoRenew === undefined ? {} : { autoRenew }),
    ...(state === undefined ? {} : { state }),
  };
}
