import type { DialogContext } from 'botbuilder-dialogs';
import { progressOf } from '../../reminders/progress.ts';
import { todayOf } from '../given.ts';
import { MoveDialog } from '../move/move-dialog.ts';
import { retireOpen, say } from '../speak.ts';
import type { Turn } from '../turn.ts';
import { findMove } from './find-move.ts';

/** Puts the move's plan on the table, made as of today; what was open gives way. */
export async function openMove(dc: DialogContext, turn: Turn, id: string): Promise<void> {
  const kept = await findMove(turn, id);
  if (kept === undefined) return;
  if (progressOf(kept, todayOf(turn)) === undefined) {
    say(turn, 'notice.noPlanKept');
    return;
  }
  retireOpen(turn);
  delete turn.conversation.planCard;
  await dc.cancelAllDialogs();
  await dc.beginDialog(MoveDialog.id, { with: 'kept', kept });
}
