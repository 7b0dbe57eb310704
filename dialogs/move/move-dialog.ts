import type { TurnContext } from 'botbuilder';
import type { DialogContext, DialogInstance, DialogReason, DialogTurnResult } from 'botbuilder-dialogs';
import { Dialog } from 'botbuilder-dialogs/lib/dialog.js';
import { z } from 'zod';
import { choiceWords } from '../../languages/value-words.ts';
import type { Said } from '../../understanding/said.ts';
import { listeningOf } from '../listening.ts';
import { say } from '../speak.ts';
import { todayOf, turnOf, type Turn } from '../turn.ts';
import { decide } from './decide.ts';
import type { MoveEvent } from './event.ts';
import { hearAnswer, hearForm, hearWords } from './hear.ts';
import { setMeanwhile, withKnownModel } from './known-model.ts';
import { moveSchema, newMove, ownPartner, type Move } from './move.ts';
import { present } from './present.ts';
import type { Hearing } from './unlikely-days.ts';

/** How a move begins: with the first question, with the form, or with what a message said already. */
export const moveOpeningSchema = z.discriminatedUnion('with', [
  z.object({ with: z.literal('question') }),
  z.object({ with: z.literal('form') }),
  z.object({ with: z.literal('words') }),
]);

export type MoveOpening = z.infer<typeof moveOpeningSchema>;

/**
 * What a dialog that stood above the move hands back: that what was typed is still to be heard, or that a watch was set up or left,
 * after which a plan needs no second showing, or that the move is to hear the same input itself.
 */
export const resumedSchema = z
  .object({
    hears: z.enum(['said', 'kept']).optional(),
    after: z.enum(['watch', 'hand-on']).optional(),
  })
  .optional();

/** The guided move: asks what applies, one question at a time, then shows the plan and keeps it open to change. */
export class MoveDialog extends Dialog<MoveOpening> {
  static readonly id = 'move';

  constructor() {
    super(MoveDialog.id);
  }

  override beginDialog(dc: DialogContext, options?: MoveOpening): Promise<DialogTurnResult> {
    const turn = turnOf(dc.context);
    const move = newMove(turn.person);
    sayRemembered(turn, move);
    const event = openingEvent(turn, moveOpeningSchema.parse(options), move);
    return takeTurn(dc, move, event);
  }

  override continueDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const turn = turnOf(dc.context);
    const move = withKnownModel(currentMove(dc), turn);
    return takeTurn(dc, move, eventOf(turn, move));
  }

  override resumeDialog(
    dc: DialogContext,
    _reason: DialogReason,
    result?: unknown,
  ): Promise<DialogTurnResult> {
    const move = currentMove(dc);
    const { hears, after } = resumedSchema.parse(result) ?? {};
    if (after === 'hand-on' || (after === 'watch' && move.at.kind === 'planned'))
      return Promise.resolve(Dialog.EndOfTurn);
    const turn = turnOf(dc.context);
    const said = hears === undefined ? undefined : turn[hears];
    return takeTurn(dc, move, said === undefined ? againEvent : wordsEvent(said, listeningTo(turn, move)));
  }

  override repromptDialog(context: TurnContext, instance: DialogInstance): Promise<void> {
    const turn = turnOf(context);
    const move = withKnownModel(moveSchema.parse(instance.state), turn);
    const decision = decide(move, setMeanwhile(turn, move) ?? againEvent, todayOf(turn));
    instance.state = decision.move;
    present(turn, decision);
    return Promise.resolve();
  }
}

function takeTurn(dc: DialogContext, move: Move, event: MoveEvent): Promise<DialogTurnResult> {
  const turn = turnOf(dc.context);
  const decision = decide(move, event, todayOf(turn));
  const { partnerCountry, partnerModel } = ownPartner(decision.move);
  if (decision.told.includes('partnerCountry') && partnerCountry !== undefined)
    turn.learned.partnerCountry = partnerCountry;
  if (decision.told.includes('partnerModel') && partnerModel !== undefined)
    turn.learned.partnerModel = partnerModel;
  present(turn, decision);
  if (dc.activeDialog !== undefined) dc.activeDialog.state = decision.move;
  return Promise.resolve(Dialog.EndOfTurn);
}

const againEvent = { kind: 'again' } as const satisfies MoveEvent;

/** Whether there is a plan that a change can be left for; the move is to hear of it itself. */
export function hasPlanned(dc: DialogContext): boolean {
  const instance = dc.stack.findLast(({ id }) => id === MoveDialog.id);
  return moveSchema.safeParse(instance?.state).data?.planned !== undefined;
}

/** The move that is active in the dialog context. */
export function currentMove(dc: DialogContext): Move {
  return moveSchema.parse(dc.activeDialog?.state);
}

function openingEvent(turn: Turn, opening: MoveOpening, move: Move): MoveEvent {
  switch (opening.with) {
    case 'question':
      return againEvent;
    case 'form':
      return { kind: 'form-wanted' };
    case 'words':
      if (turn.said === undefined) return againEvent;
      return hearWords(turn.said, { ...listeningTo(turn, move), asking: undefined });
  }
}

function eventOf(turn: Turn, move: Move): MoveEvent {
  const { input, said } = turn;
  const listening = listeningTo(turn, move);
  if (said !== undefined) return wordsEvent(said, listening);
  switch (input.kind) {
    case 'pressed':
      return pressedEvent(input.submit, listening);
    case 'picture':
    case 'empty':
      return { kind: 'unreadable', problem: { kind: input.kind } };
    case 'too-long':
      return { kind: 'unreadable', problem: input };
    default:
      return againEvent;
  }
}

function wordsEvent(said: Said, listening: Hearing): MoveEvent {
  const command = commandEvent(said);
  const yields = command?.kind === 'again' || (command?.kind === 'change' && command.field === undefined);
  if (yields && answersOpen(said, listening)) return hearWords(said, listening);
  return command ?? hearWords(said, listening);
}

/** Portuguese “muda” says “it changes” where that is asked, else “change”; “continua” that it stays, else “go on”. */
function answersOpen({ facts }: Said, { asking }: Hearing): boolean {
  return asking !== undefined && facts[asking] !== undefined;
}

function commandEvent({ command }: Said): MoveEvent | undefined {
  switch (command?.kind) {
    case 'form':
      return { kind: 'form-wanted' };
    case 'back':
      return { kind: 'back' };
    case 'skip':
      return { kind: 'skip' };
    case 'cancel':
      return { kind: 'cancel' };
    case 'change':
      return { kind: 'change', field: command.field };
    case 'plan':
    case 'resume':
      return againEvent;
    default:
      return undefined;
  }
}

function pressedEvent(
  submit: Extract<Turn['input'], { kind: 'pressed' }>['submit'],
  listening: Hearing,
): MoveEvent {
  switch (submit.verb) {
    case 'answer':
      return hearAnswer(submit, listening);
    case 'form':
      return hearForm(submit, listening);
    case 'change':
      return { kind: 'change', field: submit.question };
    case 'open-form':
      return { kind: 'form-wanted' };
    case 'back':
      return { kind: 'back' };
    case 'cancel':
      return { kind: 'cancel' };
    default:
      return againEvent;
  }
}

function listeningTo(turn: Turn, move: Move): Hearing {
  return { ...listeningOf(turn, { top: 'move', move }), unsettled: move.unsettled };
}

function sayRemembered(turn: Turn, { draft: { partnerCountry, partnerModel } }: Move): void {
  const { speech } = turn;
  const country = partnerCountry === undefined ? undefined : speech.country(partnerCountry);
  const model = partnerModel === undefined ? undefined : choiceWords('partnerModel', partnerModel, speech);
  if (country !== undefined && model !== undefined) say(turn, 'notice.remembered.both', { country, model });
  else if (country !== undefined) say(turn, 'notice.remembered', { country });
  else if (model !== undefined) say(turn, 'notice.remembered.model', { model });
}
