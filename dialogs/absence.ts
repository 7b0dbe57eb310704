import type { DialogContext } from 'botbuilder-dialogs';
import { currentMove, MoveDialog } from './move/move-dialog.ts';
import { progressAt } from './move/route.ts';
import { ResumeDialog, type Absence } from './resume-dialog.ts';
import { todayOf, turnOf, type Turn } from './turn.ts';

/** After how long a person is asked whether to go on where they were, in milliseconds. */
const longAbsence = 60 * 60 * 1000;

/** Asks somebody who writes again after a long time whether to go on; keeps what they wrote. */
export async function askAfterAbsence(dc: DialogContext, turn: Turn): Promise<boolean> {
  if (turn.input.kind !== 'typed' || !wasAway(turn)) return false;
  const waiting = openQuestion(dc);
  if (waiting === undefined) return false;
  await dc.beginDialog(ResumeDialog.id, { ...waiting, wasAway: true, text: turn.input.text });
  return true;
}

/** Whether the person was not heard for long. */
export function wasAway({ conversation: { lastHeardAt }, now }: Turn): boolean {
  return lastHeardAt !== undefined && now.getTime() - Date.parse(lastHeardAt) > longAbsence;
}

/** The question at which a move stands that has answers to lose. */
export function openQuestion(dc: DialogContext): Omit<Absence, 'wasAway'> | undefined {
  if (dc.activeDialog?.id !== MoveDialog.id) return undefined;
  const move = currentMove(dc);
  if (move.at.kind !== 'question' || move.trail.length === 0) return undefined;
  return { field: move.at.field, ...progressAt(move.at.field, move, todayOf(turnOf(dc.context))) };
}
