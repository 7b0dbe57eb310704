import type { DialogContext } from 'botbuilder-dialogs';
import type { Submit } from '../../cards/submits.ts';
import { saveHabits } from '../settings/save-settings.ts';
import { say } from '../speak.ts';
import { todayOf, type Turn } from '../turn.ts';
import type { WatchRequest } from '../understanding/watch-request.ts';
import { changeWatch, openWatch } from './change-watch.ts';
import { planOnTheTable } from './plan-on-the-table.ts';
import { pressReminder } from './press-reminder.ts';
import { showWatches } from './show-watches.ts';
import { WatchDialog, type WatchOpening } from './watch-dialog.ts';

type WatchPress = Extract<
  Submit,
  { verb: 'reminders' | 'open-watch' | 'change-watch' | 'reminder' | 'confirm-time-zone' }
>;

/** What a person asks about the customers that they watch. */
export type WatchCommand =
  | { readonly kind: 'watch' | 'reminders' }
  | { readonly kind: 'watch-request'; readonly request: WatchRequest }
  | { readonly kind: 'watch-press'; readonly submit: WatchPress };

/** Does what a person asks about watches, whatever else is open. */
export async function obeyWatch(dc: DialogContext, turn: Turn, command: WatchCommand): Promise<void> {
  switch (command.kind) {
    case 'watch':
      await watchPlan(dc, turn, {});
      return;
    case 'watch-request':
      await watchAsAsked(dc, turn, command.request);
      return;
    case 'reminders':
      await showWatches(turn, 1);
      return;
    case 'watch-press':
      await press(turn, command.submit);
  }
}

/** A customer who is named without a date is the one of the plan, if "watch" is all that was said beside. */
async function watchAsAsked(dc: DialogContext, turn: Turn, { by, ...said }: WatchRequest): Promise<void> {
  const isOfPlan = by === 'watch' && said.end === undefined;
  if (isOfPlan && planOnTheTable(dc, todayOf(turn)) !== undefined) await watchPlan(dc, turn, said);
  else await setUp(dc, said);
}

async function watchPlan(dc: DialogContext, turn: Turn, said: Omit<WatchRequest, 'by'>): Promise<void> {
  const answers = planOnTheTable(dc, todayOf(turn));
  if (answers === undefined) {
    say(turn, 'notice.noPlanToWatch');
    if (turn.conversation.open !== undefined) await dc.repromptDialog();
  } else if (dc.activeDialog?.id === WatchDialog.id && said.subject === undefined) await dc.repromptDialog();
  else await setUp(dc, { ...said, answers });
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
      await openWatch(turn, submit.watchId);
      return;
    case 'change-watch':
      await changeWatch(turn, submit);
      return;
    case 'reminder':
      await pressReminder(turn, submit);
      return;
    case 'confirm-time-zone':
      await saveHabits(turn, { timeZone: turn.person.habits.timeZone, timeZoneConfirmed: true });
  }
}
