import type { DialogContext } from 'botbuilder-dialogs';
import type { WatchCommand } from '../means/asked.ts';
import type { Reminded } from '../means/situation.ts';
import { saveHabits } from '../person/save-habits.ts';
import { say, show } from '../speak.ts';
import { standingOf } from '../standing.ts';
import { todayOf } from '../given.ts';
import type { Turn } from '../turn.ts';
import { decideChange, decideOpen } from './decide-change.ts';
import { decideReminder } from './decide-reminder.ts';
import { decideReply } from './decide-reply.ts';
import { decideRequest, decideWatchPlan, type RequestDecision } from './decide-request.ts';
import { findHere, findOwn } from './found.ts';
import { keepReminders } from './keep-reminders.ts';
import type { WatchOpening } from './opening.ts';
import { propose } from './propose.ts';
import { presentWatch } from './present-watch.ts';
import { showWatches } from './show-watches.ts';
import { WatchDialog } from './watch-dialog.ts';

type WatchPress = Extract<WatchCommand, { kind: 'watch-press' }>['submit'];

/** Does what a person asks about watches, whatever else is open: looks up what it is judged by, and has it shown. */
export async function obeyWatch(dc: DialogContext, turn: Turn, command: WatchCommand): Promise<void> {
  const where = {
    standing: standingOf(turn.conversation),
    open: turn.conversation.open,
    today: todayOf(turn),
  };
  switch (command.kind) {
    case 'watch':
      await act(dc, turn, decideWatchPlan({ ...where, customer: await customerOf(turn) }));
      return;
    case 'watch-request': {
      const { kind, subject } = command.request;
      const isNamed = kind === undefined && subject !== undefined;
      const named = isNamed ? await turn.memory.watchNamed(subject) : undefined;
      const customer = kind === undefined ? await customerOf(turn) : undefined;
      const decision = decideRequest(command.request, { ...where, named, customer });
      if (decision.kind === 'propose') await propose(turn, { ...decision, customer });
      else await act(dc, turn, decision);
      return;
    }
    case 'reminders':
      await showWatches(turn, 1);
      return;
    case 'watch-press':
      await press(turn, command.submit);
  }
}

/** Whose the move on the table is, where somebody has said so: it is not asked again. */
async function customerOf({ conversation, memory }: Turn): Promise<string | undefined> {
  const keptAs = standingOf(conversation).move?.keptAs;
  return keptAs === undefined ? undefined : (await memory.moveSeen(keptAs))?.customer;
}

/** Does what a person types of the reminder that came last, as its buttons would. */
export async function answerReminder(turn: Turn, reminded: Reminded): Promise<void> {
  const decision = decideReply(reminded);
  if (decision.kind === 'press') await press(turn, decision.submit);
  else await presentWatch(turn, decision.outcome);
}

async function act(
  dc: DialogContext,
  turn: Turn,
  decision: Exclude<RequestDecision, { kind: 'propose' }>,
): Promise<void> {
  switch (decision.kind) {
    case 'set-up':
      await setUp(dc, decision.opening);
      return;
    case 'show-again':
      await dc.repromptDialog();
      return;
    case 'no-plan':
      say(turn, 'notice.noPlanToWatch');
      if (decision.showsAgain) await dc.repromptDialog();
  }
}

async function setUp(dc: DialogContext, opening: WatchOpening): Promise<void> {
  if (dc.activeDialog?.id === WatchDialog.id) await dc.replaceDialog(WatchDialog.id, opening);
  else await dc.beginDialog(WatchDialog.id, opening);
}

async function press(turn: Turn, submit: WatchPress): Promise<void> {
  switch (submit.verb) {
    case 'reminders':
      await showWatches(turn, submit.page ?? 1);
      return;
    case 'open-watch':
      await presentWatch(turn, decideOpen(turn, await findOwn(turn, submit.watchId)));
      return;
    case 'change-watch':
      await presentWatch(turn, decideChange(turn, await findOwn(turn, submit.watchId), submit));
      return;
    case 'reminder':
      await presentWatch(turn, decideReminder(turn, await findHere(turn, submit.watchId), submit));
      return;
    case 'keep-reminders':
      await keepReminders(turn, submit);
      return;
    case 'confirm-time-zone':
      show(turn, await saveHabits(turn, { timeZone: turn.person.habits.timeZone, timeZoneConfirmed: true }));
  }
}
