import type { DialogContext } from 'botbuilder-dialogs';
import { MoveDialog, type MoveOpening } from './move/move-dialog.ts';
import { say } from './speak.ts';
import { todayOf, type Turn } from './turn.ts';
import { commandIn } from './understanding/command.ts';
import { understand } from './understanding/understand.ts';
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
      say(turn, 'notice.tooLong', { most: input.most });
      return;
    case 'typed':
      if (statesFacts(turn, input.text))
        await dc.beginDialog(MoveDialog.id, { with: 'words', text: input.text } satisfies MoveOpening);
      else say(turn, commandIn(input.text) === undefined ? 'notice.nothingOpen' : 'notice.noPlanYet');
      return;
    default:
      say(turn, 'notice.nothingOpen');
  }
}

function statesFacts(turn: Turn, text: string): boolean {
  const { partnerCountry } = turn.person;
  const { facts } = understand(text, { today: todayOf(turn), draft: { partnerCountry } });
  return Object.keys(facts).length > 0;
}

/** Greets somebody who has installed the bot, once; answers whether it was this time. */
export function welcomeOnce(turn: Turn): boolean {
  if (turn.person.welcomedAt !== undefined) return false;
  turn.learned.welcomedAt = turn.now;
  showWelcome(turn);
  return true;
}
