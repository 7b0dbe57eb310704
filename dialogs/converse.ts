import type { TurnContext } from 'botbuilder';
import type { Said } from '../understanding/said.ts';
import { receive } from './colleagues/receive.ts';
import { decide } from './decide.ts';
import { feedbackIn, takeFeedback } from './feedback/take-feedback.ts';
import { takeConsent } from './files/take-consent.ts';
import { hear, type Read } from './hear.ts';
import { conditionsOf } from './means/conditions.ts';
import { meaningOf, type Meaning } from './means/meanings.ts';
import { perform } from './perform.ts';
import { takeFile } from './portfolio/take-file.ts';
import { situationOf } from './situation-of.ts';
import { stackOf } from './stack.ts';
import { noteStep, standsBefore } from './taking-back/note-step.ts';
import type { Turn } from './turn.ts';
import { read as readMessage } from '../understanding/read.ts';
import { welcomeOnce } from './welcome.ts';

/** Does a step of a turn, and may note how long it takes. */
type Traced = <T>(step: 'read' | 'decide', work: () => T) => T;

type ConverseParts = { readonly read?: Read; readonly traced?: Traced };

/**
 * Has the conversation take one turn: reads `turn.input`, changes `turn.conversation` and `turn.learned`,
 * and puts what is to be sent into `turn.outgoing`. Sends nothing itself, so that it may run again.
 */
export async function converse(
  context: TurnContext,
  turn: Turn,
  { read = readMessage, traced = (_, work) => work() }: ConverseParts = {},
): Promise<void> {
  if (turn.isExpected) await receive(turn);
  if (turn.input.kind === 'installed' || turn.input.kind === 'joined') {
    await meet(context, turn, turn.input.kind);
    return;
  }
  const feedback = feedbackIn(turn.input);
  if (feedback !== undefined) {
    await takeFeedback(turn, feedback);
    return;
  }
  if (turn.input.kind === 'file-consent') {
    await takeConsent(turn, turn.input);
    return;
  }
  if (turn.input.kind === 'file-read' || turn.input.kind === 'file') {
    await takeFile(turn, turn.input);
    return;
  }
  const before = standsBefore(turn);
  const { said, kept } = traced('read', () => hear(turn, read));
  const meaning = await traced('decide', async () =>
    hearOn(context, turn, { meaning: await react(context, turn, said, false), said, kept }),
  );
  await noteStep(turn, before, meaning);
  turn.conversation.lastHeardAt = turn.now.toISOString();
}

/** Somebody who installs the bot again sees what still waits for them: their client may have forgotten it. */
async function meet(context: TurnContext, turn: Turn, by: 'installed' | 'joined'): Promise<void> {
  if (welcomeOnce(turn) || by === 'joined' || turn.conversation.dialogs.dialogStack.length === 0) return;
  await stackOf(context, turn, { input: turn.input, meaning: 'nothing' }).repromptDialog();
}

/** Has what was said mean what it means now, and does what that leads to. */
async function react(
  context: TurnContext,
  turn: Turn,
  said: Said | undefined,
  handedOn: boolean,
): Promise<Meaning> {
  const situation = await situationOf(turn, { said, handedOn });
  const meaning = meaningOf(conditionsOf(situation));
  const dc = stackOf(context, turn, { input: turn.input, said, meaning });
  for (const deed of decide(meaning, situation)) await perform(dc, turn, deed);
  return meaning;
}

type After = { readonly meaning: Meaning; readonly said: Said | undefined; readonly kept: Said | undefined };

/**
 * What was left for the words, or for what was kept over an absence, hears them too, down to whom they are for; answers
 * what they mean there.
 */
async function hearOn(context: TurnContext, turn: Turn, { meaning, said, kept }: After): Promise<Meaning> {
  const goesOn = meaning === 'go-on' && kept !== undefined;
  const heard = goesOn ? kept : said;
  let now = goesOn ? await react(context, turn, heard, true) : meaning;
  // Each time one dialog less is open.
  while (handsOn.has(now)) now = await react(context, turn, heard, true);
  return now;
}

const handsOn: ReadonlySet<Meaning> = new Set(['keep-and-hear', 'hear-instead', 'watch-handed-on']);
