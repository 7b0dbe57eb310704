import { reminderCard } from '../../cards/reminder-card.ts';
import { dayOf } from '../../guidance/day.ts';
import { digestOf } from '../../reminders/digest.ts';
import type { DueReminder } from '../../reminders/judge.ts';
import { localDay } from '../../reminders/local-hour.ts';
import type { Watch } from '../../reminders/watch.ts';
import { say, show } from '../speak.ts';
import { todayOf, type Turn } from '../turn.ts';
import { commandIn } from '../understanding/command.ts';
import { reminderReplyIn, withoutJoints, type ReminderReply } from '../understanding/reminder-reply.ts';
import { snoozeSaid } from '../understanding/snooze-said.ts';
import { foldText } from '../../understanding/text.ts';
import { understand } from '../understanding/understand.ts';
import { watchRequestIn } from '../understanding/watch-request.ts';
import { endWatch } from './change-watch.ts';
import { pressReminder } from './press-reminder.ts';
import { isJustSent, lastReminded } from './reminded.ts';
import { endOfWatch, settle } from './settle.ts';

/** Some words mean the reminder only right below it. */
type Reply = ReminderReply & { readonly onlyBelow: boolean };

/** Does what a person types of the reminder that came last, as its buttons would; answers whether it was such. */
export async function answerReminder(turn: Turn): Promise<boolean> {
  if (turn.input.kind !== 'typed') return false;
  const { text } = turn.input;
  // "Done?" settles nothing.
  if (text.includes('?')) return false;
  const reply = replyIn(text, turn);
  if (reply === undefined || answersQuestion(text, reply, turn)) return false;
  const digest = await lastReminded(turn);
  if (reply.onlyBelow && (digest === undefined || !isJustSent(digest, turn))) return false;
  if (digest === undefined) return await sayNothingOpen(text, reply, turn);
  const { meant, rest } = meantBy(reply, digest.reminders);
  if (meant.length === 0) return false;
  await answer(turn, { ...reply, rest }, meant);
  return true;
}

function replyIn(text: string, { now }: Turn): Reply | undefined {
  const request = watchRequestIn(text, { today: dayOf(now) });
  // "Remind me on Friday to get it done" settles nothing.
  if (request?.kind === 'own-words') return undefined;
  const reply = reminderReplyIn(text);
  if (reply !== undefined) return { ...reply, onlyBelow: reply.kind === 'stop' };
  if (request?.by !== 'remind' || request.subject !== undefined || request.daysBefore !== undefined)
    return undefined;
  // "Remind me on Friday", and nothing of whom.
  return request.end?.kind === 'day' ? { kind: 'snooze', rest: request.end.day, onlyBelow: true } : undefined;
}

/** What waits for an answer comes first: "done" is one to several questions. */
function answersQuestion(text: string, { kind }: Reply, turn: Turn): boolean {
  const { open } = turn.conversation;
  if (open === undefined || kind === 'snooze' || kind === 'stop-reminders') return false;
  if (open.shows.kind !== 'question') return true;
  const { facts, doubts } = understand(text, { today: todayOf(turn), draft: {}, asking: open.shows.field });
  return Object.keys(facts).length > 0 || doubts.length > 0;
}

/** Nothing was reminded of: what can be said otherwise is left to whom it concerns. */
async function sayNothingOpen(text: string, { kind }: Reply, turn: Turn): Promise<boolean> {
  const request = watchRequestIn(text, { today: dayOf(turn.now) });
  if (commandIn(text) !== undefined || (request !== undefined && request.subject === undefined)) return false;
  const isPlain = kind === 'done' || kind === 'moved';
  if (isPlain && (turn.conversation.open !== undefined || (await turn.memory.watchCounts()).all === 0))
    return false;
  say(turn, 'reply.nothing');
  return true;
}

type Meant = { readonly meant: readonly DueReminder[]; readonly rest: string };

/** Those of the customer who is named, else all; what stays beside the name. None where other words stay. */
function meantBy({ kind, rest }: Reply, reminders: readonly DueReminder[]): Meant {
  const said = foldText(withoutJoints(rest));
  const named = reminders.filter(({ watch }) => `${said} `.startsWith(`${foldText(watch.subject)} `));
  const [first] = named;
  const after = first === undefined ? rest : said.slice(foldText(first.watch.subject).length + 1);
  if (kind === 'snooze') return { meant: first === undefined ? reminders : named, rest: after };
  if (said === '') return { meant: reminders, rest };
  return { meant: after === '' ? named : [], rest: after };
}

async function answer(turn: Turn, reply: Reply, meant: readonly DueReminder[]): Promise<void> {
  const open = meant.filter(({ watch }) => endOfWatch(watch) === undefined);
  const [first, ...others] = open.length > 0 ? open : meant;
  if (first !== undefined && others.length === 0) await act(turn, reply, first.watch);
  else if (open.length > 0) askWhich(turn, open);
  else say(turn, 'reply.nothing');
}

async function act(turn: Turn, { kind, rest }: Reply, watch: Watch): Promise<void> {
  const about = { verb: 'reminder', watchId: watch.id } as const;
  switch (kind) {
    case 'done':
      await pressReminder(turn, { ...about, do: 'done' });
      return;
    case 'stop':
    case 'stop-reminders':
      await pressReminder(turn, { ...about, do: 'stop' });
      return;
    case 'moved': {
      const over = endOfWatch(watch);
      if (over === undefined) await endWatch(turn, watch, 'moved', false);
      else await settle(turn, watch, over, false);
      return;
    }
    case 'snooze': {
      const until = snoozeSaid(rest, localDay(turn.now, turn.person.habits.timeZone));
      if (until === undefined) say(turn, 'reply.snooze.none');
      else await pressReminder(turn, { ...about, do: 'snooze', ...until });
    }
  }
}

/** The card of several has a picker, and the buttons for the one that is picked. */
function askWhich(turn: Turn, open: readonly DueReminder[]): void {
  const { now, who, speech } = turn;
  say(turn, 'reply.which');
  show(turn, reminderCard(digestOf({ send: [...open], missed: [] }, now), who, speech));
}
