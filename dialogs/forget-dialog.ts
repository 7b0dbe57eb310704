import type { TurnContext } from 'botbuilder';
import type { DialogContext, DialogTurnResult } from 'botbuilder-dialogs';
import { Dialog } from 'botbuilder-dialogs/lib/dialog.js';
import { answeredForgetCard, forgetCard, storedLines, type Stored } from '../cards/forget-card.ts';
import { retireOpen, say, showOpen } from './speak.ts';
import { turnOf, type Turn } from './turn.ts';

/** Asks once whether everything about the person is to be deleted; only a clear yes deletes. */
export class ForgetDialog extends Dialog {
  static readonly id = 'forget';

  constructor() {
    super(ForgetDialog.id);
  }

  override async beginDialog(dc: DialogContext): Promise<DialogTurnResult> {
    await ask(turnOf(dc.context));
    return Dialog.EndOfTurn;
  }

  override async repromptDialog(context: TurnContext): Promise<void> {
    await ask(turnOf(context));
  }

  override async continueDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const turn = turnOf(dc.context);
    if (turn.meaning === 'forget') {
      await forget(turn);
      return await dc.cancelAllDialogs();
    }
    retireOpen(turn, () => answeredForgetCard({ forgotten: false }, turn.speech));
    say(turn, 'forget.kept');
    return await dc.endDialog(turn.meaning === 'keep-and-hear' ? { after: 'hand-on' } : {});
  }
}

async function ask(turn: Turn): Promise<void> {
  const stored = await countsOf(turn);
  retireOpen(turn);
  showOpen(turn, { kind: 'forget' }, (card) => forgetCard({ stored, card }, turn.speech));
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
