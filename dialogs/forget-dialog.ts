import type { TurnContext } from 'botbuilder';
import type { DialogContext, DialogTurnResult } from 'botbuilder-dialogs';
import { Dialog } from 'botbuilder-dialogs/lib/dialog.js';
import { answeredForgetCard, forgetCard, storedLines, type Stored } from '../cards/forget-card.ts';
import type { Input } from './input.ts';
import { retireOpen, say, showOpen } from './speak.ts';
import { turnOf, type Turn } from './turn.ts';
import { commandIn } from './understanding/command.ts';
import { yesOrNo } from './understanding/yes-or-no.ts';

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
    const answer = answerIn(turn.input);
    if (answer === 'yes') {
      await forget(turn);
      return await dc.cancelAllDialogs();
    }
    retireOpen(turn, () => answeredForgetCard({ forgotten: false }, turn.speech));
    say(turn, 'forget.kept');
    // Other words than no are an answer to something else.
    const text = answer === undefined && turn.input.kind === 'typed' ? turn.input.text : undefined;
    return await dc.endDialog({ text });
  }
}

async function ask(turn: Turn): Promise<void> {
  const stored = await countsOf(turn);
  retireOpen(turn);
  showOpen(turn, { kind: 'forget' }, (card) => forgetCard({ stored, card }, turn.speech));
}

function answerIn(input: Input): 'yes' | 'no' | undefined {
  switch (input.kind) {
    case 'typed':
      return commandIn(input.text)?.kind === 'cancel' ? 'no' : yesOrNo(input.text);
    case 'pressed':
      return input.submit.verb === 'forget-everything' ? 'yes' : 'no';
    default:
      return undefined;
  }
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
