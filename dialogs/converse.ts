import type { TurnContext } from 'botbuilder';
import { DialogContext, DialogSet, DialogTurnStatus } from 'botbuilder-dialogs';
import { helpCard } from '../cards/help-card.ts';
import type { Key } from '../cards/language/en.ts';
import { leftCard } from '../cards/answered-card.ts';
import { welcomeCard } from '../cards/welcome-card.ts';
import type { Conversation } from './conversation.ts';
import { currencyOf } from './currency.ts';
import { currentMove, MoveDialog, type MoveOpening } from './move/move-dialog.ts';
import { progressAt } from './move/route.ts';
import { ResumeDialog, type Absence } from './resume-dialog.ts';
import { retireOpen, say, show } from './speak.ts';
import { giveTurn, todayOf, type Turn } from './turn.ts';
import { commandIn, type Command } from './understanding/command.ts';
import { understand } from './understanding/understand.ts';

/** After how long a person is asked whether to go on where they were, in milliseconds. */
const longAbsence = 60 * 60 * 1000;

const dialogs = new DialogSet().add(new MoveDialog()).add(new ResumeDialog());

/**
 * Has the conversation take one turn: reads `turn.input`, changes `turn.conversation` and `turn.learned`,
 * and puts what is to be sent into `turn.outgoing`. Sends nothing itself, so that it may run again.
 */
export async function converse(context: TurnContext, turn: Turn): Promise<void> {
  giveTurn(context, turn);
  const dc = new DialogContext(dialogs, context, turn.conversation.dialogs);
  await react(dc, turn);
  turn.conversation.lastHeardAt = turn.now.toISOString();
}

async function react(dc: DialogContext, turn: Turn): Promise<void> {
  if (turn.input.kind === 'installed') {
    welcomeOnce(turn);
    return;
  }
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

function commandOf({ input }: Turn): Command | undefined {
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
async function obey(dc: DialogContext, turn: Turn, command: Command): Promise<boolean> {
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

/** Asks somebody who writes again after a long time whether to go on; keeps what they wrote. */
async function askAfterAbsence(dc: DialogContext, turn: Turn): Promise<boolean> {
  const { lastHeardAt } = turn.conversation;
  const away = lastHeardAt === undefined ? 0 : turn.now.getTime() - Date.parse(lastHeardAt);
  const waiting = openQuestion(dc);
  if (turn.input.kind !== 'typed' || waiting === undefined || away <= longAbsence) return false;
  await dc.beginDialog(ResumeDialog.id, { ...waiting, text: turn.input.text });
  return true;
}

/** The question at which a move stands that has answers to lose. */
function openQuestion(dc: DialogContext): Absence | undefined {
  if (dc.activeDialog?.id !== MoveDialog.id) return undefined;
  const move = currentMove(dc);
  if (move.at.kind !== 'question' || move.trail.length === 0) return undefined;
  return { field: move.at.field, ...progressAt(move.at.field, move) };
}

async function help(dc: DialogContext, turn: Turn): Promise<void> {
  const waiting = openQuestion(dc);
  show(turn, helpCard(waiting === undefined ? {} : { asking: waiting.field }, turn.speech));
  if (waiting !== undefined) await dc.repromptDialog();
}

/** Reads a message that comes while nothing is open: the facts of a customer begin a move. */
async function openWith(dc: DialogContext, turn: Turn): Promise<void> {
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
      if (statesFacts(turn, input.text)) await begin(dc, { with: 'words', text: input.text });
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

function welcomeOnce(turn: Turn): void {
  if (turn.person.welcomedAt !== undefined) return;
  turn.learned.welcomedAt = turn.now;
  show(turn, welcomeCard(turn.speech));
}

async function begin(dc: DialogContext, opening: MoveOpening): Promise<void> {
  await dc.beginDialog(MoveDialog.id, opening);
}

/** Ends whatever is open; the card that waited is closed. */
async function leaveAll(dc: DialogContext, turn: Turn): Promise<void> {
  retireOpen(turn, ({ shows }) =>
    shows.kind === 'question' ? leftCard({ field: shows.field }, turn.speech) : undefined,
  );
  delete turn.conversation.planCard;
  await dc.cancelAllDialogs();
}

/** Where the conversation stands, in a word for the log. */
export function stepOf({ dialogs: { dialogStack }, open }: Conversation): string {
  const dialog = dialogStack.at(-1)?.id ?? 'idle';
  return open?.shows.kind === 'question'
    ? `${dialog}:${open.shows.field}`
    : `${dialog}:${open?.shows.kind ?? 'none'}`;
}
