import { reminderCard } from '../../cards/reminder-card.ts';
import { digestOf } from '../../reminders/digest.ts';
import type { DueReminder } from '../../reminders/judge.ts';
import type { Watch } from '../../reminders/watch.ts';
import type { Reminded } from '../means/situation.ts';
import { say, show } from '../speak.ts';
import type { Turn } from '../turn.ts';
import { endWatch } from './change-watch.ts';
import { endOfWatch } from './end-of-watch.ts';
import { pressReminder } from './press-reminder.ts';
import { settle } from './settle.ts';

/** Does what a person types of the reminder that came last, as its buttons would. */
export async function answerReminder(turn: Turn, { reply, reminders }: Reminded): Promise<void> {
  if (reply === undefined) return;
  await answer(
    turn,
    reply,
    reminders.filter((_, at) => reply.about.includes(at)),
  );
}

type Reply = NonNullable<Reminded['reply']>;

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
