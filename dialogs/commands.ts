import type { DialogContext } from 'botbuilder-dialogs';
import { helpCard } from '../cards/help-card.ts';
import { welcomeCard } from '../cards/welcome-card.ts';
import { openQuestion } from './absence.ts';
import { MoveDialog, type MoveOpening } from './move/move-dialog.ts';
import { ResumeDialog } from './resume-dialog.ts';
import { retireOpen, say, show } from './speak.ts';
import type { Turn } from './turn.ts';
import { commandIn, type Command } from './understanding/command.ts';

/** The command that was typed or pressed, if the input is one. */
export function commandOf({ input }: Turn): Command | undefined {
  if (input.kind === 'typed') return commandIn(input.text);
  if (input.kind !== 'pressed') return undefined;
  const { submit } = input;
  switch (submit.verb) {
    case 'answer':
    case 'form':
      return undefined;
    case 'change':
      return submit.question === undefined ? { kind: 'change' } : { kind: 'change', field: submit.question };
    case 'open-form':
      return { kind: 'form' };
    default:
      return { kind: submit.verb };
  }
}

/** Does what works at every step; answers whether it was such a command. */
export async function obey(dc: DialogContext, turn: Turn, command: Command): Promise<boolean> {
  switch (command.kind) {
    case 'greeting':
    case 'start':
      await start(dc, turn, command.kind);
      return true;
    case 'start-over':
      await leaveAll(dc, turn);
      say(turn, 'notice.startedOver');
      await begin(dc, { with: 'question' });
      return true;
    case 'cancel':
      say(turn, dc.activeDialog === undefined ? 'notice.nothingToCancel' : 'notice.cancelled');
      await leaveAll(dc, turn);
      return true;
    case 'help':
      await help(dc, turn);
      return true;
    case 'thanks':
      say(turn, 'notice.thanks');
      return true;
    case 'form':
      if (dc.activeDialog !== undefined) return false;
      await begin(dc, { with: 'form' });
      return true;
    default:
      return false;
  }
}

async function start(dc: DialogContext, turn: Turn, by: 'greeting' | 'start'): Promise<void> {
  const waiting = openQuestion(dc);
  if (dc.activeDialog?.id === ResumeDialog.id) await dc.repromptDialog();
  else if (waiting !== undefined) await dc.beginDialog(ResumeDialog.id, waiting);
  else if (by === 'greeting') show(turn, welcomeCard(turn.speech));
  else {
    await leaveAll(dc, turn);
    await begin(dc, { with: 'question' });
  }
}

async function help(dc: DialogContext, turn: Turn): Promise<void> {
  const waiting = openQuestion(dc);
  show(turn, helpCard(waiting === undefined ? {} : { asking: waiting.field }, turn.speech));
  if (waiting !== undefined) await dc.repromptDialog();
}

async function begin(dc: DialogContext, opening: MoveOpening): Promise<void> {
  await dc.beginDialog(MoveDialog.id, opening);
}

/** Ends whatever is open; the card that waited is closed. */
async function leaveAll(dc: DialogContext, turn: Turn): Promise<void> {
  retireOpen(turn);
  delete turn.conversation.planCard;
  await dc.cancelAllDialogs();
}
