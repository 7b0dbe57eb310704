import { reminderCard } from '../../cards/reminder-card.ts';
import { digestOf } from '../../reminders/digest.ts';
import type { DueReminder } from '../../reminders/judge.ts';
import { localDay } from '../../reminders/local-hour.ts';
import type { Watch } from '../../reminders/watch.ts';
import type { Said } from '../../understanding/said.ts';
import type { ReminderReply, SnoozeSaid } from '../../understanding/watch-said.ts';
import { say, show } from '../speak.ts';
import type { Turn } from '../turn.ts';
import { replyAbout } from '../understanding/reply-about.ts';
import { endWatch } from './change-watch.ts';
import { pressReminder } from './press-reminder.ts';
import { isJustSent, lastReminded } from './reminded.ts';
import { endOfWatch, settle } from './settle.ts';

/** Does what a person types of the reminder that came last, as its buttons would; answers whether it was such. */
export async function answerReminder(turn: Turn): Promise<boolean> {
  const { said } = turn;
  const reply = said?.reply;
  if (reply === undefined || said === undefined || answersQuestion(said, reply, turn)) return false;
  const digest = await lastReminded(turn);
  if (reply.onlyBelow && (digest === undefined || !isJustSent(digest, turn))) return false;
  if (digest === undefined) return await sayNothingOpen(said, reply, turn);
  const { meant, until } = meantBy(turn, reply, digest.reminders);
  if (meant.length === 0) return false;
  await answer(turn, { ...reply, until }, meant);
  return true;
}

/** What waits for an answer comes first: "done" is one to several questions. */
function answersQuestion({ facts, doubts }: Said, { kind }: ReminderReply, turn: Turn): boolean {
  const { open } = turn.conversation;
  if (open === undefined || kind === 'snooze' || kind === 'stop-reminders') return false;
  return open.shows.kind !== 'question' || Object.keys(facts).length > 0 || doubts.length > 0;
}

/** Nothing was reminded of: what can be said otherwise is left to whom it concerns. */
async function sayNothingOpen(
  { command, watch }: Said,
  { kind }: ReminderReply,
  turn: Turn,
): Promise<boolean> {
  if (command !== undefined || (watch !== undefined && watch.subject === undefined)) return false;
  const isPlain = kind === 'done' || kind === 'moved';
  if (isPlain && (turn.conversation.open !== undefined || (await turn.memory.watchCounts()).all === 0))
    return false;
  say(turn, 'reply.nothing');
  return true;
}

type Meant = { readonly meant: readonly DueReminder[]; readonly until: SnoozeSaid | undefined };
type Reply = ReminderReply & Pick<Meant, 'until'>;

function meantBy({ now, person }: Turn, reply: ReminderReply, reminders: readonly DueReminder[]): Meant {
  const here = localDay(now, person.habits.timeZone);
  const { about, until } = replyAbout(
    reply,
    reminders.map(({ watch }) => watch.subject),
    here,
  );
  return { meant: reminders.filter((_, at) => about.includes(at)), until };
}

async function answer(turn: Turn, reply: Reply, meant: readonly DueReminder[]): Promise<void> {
  const open = meant.filter(({ watch }) => endOfWatch(watch) === undefined);
  const [first, ...others] = open.length > 0 ? open : meant;
  if (first !== undefined && others.length === 0) await act(turn, reply, first.watch);
  else if (open.length > 0) askWhich(turn, open);
  else say(turn, 'reply.nothing');
}

async function act(turn: Turn, { kind, until }: Reply, watch: Watch): Promise<void> {
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
    case 'snooze':
      if (until === undefined) say(turn, 'reply.snooze.none');
      else await pressReminder(turn, { ...about, do: 'snooze', ...until });
  }
}

/** The card of several has a picker, and the buttons for the one that is picked. */
function askWhich(turn: Turn, open: readonly DueReminder[]): void {
  const { now, who, speech } = turn;
  say(turn, 'reply.which');
  show(turn, reminderCard(digestOf({ send: [...open], missed: [] }, now), who, speech));
}
