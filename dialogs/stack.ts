import type { TurnContext } from 'botbuilder';
import type { DialogContext } from 'botbuilder-dialogs';
import { DialogSet } from 'botbuilder-dialogs/lib/dialogSet.js';
import { dialogContext } from './dialog-context.ts';
import type { Meant } from './meant.ts';
import { MoveDialog } from './move/move-dialog.ts';
import { ForgetDialog } from './person/forget-dialog.ts';
import { ResumeDialog } from './resume-dialog.ts';
import type { Turn } from './turn.ts';
import { WatchDialog } from './watch/watch-dialog.ts';

/** The stack of dialogs as the conversation has it, each over this turn and told what the input means. */
export function stackOf(context: TurnContext, turn: Turn, meant: Meant): DialogContext {
  const dialogs = new DialogSet()
    .add(new MoveDialog(turn, meant))
    .add(new ResumeDialog(turn, meant))
    .add(new ForgetDialog(turn, meant))
    .add(new WatchDialog(turn, meant));
  return dialogContext(dialogs, context, turn.conversation.dialogs);
}
