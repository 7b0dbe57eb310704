import type { TurnContext } from 'botbuilder';
import type { DialogContext, DialogInstance, DialogTurnResult } from 'botbuilder-dialogs';
import { Dialog } from 'botbuilder-dialogs/lib/dialog.js';
import { resumeCard } from '../cards/talk/resume-card.ts';
import { absenceSchema, type Absence } from './absence.ts';
import { retireOpen, showOpen, whoseCard } from './speak.ts';
import type { Meant } from './meant.ts';
import type { Turn } from './turn.ts';

/** Asks somebody who comes back to a half-finished move: go on, or start over? */
export class ResumeDialog extends Dialog<Absence> {
  static readonly id = 'resume';

  readonly #turn: Turn;
  readonly #meant: Meant;

  constructor(turn: Turn, meant: Meant) {
    super(ResumeDialog.id);
    this.#turn = turn;
    this.#meant = meant;
  }

  override beginDialog(dc: DialogContext, options?: Absence): Promise<DialogTurnResult> {
    const absence = absenceSchema.parse(options);
    if (dc.activeDialog !== undefined) dc.activeDialog.state = absence;
    ask(this.#turn, absence);
    return Promise.resolve(Dialog.EndOfTurn);
  }

  override repromptDialog(_context: TurnContext, instance: DialogInstance): Promise<void> {
    ask(this.#turn, absenceSchema.parse(instance.state));
    return Promise.resolve();
  }

  override continueDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const { text } = absenceSchema.parse(dc.activeDialog?.state);
    const isHeard = this.#meant.meaning === 'hear-instead' || text !== undefined;
    return dc.endDialog(isHeard ? { after: 'hand-on' } : {});
  }
}

function ask(turn: Turn, absence: Absence): void {
  retireOpen(turn);
  showOpen(turn, { kind: 'resume' }, (card) =>
    resumeCard({ ...absence, card, whose: whoseCard(turn) }, turn.speech),
  );
}
