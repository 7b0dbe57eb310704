import type { TurnContext } from 'botbuilder';
import type { DialogContext, DialogInstance, DialogTurnResult } from 'botbuilder-dialogs';
import { Dialog } from 'botbuilder-dialogs/lib/dialog.js';
import { z } from 'zod';
import { watchAnsweredCard } from '../../cards/watch-question-card.ts';
import type { Answers } from '../../guidance/answers.ts';
import type { Day } from '../../guidance/day.ts';
import { localDay } from '../../reminders/local-hour.ts';
import type { EndSaid, WatchRequest } from '../../understanding/watch-said.ts';
import { retireOpen, say } from '../speak.ts';
import type { Meant } from '../meant.ts';
import { todayOf, type Turn } from '../turn.ts';
import { nameSaid } from '../understanding/customer-name.ts';
import { addWatch } from './add-watch.ts';
import { askFor } from './ask.ts';
import { saidThatFull } from './full.ts';
import { hearWatching } from './hear.ts';
import {
  longestFor,
  stillToAsk,
  watchingSchema,
  withEnd,
  withName,
  type Step,
  type Watching,
} from './watching.ts';

/** What is known when it begins: of a plan, or of what was said. */
export type WatchOpening = Pick<WatchRequest, 'kind' | 'subject' | 'hour' | 'daysBefore'> & {
  readonly end?: EndSaid | undefined;
  readonly answers?: Answers | undefined;
  readonly known?: Watching['known'];
};

const openingSchema = z.custom<WatchOpening>((value) => typeof value === 'object');

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

  override beginDialog(dc: DialogContext, options?: WatchOpening): Promise<DialogTurnResult> {
    const turn = this.#turn;
    retireOpen(turn);
    return begin(dc, turn, opened(openingSchema.parse(options), todayOf(turn)));
  }

  override continueDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const turn = this.#turn;
    const watching = watchingSchema.parse(dc.activeDialog?.state);
    const event = hearWatching(this.#meant, watching, seenFrom(turn, watching));
    switch (event.kind) {
      case 'name':
        return answered(dc, turn, withName(watching, event.name), 'name');
      case 'end':
        return answered(dc, turn, withEnd(watching, event.end), 'end');
      case 'asked':
        say(turn, 'notice.noAnswers');
        return askAgain(dc, turn, { watching });
      case 'unreadable':
        return askAgain(dc, turn, { watching, problem: event.problem });
      case 'again':
        return askAgain(dc, turn, { watching });
      case 'back':
        return back(dc, turn, watching);
      case 'cancel':
        return cancel(dc, turn);
      case 'elsewhere':
        return handOn(dc, turn);
    }
  }

  override repromptDialog(_context: TurnContext, instance: DialogInstance): Promise<void> {
    const turn = this.#turn;
    retireOpen(turn);
    askFor(turn, { watching: watchingSchema.parse(instance.state) });
    return Promise.resolve();
  }
}

function opened(opening: WatchOpening, today: Day): Step {
  const { subject, end } = opening;
  const known: Step = { watching: begun(opening, today) };
  const named =
    subject === undefined ? known : withName(known.watching, nameSaid(subject, longestFor(known.watching)));
  if (end === undefined) return named;
  const dated = withEnd(named.watching, end);
  return named.watching.subject === undefined ? { ...named, watching: dated.watching } : dated;
}

function begun({ kind, subject, end, hour, daysBefore, answers, known }: WatchOpening, today: Day): Watching {
  return {
    ...(kind === undefined ? {} : { kind }),
    ...(hour === undefined ? {} : { hour }),
    ...(daysBefore === undefined ? {} : { daysBefore }),
    ...(answers === undefined ? {} : { answers }),
    ...(answers === undefined || end !== undefined ? {} : { termEnd: countedFrom(answers, today) }),
    ...(known === undefined ? {} : { known }),
    nameAsked: subject === undefined,
  };
}

/** What goes on month by month is reminded of by the month, from today where nobody knows its end. */
function countedFrom({ termEnd }: Answers, today: Day): Day {
  return termEnd === 'unknown' ? today : termEnd;
}

/** Nobody is asked for what would come to nothing. */
async function begin(dc: DialogContext, turn: Turn, step: Step): Promise<DialogTurnResult> {
  if (stillToAsk(step.watching) !== undefined && (await saidThatFull(turn, step.watching)))
    return await dc.endDialog({ after: 'watch' });
  return await goOn(dc, turn, step);
}

/** Asks what is missing, or ends with the watch. */
async function goOn(dc: DialogContext, turn: Turn, step: Step): Promise<DialogTurnResult> {
  const { subject, termEnd, nameAsked } = step.watching;
  if (subject !== undefined && termEnd !== undefined) {
    await addWatch(turn, { ...step.watching, subject, termEnd });
    return await dc.endDialog({ after: 'watch' });
  }
  const watching = { ...step.watching, nameAsked: nameAsked || subject === undefined };
  askFor(turn, { ...step, watching });
  if (dc.activeDialog !== undefined) dc.activeDialog.state = watching;
  return Dialog.EndOfTurn;
}

function answered(
  dc: DialogContext,
  turn: Turn,
  step: Step,
  asked: 'name' | 'end',
): Promise<DialogTurnResult> {
  const { kind, subject, termEnd } = step.watching;
  if (step.problem !== undefined) return askAgain(dc, turn, step);
  retireOpen(turn, () =>
    watchAnsweredCard(asked === 'name' ? { kind, subject } : { kind, termEnd }, turn.speech),
  );
  return goOn(dc, turn, step);
}

/** Terms end on UTC days; what somebody wants to do, they do on their own. */
function seenFrom(turn: Turn, { kind }: Watching): Day {
  return kind === 'own-words' ? localDay(turn.now, turn.person.habits.timeZone) : todayOf(turn);
}

function askAgain(dc: DialogContext, turn: Turn, step: Step): Promise<DialogTurnResult> {
  retireOpen(turn);
  return goOn(dc, turn, step);
}

/** To the name, if that was asked; else out of it. */
function back(dc: DialogContext, turn: Turn, watching: Watching): Promise<DialogTurnResult> {
  const { subject, ...unnamed } = watching;
  if (subject === undefined || !watching.nameAsked) return cancel(dc, turn);
  return askAgain(dc, turn, { watching: unnamed, typed: subject });
}

async function cancel(dc: DialogContext, turn: Turn): Promise<DialogTurnResult> {
  retireOpen(turn);
  say(turn, 'notice.watchLeft');
  return await dc.endDialog({ after: 'watch' });
}

/** Leaves it without a word; what is below stays as it is, and hears the input next. */
async function handOn(dc: DialogContext, turn: Turn): Promise<DialogTurnResult> {
  retireOpen(turn);
  return await dc.endDialog({ after: 'hand-on' });
}

/** Leaves it without a word; what is below stays as it is. */
export async function leaveWatch(dc: DialogContext, turn: Turn): Promise<void> {
  retireOpen(turn);
  await dc.endDialog({ after: 'hand-on' });
}
