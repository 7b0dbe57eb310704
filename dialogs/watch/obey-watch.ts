import type { DialogContext } from 'botbuilder-dialogs';
import type { Answers } from '../../guidance/answers.ts';
import type { Day } from '../../guidance/day.ts';
import type { Watch } from '../../reminders/watch.ts';
import type { EndSaid, WatchRequest } from '../../understanding/watch-said.ts';
import type { WatchCommand } from '../means/asked.ts';
import { saveHabits } from '../person/save-settings.ts';
import { say } from '../speak.ts';
import { standingOf } from '../standing.ts';
import { todayOf, type Turn } from '../turn.ts';
import { changeWatch, openWatch } from './change-watch.ts';
import { planOnTheTable } from './plan-on-the-table.ts';
import { pressReminder } from './press-reminder.ts';
import { showWatches } from './show-watches.ts';
import { WatchDialog, type WatchOpening } from './watch-dialog.ts';

type WatchPress = Extract<WatchCommand, { kind: 'watch-press' }>['submit'];

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

/**
 * What was asked for belongs to the plan that is on the table, else to the watch of that name; where the day that was
 * said is not its end, which is meant is asked. "Watch" without a plan, or own words, stand for themselves.
 */
async function watchAsAsked(dc: DialogContext, turn: Turn, said: Said): Promise<void> {
  if (said.kind === 'own-words') await setUp(dc, said);
  else await setUp(dc, openingFor(said, planFor(turn, said), await namedWatch(turn, said)));
}

/** "Watch" and "remind me" ask for the same. */
type Said = Omit<WatchRequest, 'by'>;

/** A plan whose end nobody knows is none of a day that somebody names. */
function planFor(turn: Turn, { end }: Said): Answers | undefined {
  const answers = planOnTheTable(standingOf(turn.conversation), todayOf(turn));
  return answers?.termEnd === 'unknown' && end !== undefined ? undefined : answers;
}

async function namedWatch({ memory }: Turn, { subject }: Said): Promise<Watch | undefined> {
  return subject === undefined ? undefined : await memory.watchNamed(subject);
}

function openingFor(said: Said, answers: Answers | undefined, watch: Watch | undefined): WatchOpening {
  const planned = answers === undefined || answers.termEnd === 'unknown' ? undefined : answers.termEnd;
  const end = said.end ?? (planned === undefined ? undefined : asSaid(planned));
  const isPlans = end?.kind === 'day' && end.day === planned;
  if (watch !== undefined && !(isPlans && planned === watch.termEnd))
    return {
      ...said,
      answers: isPlans ? answers : undefined,
      subject: watch.subject,
      end: end ?? asSaid(watch.termEnd),
      known: { of: 'reminder', end: watch.termEnd },
    };
  if (answers === undefined || planned === undefined) return { ...said, answers };
  return { ...said, answers, end, known: { of: 'plan', end: planned } };
}

function asSaid(day: Day): EndSaid {
  return { kind: 'day', day };
}

async function watchPlan(dc: DialogContext, turn: Turn, said: Said): Promise<void> {
  const answers = planOnTheTable(standingOf(turn.conversation), todayOf(turn));
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
