import type { TurnContext } from 'botbuilder';
import { DialogContext, DialogSet, DialogTurnStatus } from 'botbuilder-dialogs';
import type { Key } from '../cards/language/en.ts';
import { askAfterAbsence } from './absence.ts';
import { commandOf, obey } from './commands.ts';
import type { Conversation } from './conversation.ts';
import { currencyOf } from './currency.ts';
import { MoveDialog } from './move/move-dialog.ts';
import { openWith, welcomeOnce } from './opening.ts';
import { ResumeDialog } from './resume-dialog.ts';
import { say } from './speak.ts';
import { giveTurn, type Turn } from './turn.ts';

const dialogs = new DialogSet().add(new MoveDialog()).add(new ResumeDialog());

/**
 * Has the conversation take one turn: reads `turn.input`, changes `turn.conversation` and `turn.learned`,
 * and puts what is to be sent into `turn.outgoing`. Sends nothing itself, so that it may run again.
 */
export async function converse(context: TurnContext, turn: Turn): Promise<void> {
  if (turn.input.kind === 'installed') {
    welcomeOnce(turn);
    return;
  }
  giveTurn(context, turn);
  await react(new DialogContext(dialogs, context, turn.conversation.dialogs), turn);
  turn.conversation.lastHeardAt = turn.now.toISOString();
}

async function react(dc: DialogContext, turn: Turn): Promise<void> {
  const refusal = refusalOf(turn);
  if (refusal !== undefined) {
    await refuse(dc, turn, refusal);
    return;
  }
  const command = commandOf(turn);
  if (command !== undefined && (await obey(dc, turn, command))) return;
  if (command === undefined && (await askAfterAbsence(dc, turn))) return;
  const { status } = await dc.continueDialog();
  if (status === DialogTurnStatus.empty) await openWith(dc, turn);
}

async function refuse(dc: DialogContext, turn: Turn, refusal: Key): Promise<void> {
  const idle = dc.activeDialog === undefined;
  say(turn, idle && refusal === 'notice.alreadyAnswered' ? 'notice.alreadyAnswered.idle' : refusal);
  if (!idle && refusal !== 'notice.notYours') await dc.repromptDialog();
}

function refusalOf(turn: Turn): Key | undefined {
  if (turn.input.kind === 'unknown-button') return 'notice.unknownButton';
  if (turn.input.kind !== 'pressed') return undefined;
  switch (currencyOf(turn, turn.input.submit)) {
    case 'foreign':
      return 'notice.notYours';
    case 'old':
      return 'notice.alreadyAnswered';
    case 'current':
      return undefined;
  }
}

/** Where the conversation stands, in a word for the log. */
export function stepOf({ dialogs: { dialogStack }, open }: Conversation): string {
  const dialog = dialogStack.at(-1)?.id ?? 'idle';
  return open?.shows.kind === 'question'
    ? `${dialog}:${open.shows.field}`
    : `${dialog}:${open?.shows.kind ?? 'none'}`;
}
