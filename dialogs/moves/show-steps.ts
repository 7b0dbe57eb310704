import type { DialogContext } from 'botbuilder-dialogs';
import { standingOf } from '../standing.ts';
import type { Turn } from '../turn.ts';
import { showProgress } from './show-progress.ts';

/** Shows how far the move on the table is, or the one whose plan the button stands on. */
export async function showSteps(dc: DialogContext, turn: Turn, moveId?: string): Promise<void> {
  if (moveId !== undefined) {
    await showProgress(turn, moveId);
    return;
  }
  const keptAs = standingOf(turn.conversation).move?.keptAs;
  // A plan of before moves were kept is shown again, and kept with that.
  if (keptAs === undefined) await dc.repromptDialog();
  else await showProgress(turn, keptAs);
}
