import type { DialogContext, DialogTurnResult } from 'botbuilder-dialogs';
import { Dialog } from 'botbuilder-dialogs/lib/dialog.js';
import { answeredForgetCard, forgetCard, storedLines, type Stored } from '../../cards/forget-card.ts';
import { retireOpen, say, showOpen } from '../speak.ts';
import type { Meant } from '../meant.ts';
import type { Turn } from '../turn.ts';

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
    await ask(this.#turn);
    return Dialog.EndOfTurn;
  }

  override async repromptDialog(): Promise<void> {
    await ask(this.#turn);
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

async function ask(turn: Turn): Promise<void> {
  const stored = await countsOf(turn);
  retireOpen(turn);
  showOpen(turn, { kind: 'forget' }, (card) => forgetCard({ stored, card }, turn.speech));
}

function keep(turn: Turn): void {
  retireOpen(turn, () => answeredForgetCard({ forgotten: false }, turn.speech));
  say(turn, 'forget.kept');
}

async function forget(turn: Turn): Promise<void> {
  const stored = await countsOf(turn);
  retireOpen(turn, () => answeredForgetCard({ forgotten: true }, turn.speech));
  turn.effects.push({ kind: 'forgotten' });
  const { speech } = turn;
  say(turn, 'forget.done', { stored: speech.list(storedLines(stored, speech)) });
}

/** As it is once the turn is saved, so that a first message finds itself. */
async function countsOf({ memory, learned }: Turn): Promise<Stored> {
  const { conversations, settings, ...more } = await memory.storedCounts();
  return {
    ...more,
    conversations: Math.max(1, conversations),
    settings: settings || Object.keys(learned).length > 0,
  };
}
