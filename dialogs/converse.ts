import type { TurnContext } from 'botbuilder';
import { DialogTurnStatus } from 'botbuilder-dialogs/lib/dialog.js';
import type { DialogContext } from 'botbuilder-dialogs';
import { DialogSet } from 'botbuilder-dialogs/lib/dialogSet.js';
import { z } from 'zod';
import type { Key } from '../languages/en/says.ts';
import { askAfterAbsence } from './absence.ts';
import { commandOf, obey } from './commands.ts';
import type { Conversation } from './conversation.ts';
import { currencyOf } from './currency.ts';
import { dialogContext } from './dialog-context.ts';
import { ForgetDialog } from './forget-dialog.ts';
import { hear, type Read } from './hear.ts';
import { MoveDialog } from './move/move-dialog.ts';
import { openWith, welcomeOnce } from './opening.ts';
import { refusedWith } from './press-refusal.ts';
import { ResumeDialog } from './resume-dialog.ts';
import { say } from './speak.ts';
import { giveTurn, type Turn } from './turn.ts';
import { read as readMessage } from './understanding/read.ts';
import { mayBeUnseen } from './unseen.ts';
import { answerReminder } from './watch/answer-reminder.ts';
import { offerReplies } from './watch/offer-replies.ts';
import { WatchDialog } from './watch/watch-dialog.ts';

/** What a dialog hands back that was left for something else: the message is still to be heard. */
const leftSchema = z.object({ hears: z.literal('said') });

const dialogs = new DialogSet()
  .add(new MoveDialog())
  .add(new ResumeDialog())
  .add(new ForgetDialog())
  .add(new WatchDialog());

/**
 * Has the conversation take one turn: reads `turn.input`, changes `turn.conversation` and `turn.learned`,
 * and puts what is to be sent into `turn.outgoing`. Sends nothing itself, so that it may run again.
 */
export async function converse(context: TurnContext, turn: Turn, read: Read = readMessage): Promise<void> {
  Object.assign(turn, hear(turn, read));
  giveTurn(context, turn);
  const dc = dialogContext(dialogs, context, turn.conversation.dialogs);
  if (turn.input.kind === 'installed' || turn.input.kind === 'joined') {
    await meet(dc, turn, turn.input.kind);
    return;
  }
  await react(dc, turn);
  turn.conversation.lastHeardAt = turn.now.toISOString();
}

/** Somebody who installs the bot again sees what still waits for them: their client may have forgotten it. */
async function meet(dc: DialogContext, turn: Turn, by: 'installed' | 'joined'): Promise<void> {
  const welcomed = welcomeOnce(turn);
  if (!welcomed && by === 'installed' && dc.activeDialog !== undefined) await dc.repromptDialog();
}

async function react(dc: DialogContext, turn: Turn): Promise<void> {
  const refusal = refusalOf(turn);
  if (refusal !== undefined) {
    await refuse(dc, turn, refusal);
    return;
  }
  if (await answerReminder(turn)) return;
  const command = commandOf(turn);
  if (command !== undefined && (await obey(dc, turn, command))) return;
  if (mayBeUnseen(turn)) {
    say(turn, 'notice.unseen');
    await dc.repromptDialog();
    return;
  }
  if (command === undefined && (await offerReplies(turn))) return;
  if (command === undefined && (await askAfterAbsence(dc, turn))) return;
  const ended = await dc.continueDialog();
  if (ended.status === DialogTurnStatus.empty) await openWith(dc, turn);
  if (ended.status === DialogTurnStatus.complete && hasWords(ended.result)) await hearAgain(dc, turn);
}

/** The last dialog that was open ended on words that were not for it. */
async function hearAgain(dc: DialogContext, turn: Turn): Promise<void> {
  const command = commandOf(turn);
  if (command === undefined || !(await obey(dc, turn, command))) await openWith(dc, turn);
}

function hasWords(result: unknown): boolean {
  return leftSchema.safeParse(result).success;
}

async function refuse(dc: DialogContext, turn: Turn, refusal: keyof typeof refusedWith): Promise<void> {
  const idle = dc.activeDialog === undefined;
  turn.refused = refusal;
  say(turn, refusalWords(refusal, idle));
  if (!idle && refusal !== 'card-foreign') await dc.repromptDialog();
}

function refusalWords(refusal: keyof typeof refusedWith, idle: boolean): Key {
  if (refusal === 'card-old' && idle) return 'notice.alreadyAnswered.idle';
  return refusal === 'card-foreign' && !idle ? 'notice.notYours.open' : refusedWith[refusal];
}

function refusalOf(turn: Turn): keyof typeof refusedWith | undefined {
  if (turn.input.kind === 'unknown-button') return 'button-unknown';
  if (turn.input.kind !== 'pressed') return undefined;
  switch (currencyOf(turn, turn.input.submit)) {
    case 'foreign':
      return 'card-foreign';
    case 'old':
      return 'card-old';
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
