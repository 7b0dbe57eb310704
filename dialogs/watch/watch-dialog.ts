import type { TurnContext } from 'botbuilder';
import type { DialogContext, DialogInstance, DialogTurnResult } from 'botbuilder-dialogs';
import { Dialog } from 'botbuilder-dialogs/lib/dialog.js';
import type { Day } from '../../guidance/day.ts';
import { localDay } from '../../reminders/local-hour.ts';
import type { Meant } from '../meant.ts';
import { retireOpen } from '../speak.ts';
import { todayOf } from '../given.ts';
import type { Turn } from '../turn.ts';
import { addWatch } from './add-watch.ts';
import { decideWatching, goOn, type WatchingDecision } from './decide-watching.ts';
import { fullReplies, isFull } from './full.ts';
import { hearWatching } from './hear.ts';
import { opened, watchOpeningSchema, type WatchOpening } from './opening.ts';
import { presentWatch } from './present-watch.ts';
import { presentWatching } from './present-watching.ts';
import { watchingSchema, type Watching } from './watching.ts';

/** Asks what is missing to watch a customer: the name, the end of the term. */
export class WatchDialog extends Dialog<WatchOpening> {
  static readonly id = 'watch';

  readonly #turn: Turn;
  readonly #meant: Meant;

  constructor(turn: Turn, meant: Meant) {
    super(WatchDialog.id);
    this.#turn = turn;
    this.#meant = meant;
  }

  override async beginDialog(dc: DialogContext, options?: WatchOpening): Promise<DialogTurnResult> {
    const decision = goOn(opened(watchOpeningSchema.parse(options), todayOf(this.#turn)));
    // Nobody is asked for what would come to nothing.
    if (decision.kind === 'ask' && (await isFull(this.#turn.memory))) {
      retireOpen(this.#turn);
      await presentWatch(this.#turn, { replies: fullReplies(decision.watching) });
      return await dc.endDialog({ after: 'watch' });
    }
    return await this.#take(dc, decision);
  }

  override continueDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const watching = watchingSchema.parse(dc.activeDialog?.state);
    const event = hearWatching(this.#meant, watching, seenFrom(this.#turn, watching));
    return this.#take(dc, decideWatching(watching, event));
  }

  override repromptDialog(_context: TurnContext, instance: DialogInstance): Promise<void> {
    presentWatching(this.#turn, { kind: 'ask', watching: watchingSchema.parse(instance.state) });
    return Promise.resolve();
  }

  async #take(dc: DialogContext, decision: WatchingDecision): Promise<DialogTurnResult> {
    presentWatching(this.#turn, decision);
    switch (decision.kind) {
      case 'ask':
        if (dc.activeDialog !== undefined) dc.activeDialog.state = decision.watching;
        return Dialog.EndOfTurn;
      case 'add':
        await addWatch(this.#turn, decision.watch);
        return await dc.endDialog({ after: 'watch' });
      case 'leave':
        return await dc.endDialog({ after: 'watch' });
      case 'hand-on':
        return await dc.endDialog({ after: 'hand-on' });
    }
  }
}

/** Terms end on UTC days; what somebody wants to do, they do on their own. */
function seenFrom(turn: Turn, { kind }: Watching): Day {
  return kind === 'own-words' ? localDay(turn.now, turn.person.habits.timeZone) : todayOf(turn);
}

/** Leaves it without a word; what is below stays as it is. */
export async function leaveWatch(dc: DialogContext, turn: Turn): Promise<void> {
  retireOpen(turn);
  await dc.endDialog({ after: 'hand-on' });
}
