import type { TurnContext } from 'botbuilder';
import type { DialogContext, DialogInstance, DialogReason, DialogTurnResult } from 'botbuilder-dialogs';
import { Dialog } from 'botbuilder-dialogs/lib/dialog.js';
import { z } from 'zod';
import { choiceWords } from '../../languages/value-words.ts';
import { listeningOf } from '../listening.ts';
import { say } from '../speak.ts';
import { todayOf, turnOf, type Turn } from '../turn.ts';
import { decide } from './decide.ts';
import type { MoveEvent } from './event.ts';
import { hearTold, moveEvent } from './hear.ts';
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
 * What a dialog that stood above the move hands back: that a watch was set up or left, after which a plan needs no
 * second showing, or that the move is to hear the same input itself.
 */
export const resumedSchema = z.object({ after: z.enum(['watch', 'hand-on']).optional() }).optional();

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
    return takeTurn(dc, move, moveEvent(turn, listeningTo(turn, move)));
  }

  override resumeDialog(
    dc: DialogContext,
    _reason: DialogReason,
    result?: unknown,
  ): Promise<DialogTurnResult> {
    const move = currentMove(dc);
    const { after } = resumedSchema.parse(result) ?? {};
    if (after === 'hand-on' || (after === 'watch' && move.at.kind === 'planned'))
      return Promise.resolve(Dialog.EndOfTurn);
    return takeTurn(dc, move, againEvent);
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
      return hearTold(turn.said, { ...listeningTo(turn, move), asking: undefined });
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
