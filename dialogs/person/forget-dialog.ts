import type { DialogContext, DialogTurnResult } from 'botbuilder-dialogs';
import { Dialog } from 'botbuilder-dialogs/lib/dialog.js';
import type { Meant } from '../meant.ts';
import type { Turn } from '../turn.ts';
import { askToForget, forget, keep } from './present-forget.ts';

/** Asks once whether everything about the person is to be deleted; only a clear yes deletes. */
export class ForgetDialog extends Dialog {
  static readonly id = 'forget';

  readonly #turn: Turn;
  readonly #meant: Meant;

  constructor(turn: Turn, meant: Meant) {
    super(ForgetDialog.id);
    this.#turn = turn;
    this.#meant = meant;
  }

  override async beginDialog(): Promise<DialogTurnResult> {
    await askToForget(this.#turn);
    return Dialog.EndOfTurn;
  }

  override async repromptDialog(): Promise<void> {
    await askToForget(this.#turn);
  }

  override async continueDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const { meaning } = this.#meant;
    if (meaning === 'forget') {
      await forget(this.#turn);
      return await dc.cancelAllDialogs();
    }
    keep(this.#turn);
    return await dc.endDialog(meaning === 'keep-and-hear' ? { after: 'hand-on' } : {});
  }
}
