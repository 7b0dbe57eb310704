import type { DialogContext } from 'botbuilder-dialogs';
import { say } from '../speak.ts';
import type { Turn } from '../turn.ts';
import { decideUndo } from './decide-undo.ts';
import { askWhether } from './ask-whether.ts';
import { putBack } from './put-back.ts';

/** Takes back the latest change, or says why not and shows what waits. */
export async function undo(dc: DialogContext, turn: Turn, button: number | undefined): Promise<void> {
  const undoing = decideUndo(await turn.memory.undoSteps(), turn.conversation, button);
  if (undoing.kind === 'put-back') {
    await putBack(dc, turn, undoing);
    return;
  }
  if (undoing.kind === 'ask') {
    askWhether(turn, undoing.step);
    return;
  }
  say(turn, `undo.${undoing.kind}`);
  if (dc.activeDialog !== undefined && undoing.kind !== 'not-the-latest') await dc.repromptDialog();
}
