import type { TurnContext } from 'botbuilder';
import type { DialogContext } from 'botbuilder-dialogs';
import { DialogSet } from 'botbuilder-dialogs/lib/dialogSet.js';
import { act } from './act.ts';
import { dialogContext } from './dialog-context.ts';
import { ForgetDialog } from './forget-dialog.ts';
import { hear, type Read } from './hear.ts';
import { conditionsOf } from './means/conditions.ts';
import { meaningOf, type Meaning } from './means/meanings.ts';
import { MoveDialog } from './move/move-dialog.ts';
import { welcomeOnce } from './opening.ts';
import { ResumeDialog } from './resume-dialog.ts';
import type { Said } from '../understanding/said.ts';
import { situationOf } from './situation-of.ts';
import { giveTurn, type Turn } from './turn.ts';
import { read as readMessage } from './understanding/read.ts';
import { WatchDialog } from './watch/watch-dialog.ts';

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
  const { said, kept } = hear(turn, read);
  turn.said = said;
  giveTurn(context, turn);
  const dc = dialogContext(dialogs, context, turn.conversation.dialogs);
  if (turn.input.kind === 'installed' || turn.input.kind === 'joined') {
    await meet(dc, turn, turn.input.kind);
    return;
  }
  await hearOn(dc, turn, { meaning: await react(dc, turn, false), kept });
  turn.conversation.lastHeardAt = turn.now.toISOString();
}

/** Somebody who installs the bot again sees what still waits for them: their client may have forgotten it. */
async function meet(dc: DialogContext, turn: Turn, by: 'installed' | 'joined'): Promise<void> {
  const welcomed = welcomeOnce(turn);
  if (!welcomed && by === 'installed' && dc.activeDialog !== undefined) await dc.repromptDialog();
}

async function react(dc: DialogContext, turn: Turn, handedOn: boolean): Promise<Meaning> {
  const situation = await situationOf(turn, handedOn);
  turn.meaning = meaningOf(conditionsOf(situation));
  await act(dc, turn, turn.meaning, situation);
  return turn.meaning;
}

/** What was left for the words, or for what was kept over an absence, hears them too, down to whom they are for. */
async function hearOn(dc: DialogContext, turn: Turn, after: { meaning: Meaning; kept: Said | undefined }) {
  let { meaning } = after;
  if (meaning === 'go-on' && after.kept !== undefined) {
    turn.said = after.kept;
    meaning = await react(dc, turn, true);
  }
  // Each time one dialog less is open.
  while (handsOn.has(meaning)) meaning = await react(dc, turn, true);
}

const handsOn: ReadonlySet<Meaning> = new Set(['keep-and-hear', 'hear-instead', 'watch-handed-on']);
