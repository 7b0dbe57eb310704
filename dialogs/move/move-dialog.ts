import type { TurnContext } from 'botbuilder';
import type { DialogContext, DialogInstance, DialogReason, DialogTurnResult } from 'botbuilder-dialogs';
import { Dialog } from 'botbuilder-dialogs/lib/dialog.js';
import { z } from 'zod';
import { choiceWords } from '../../languages/value-words.ts';
import type { Field } from '../../guidance/answers.ts';
import { commandIn } from '../understanding/command.ts';
import { dateOrderOf } from '../../understanding/date-order.ts';
import { understand } from '../understanding/understand.ts';
import { say } from '../speak.ts';
import { todayOf, turnOf, type Turn } from '../turn.ts';
import { decide } from './decide.ts';
import type { MoveEvent } from './event.ts';
import { hearAnswer, hearForm, hearText } from './hear.ts';
import { moveSchema, newMove, ownPartner, type Move } from './move.ts';
import { present } from './present.ts';
import type { Hearing } from './unlikely-days.ts';

/** How a move begins: with the first question, with the form, or with what a message said already. */
export const moveOpeningSchema = z.discriminatedUnion('with', [
  z.object({ with: z.literal('question') }),
  z.object({ with: z.literal('form') }),
  z.object({ with: z.literal('words'), text: z.string() }),
]);

export type MoveOpening = z.infer<typeof moveOpeningSchema>;

/**
 * What a dialog that stood above the move hands back: words still to be heard, or that a watch was set up or left,
 * after which a plan needs no second showing, or that the move is to hear the same input itself.
 */
export const resumedSchema = z
  .object({ text: z.string().optional(), after: z.enum(['watch', 'hand-on']).optional() })
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
    const event = openingEvent(moveOpeningSchema.parse(options), listeningTo(turn, move));
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
    const { text, after } = resumedSchema.parse(result) ?? {};
    if (after === 'hand-on' || (after === 'watch' && move.at.kind === 'planned'))
      return Promise.resolve(Dialog.EndOfTurn);
    return takeTurn(
      dc,
      move,
      text === undefined ? againEvent : textEvent(text, listeningTo(turnOf(dc.context), move)),
    );
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

/** A move that was begun before the partner's model was said, in the settings or elsewhere, does not ask it. */
function withKnownModel(move: Move, { person, learned }: Turn): Move {
  const partnerModel = learned.partnerModel ?? person.partnerModel;
  const isOpen = move.draft.partnerModel === undefined && !asks(move, 'partnerModel');
  if (!isOpen || partnerModel === undefined) return move;
  return { ...move, draft: { ...move.draft, partnerModel }, modelRemembered: true };
}

/** The open question for the model is answered by setting it. */
function setMeanwhile({ learned: { partnerModel } }: Turn, move: Move): MoveEvent | undefined {
  if (partnerModel === undefined || !asks(move, 'partnerModel')) return undefined;
  return { kind: 'told', understanding: { facts: { partnerModel }, doubts: [], tenantHoldsOthers: false } };
}

function asks({ at }: Move, field: Field): boolean {
  return at.kind === 'question' && at.field === field;
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

function openingEvent(opening: MoveOpening, listening: Hearing): MoveEvent {
  switch (opening.with) {
    case 'question':
      return againEvent;
    case 'form':
      return { kind: 'form-wanted' };
    case 'words':
      return hearText(opening.text, { ...listening, asking: undefined });
  }
}

function eventOf(turn: Turn, move: Move): MoveEvent {
  const { input } = turn;
  const listening = listeningTo(turn, move);
  switch (input.kind) {
    case 'typed':
      return textEvent(input.text, listening);
    case 'pressed':
      return pressedEvent(input.submit, listening);
    case 'picture':
    case 'empty':
      return { kind: 'unreadable', problem: { kind: input.kind } };
    case 'too-long':
      return { kind: 'unreadable', problem: input };
    case 'unknown-button':
    case 'installed':
    case 'joined':
      return againEvent;
  }
}

function textEvent(text: string, listening: Hearing): MoveEvent {
  const command = commandEvent(text);
  const yields = command?.kind === 'again' || (command?.kind === 'change' && command.field === undefined);
  if (yields && answersOpen(text, listening)) return hearText(text, listening);
  return command ?? hearText(text, listening);
}

/** Portuguese “muda” says “it changes” where that is asked, else “change”; “continua” that it stays, else “go on”. */
function answersOpen(text: string, listening: Hearing): boolean {
  const { asking } = listening;
  return asking !== undefined && understand(text, listening).facts[asking] !== undefined;
}

function commandEvent(text: string): MoveEvent | undefined {
  const command = commandIn(text);
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
  const { field: asking, options } = move.at.kind === 'question' ? move.at : {};
  const dateOrder = dateOrderOf(turn.speech.locale);
  return {
    today: todayOf(turn),
    draft: move.draft,
    dateOrder,
    asking,
    options,
    unsettled: move.unsettled,
  };
}

function sayRemembered(turn: Turn, { draft: { partnerCountry, partnerModel } }: Move): void {
  const { speech } = turn;
  const country = partnerCountry === undefined ? undefined : speech.country(partnerCountry);
  const model = partnerModel === undefined ? undefined : choiceWords('partnerModel', partnerModel, speech);
  if (country !== undefined && model !== undefined) say(turn, 'notice.remembered.both', { country, model });
  else if (country !== undefined) say(turn, 'notice.remembered', { country });
  else if (model !== undefined) say(turn, 'notice.remembered.model', { model });
}
