import { randomUUID } from 'node:crypto';
import type { TurnContext } from 'botbuilder';
import type { DialogContext, DialogInstance, DialogReason, DialogTurnResult } from 'botbuilder-dialogs';
import { Dialog } from 'botbuilder-dialogs/lib/dialog.js';
import { z } from 'zod';
import { choiceWords } from '../../languages/value-words.ts';
import { listeningOf } from '../listening.ts';
import { say } from '../speak.ts';
import type { Meant } from '../meant.ts';
import { todayOf } from '../given.ts';
import type { Turn } from '../turn.ts';
import { endsBeside } from '../portfolio/ends-beside.ts';
import { customerOf } from './customer-of.ts';
import { decide } from './decide.ts';
import type { Decision } from './decision.ts';
import type { MoveEvent } from './event.ts';
import { againEvent, happenedEvent, moveEvent, openingEvent } from './hear.ts';
import { setMeanwhile, withKnownModel } from './known-model.ts';
import { keepMove } from './keep-move.ts';
import { moveOfKept } from './move-of-kept.ts';
import { learnedBy } from './learned.ts';
import { moveSchema, newMove, type Move } from './move.ts';
import { moveOpeningSchema, type MoveOpening } from './opening.ts';
import { present } from './present.ts';
import type { Hearing } from './unlikely-days.ts';

/**
 * What a dialog that stood above the move hands back: that a watch was set up or left, after which a plan needs no
 * second showing, or that the move is to hear the same input itself.
 */
export const resumedSchema = z.object({ after: z.enum(['watch', 'hand-on']).optional() }).optional();

/** The guided move: asks what applies, one question at a time, then shows the plan and keeps it open to change. */
export class MoveDialog extends Dialog<MoveOpening> {
  static readonly id = 'move';

  readonly #turn: Turn;
  readonly #meant: Meant;

  constructor(turn: Turn, meant: Meant) {
    super(MoveDialog.id);
    this.#turn = turn;
    this.#meant = meant;
  }

  override beginDialog(dc: DialogContext, options?: MoveOpening): Promise<DialogTurnResult> {
    const opening = moveOpeningSchema.parse(options);
    if (opening.with === 'kept')
      return this.#take(dc, moveOfKept(opening.kept), happenedEvent(opening.facts));
    const move = {
      ...newMove(this.#turn.person),
      ...(opening.with === 'facts' ? { customer: opening.customer } : {}),
    };
    sayRemembered(this.#turn, move);
    const listening = { ...listeningTo(this.#turn, move), asking: undefined };
    return this.#take(dc, move, openingEvent(opening, this.#meant, listening));
  }

  override continueDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const move = withKnownModel(moveOf(dc.activeDialog), this.#turn);
    return this.#take(dc, move, moveEvent(this.#meant, listeningTo(this.#turn, move)));
  }

  override resumeDialog(
    dc: DialogContext,
    _reason: DialogReason,
    result?: unknown,
  ): Promise<DialogTurnResult> {
    const move = moveOf(dc.activeDialog);
    const { after } = resumedSchema.parse(result) ?? {};
    if (after === 'hand-on' || (after === 'watch' && move.at.kind === 'planned'))
      return Promise.resolve(Dialog.EndOfTurn);
    return this.#take(dc, move, againEvent);
  }

  override async repromptDialog(_context: TurnContext, instance: DialogInstance): Promise<void> {
    const move = withKnownModel(moveOf(instance), this.#turn);
    const decision = decide(move, setMeanwhile(this.#turn, move) ?? againEvent, todayOf(this.#turn));
    const kept = this.#kept(undefined, decision.move);
    instance.state = kept;
    await this.#present({ ...decision, move: kept });
  }

  async #take(dc: DialogContext, move: Move, event: MoveEvent): Promise<DialogTurnResult> {
    const decision = this.#named(decide(move, event, todayOf(this.#turn)));
    Object.assign(this.#turn.learned, learnedBy(decision));
    const instance = dc.activeDialog;
    // Before the plan is shown: its card names the move that is kept.
    const kept = instance === undefined ? decision.move : this.#kept(move, decision.move);
    if (instance !== undefined) instance.state = kept;
    await this.#present({ ...decision, move: kept });
    return Dialog.EndOfTurn;
  }

  /** A plan is shown with what else of its customer ends. */
  async #present(decision: Decision): Promise<void> {
    const planned = decision.replies.find(({ kind }) => kind === 'plan');
    const others =
      planned?.kind === 'plan'
        ? await endsBeside(this.#turn, await customerOf(this.#turn, decision.move), planned.answers.termEnd)
        : undefined;
    present(this.#turn, decision, others);
  }

  /** Whose it is, where the message says so before it is kept. */
  #named(decision: Decision): Decision {
    const customer = namedBy(this.#meant);
    if (customer === undefined || decision.move.keptAs !== undefined) return decision;
    return { ...decision, move: { ...decision.move, customer } };
  }

  /** The move as it goes on, kept once it has a plan. */
  #kept(before: Move | undefined, after: Move): Move {
    const turn = this.#turn;
    const { move, effect } = keepMove(turn, {
      before,
      after,
      newId: randomUUID(),
      named: before === undefined ? undefined : namedBy(this.#meant),
      today: todayOf(turn),
    });
    if (effect !== undefined) turn.effects.push(effect);
    return move;
  }
}

/** A reminder's name is told by the reminder. */
function namedBy({ said }: Meant): string | undefined {
  return said?.watch === undefined && said?.progress === undefined ? said?.customer : undefined;
}

function moveOf(instance: Pick<DialogInstance, 'state'> | undefined): Move {
  return moveSchema.parse(instance?.state);
}

function listeningTo(turn: Turn, move: Move): Hearing {
  return { ...listeningOf(turn, { top: 'move', below: 'idle', move }), unsettled: move.unsettled };
}

function sayRemembered(turn: Turn, { draft: { partnerCountry, partnerModel } }: Move): void {
  const { speech } = turn;
  const country = partnerCountry === undefined ? undefined : speech.country(partnerCountry);
  const model = partnerModel === undefined ? undefined : choiceWords('partnerModel', partnerModel, speech);
  if (country !== undefined && model !== undefined) say(turn, 'notice.remembered.both', { country, model });
  else if (country !== undefined) say(turn, 'notice.remembered', { country });
  else if (model !== undefined) say(turn, 'notice.remembered.model', { model });
}
