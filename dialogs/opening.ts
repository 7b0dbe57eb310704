import type { DialogContext } from 'botbuilder-dialogs';
import { MoveDialog, type MoveOpening } from './move/move-dialog.ts';
import { say } from './speak.ts';
import { todayOf, type Turn } from './turn.ts';
import { commandIn } from './understanding/command.ts';
import { understand } from './understanding/understand.ts';
import type { Understanding } from './understanding/understanding.ts';
import { showWelcome } from './welcome.ts';

/** Reads a message that comes while nothing is open: the facts of a customer begin a move. */
export async function openWith(dc: DialogContext, turn: Turn): Promise<void> {
  const { input } = turn;
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
    case 'typed':
      await openWithWords(dc, turn, input.text);
      return;
    default:
      say(turn, 'notice.nothingOpen');
  }
}

async function openWithWords(dc: DialogContext, turn: Turn, text: string): Promise<void> {
  const { partnerCountry } = turn.person;
  const understanding = understand(text, { today: todayOf(turn), draft: { partnerCountry } });
  if (speaksOfMove(understanding))
    await dc.beginDialog(MoveDialog.id, { with: 'words', text } satisfies MoveOpening);
  else if (commandIn(text) !== undefined) say(turn, 'notice.noPlanYet');
  else say(turn, understanding.questions?.length ? 'notice.noAnswers.idle' : 'notice.nothingOpen');
}

/** It states something of a customer, or something that is worth asking back. */
function speaksOfMove({ facts, doubts }: Understanding): boolean {
  return Object.keys(facts).length > 0 || doubts.some(({ problem }) => problem.kind === 'ambiguous');
}

/** Greets somebody who has installed the bot, once; answers whether it was this time. */
export function welcomeOnce(turn: Turn): boolean {
  if (turn.person.welcomedAt !== undefined) return false;
  turn.learned.welcomedAt = turn.now;
  showWelcome(turn);
  return true;
}
