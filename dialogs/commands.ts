import type { DialogContext } from 'botbuilder-dialogs';
import { helpCard } from '../cards/help-card.ts';
import type { Key } from '../languages/en/says.ts';
import type { Command } from '../understanding/command-said.ts';
import type { Said } from '../understanding/said.ts';
import { openQuestion, wasAway } from './absence.ts';
import { ForgetDialog } from './forget-dialog.ts';
import { hasPlanned, MoveDialog, type MoveOpening } from './move/move-dialog.ts';
import { obeyPersonal, type PersonalCommand } from './personal-commands.ts';
import { ResumeDialog } from './resume-dialog.ts';
import { meansCountry } from './settings/language-or-country.ts';
import { retireOpen, say, show } from './speak.ts';
import type { Turn } from './turn.ts';
import { obeyWatch, type WatchCommand } from './watch/obey-watch.ts';
import { leaveWatch, WatchDialog } from './watch/watch-dialog.ts';
import { showWelcome } from './welcome.ts';

type Asked = Command | PersonalCommand | WatchCommand;

/** The command that was typed or pressed, if the input is one. */
export function commandOf({ input, said }: Turn): Asked | undefined {
  if (said !== undefined) return typedCommand(said);
  if (input.kind !== 'pressed') return undefined;
  const { submit } = input;
  switch (submit.verb) {
    case 'answer':
    case 'form':
    case 'name':
    case 'watch-end':
    case 'forget-everything':
    case 'keep-everything':
      return undefined;
    case 'save-settings':
    case 'use-time-zone':
      return { kind: 'change-settings', change: submit };
    case 'my-data':
      return { kind: 'my-data-part', part: submit };
    case 'speak':
      return { kind: 'speak', language: submit.language, on: submit.on };
    case 'reminders':
    case 'open-watch':
    case 'change-watch':
    case 'reminder':
    case 'confirm-time-zone':
      return { kind: 'watch-press', submit };
    case 'change':
      return submit.question === undefined ? { kind: 'change' } : { kind: 'change', field: submit.question };
    case 'open-form':
      return { kind: 'form' };
    default:
      return { kind: submit.verb };
  }
}

function typedCommand({ command, watch }: Said): Asked | undefined {
  return command ?? (watch === undefined ? undefined : { kind: 'watch-request', request: watch });
}

/** Does what works at every step; answers whether it was such a command. */
export async function obey(dc: DialogContext, turn: Turn, command: Asked): Promise<boolean> {
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
      if (dc.activeDialog?.id === ForgetDialog.id || dc.activeDialog?.id === WatchDialog.id) return false;
      if (hasPlanned(dc)) return false;
      say(turn, dc.activeDialog === undefined ? 'notice.nothingToCancel' : 'notice.cancelled');
      await leaveAll(dc, turn);
      return true;
    case 'help':
      await help(dc, turn);
      return true;
    case 'thanks':
      say(turn, thanksWords(dc, turn));
      return true;
    case 'form':
      if (dc.activeDialog?.id === WatchDialog.id) await leaveWatch(dc, turn);
      if (dc.activeDialog !== undefined) return false;
      await begin(dc, { with: 'form' });
      return true;
    case 'watch':
    case 'reminders':
      await obeyWatch(dc, turn, { kind: command.kind });
      return true;
    case 'watch-request':
    case 'watch-press':
      await obeyWatch(dc, turn, command);
      return true;
    case 'settings':
    case 'language':
    case 'speak-other':
    case 'forget-me':
    case 'my-data':
      await obeyPersonal(dc, turn, { kind: command.kind });
      return true;
    case 'speak':
      if (meansCountry(turn, command)) return false;
      await obeyPersonal(dc, turn, command);
      return true;
    case 'change-settings':
    case 'my-data-part':
    case 'clock':
      await obeyPersonal(dc, turn, command);
      return true;
    case 'time-zone':
    case 'hour':
      await obeyPersonal(dc, turn, { kind: 'change-settings', change: command });
      return true;
    default:
      return false;
  }
}

async function start(dc: DialogContext, turn: Turn, by: 'greeting' | 'start'): Promise<void> {
  if (by === 'start' && dc.activeDialog?.id === WatchDialog.id) await leaveWatch(dc, turn);
  const waiting = openQuestion(dc);
  if (dc.activeDialog?.id === ResumeDialog.id) await dc.repromptDialog();
  else if (waiting !== undefined)
    await dc.beginDialog(ResumeDialog.id, { ...waiting, wasAway: wasAway(turn) });
  else if (by === 'greeting') {
    showWelcome(turn);
    if (dc.activeDialog?.id === WatchDialog.id) await dc.repromptDialog();
  } else {
    await leaveAll(dc, turn);
    await begin(dc, { with: 'question' });
  }
}

function thanksWords(dc: DialogContext, { conversation }: Turn): Key {
  if (conversation.open !== undefined) return 'notice.thanks.open';
  return hasPlanned(dc) ? 'notice.thanks' : 'notice.thanks.idle';
}

async function help(dc: DialogContext, turn: Turn): Promise<void> {
  const waiting = openQuestion(dc);
  show(turn, helpCard(waiting === undefined ? {} : { asking: waiting.field }, turn.speech));
  if (waiting !== undefined || dc.activeDialog?.id === WatchDialog.id) await dc.repromptDialog();
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
