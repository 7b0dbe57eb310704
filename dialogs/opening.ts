import type { DialogContext } from 'botbuilder-dialogs';
import type { Said } from '../understanding/said.ts';
import { MoveDialog, type MoveOpening } from './move/move-dialog.ts';
import { say } from './speak.ts';
import type { Turn } from './turn.ts';
import { showWelcome } from './welcome.ts';

/** Reads a message that comes while nothing is open: the facts of a customer begin a move. */
export async function openWith(dc: DialogContext, turn: Turn): Promise<void> {
  const { input, said } = turn;
  if (said !== undefined) {
    await openWithWords(dc, turn, said);
    return;
  }
  switch (input.kind) {
    case 'picture':
      say(turn, 'notice.picture');
      return;
    case 'empty':
      say(turn, 'notice.empty');
      return;
    case 'too-long':
      say(turn, 'notice.tooLong', { most: input.most, words: input.words });
      return;
    default:
      say(turn, 'notice.nothingOpen');
  }
}

async function openWithWords(dc: DialogContext, turn: Turn, said: Said): Promise<void> {
  if (speaksOfMove(said)) await dc.beginDialog(MoveDialog.id, { with: 'words' } satisfies MoveOpening);
  else if (said.command !== undefined) say(turn, 'notice.noPlanYet');
  else say(turn, said.asks.length > 0 ? 'notice.noAnswers.idle' : 'notice.nothingOpen');
}

/** It states something of a customer, or something that is worth asking back. */
function speaksOfMove({ facts, doubts }: Said): boolean {
  return Object.keys(facts).length > 0 || doubts.some(({ options }) => options !== undefined);
}

/** Greets somebody who has installed the bot, once; answers whether it was this time. */
export function welcomeOnce(turn: Turn): boolean {
  if (turn.person.welcomedAt !== undefined) return false;
  turn.learned.welcomedAt = turn.now;
  showWelcome(turn);
  return true;
}
