import type { DialogContext } from 'botbuilder-dialogs';
import { helpCard } from '../cards/help-card.ts';
import type { Key } from '../languages/en/says.ts';
import { wasAway } from './absence.ts';
import { openQuestion } from './open-question.ts';
import type { Asked } from './means/asked.ts';
import { MoveDialog, type MoveOpening } from './move/move-dialog.ts';
import { obeyPersonal } from './personal-commands.ts';
import { ResumeDialog } from './resume-dialog.ts';
import { standingOf } from './standing.ts';
import { retireOpen, say, show } from './speak.ts';
import { todayOf, type Turn } from './turn.ts';
import { obeyWatch } from './watch/obey-watch.ts';
import { leaveWatch, WatchDialog } from './watch/watch-dialog.ts';
import { showWelcome } from './welcome.ts';

/** Does what works at every step. */
export async function obey(dc: DialogContext, turn: Turn, command: Asked): Promise<void> {
  switch (command.kind) {
    case 'greeting':
    case 'start':
      await start(dc, turn, command.kind);
      return;
    case 'start-over':
      await leaveAll(dc, turn);
      say(turn, 'notice.startedOver');
      await beginMove(dc, { with: 'question' });
      return;
    case 'help':
      await help(dc, turn);
      return;
    case 'thanks':
      say(turn, thanksWords(turn));
      return;
    case 'watch':
    case 'reminders':
      await obeyWatch(dc, turn, { kind: command.kind });
      return;
    case 'watch-request':
    case 'watch-press':
      await obeyWatch(dc, turn, command);
      return;
    case 'settings':
    case 'language':
    case 'speak-other':
    case 'forget-me':
    case 'my-data':
      await obeyPersonal(dc, turn, { kind: command.kind });
      return;
    case 'speak':
    case 'change-settings':
    case 'my-data-part':
    case 'clock':
      await obeyPersonal(dc, turn, command);
      return;
    case 'time-zone':
    case 'hour':
      await obeyPersonal(dc, turn, { kind: 'change-settings', change: command });
      return;
    case 'form':
    case 'back':
    case 'skip':
    case 'cancel':
    case 'change':
    case 'plan':
    case 'resume':
  }
}

async function start(dc: DialogContext, turn: Turn, by: 'greeting' | 'start'): Promise<void> {
  if (by === 'start' && dc.activeDialog?.id === WatchDialog.id) await leaveWatch(dc, turn);
  const waiting = openQuestion(standingOf(turn.conversation), todayOf(turn));
  if (dc.activeDialog?.id === ResumeDialog.id) await dc.repromptDialog();
  else if (waiting !== undefined)
    await dc.beginDialog(ResumeDialog.id, { ...waiting, wasAway: wasAway(turn) });
  else if (by === 'greeting') {
    showWelcome(turn);
    if (dc.activeDialog?.id === WatchDialog.id) await dc.repromptDialog();
  } else {
    await leaveAll(dc, turn);
    await beginMove(dc, { with: 'question' });
  }
}

function thanksWords({ conversation }: Turn): Key {
  if (conversation.open !== undefined) return 'notice.thanks.open';
  return standingOf(conversation).move?.planned !== undefined ? 'notice.thanks' : 'notice.thanks.idle';
}

async function help(dc: DialogContext, turn: Turn): Promise<void> {
  const waiting = openQuestion(standingOf(turn.conversation), todayOf(turn));
  show(turn, helpCard(waiting === undefined ? {} : { asking: waiting.field }, turn.speech));
  if (waiting !== undefined || dc.activeDialog?.id === WatchDialog.id) await dc.repromptDialog();
}

export async function beginMove(dc: DialogContext, opening: MoveOpening): Promise<void> {
  await dc.beginDialog(MoveDialog.id, opening);
}

/** Ends whatever is open; the card that waited is closed. */
export async function leaveAll(dc: DialogContext, turn: Turn): Promise<void> {
  retireOpen(turn);
  delete turn.conversation.planCard;
  await dc.cancelAllDialogs();
}
