import type { DialogContext } from 'botbuilder-dialogs';
import type { Key } from '../languages/en/says.ts';
import { openQuestion } from './open-question.ts';
import { beginMove, leaveAll, obey } from './commands.ts';
import { askedBy } from './means/asked.ts';
import type { Meaning } from './means/meanings.ts';
import type { Situation } from './means/situation.ts';
import { sayUnreadable } from './opening.ts';
import { refusedWith } from './press-refusal.ts';
import { ResumeDialog } from './resume-dialog.ts';
import { say } from './speak.ts';
import { todayOf, type Turn } from './turn.ts';
import { answerReminder } from './watch/answer-reminder.ts';

type Act = (dc: DialogContext, turn: Turn, situation: Situation) => Promise<unknown> | undefined;

const hears: Act = (dc) => dc.continueDialog();

/** What is done for each meaning; what belongs to the dialog on top, that hears. */
const acts: Readonly<Record<Meaning, Act>> = {
  'press-refused': refuse,
  'reply-to-reminder': (_, turn, situation) => answerReminder(turn, situation),
  'reply-to-nothing': says('reply.nothing'),
  command,
  'leave-all': cancelAll,
  'form-at-rest': (dc) => beginMove(dc, { with: 'form' }),
  unseen: async (dc, turn) => {
    say(turn, 'notice.unseen');
    await dc.repromptDialog();
  },
  'lost-below-reminder': (_, turn) => {
    say(turn, turn.said?.asks.length ? 'reply.noAnswers' : 'reply.help');
    return undefined;
  },
  'back-after-absence': askToGoOn,
  forget: hears,
  keep: hears,
  'keep-and-hear': hears,
  'go-on': hears,
  'hear-instead': hears,
  'watch-handed-on': hears,
  'watch-event': hears,
  step: hears,
  picked: hears,
  told: hears,
  asked: hears,
  'not-understood': hears,
  unreadable: async (dc, turn, { standing }) => {
    if (standing.top === 'idle') sayUnreadable(turn);
    else await dc.continueDialog();
  },
  'begin-move': (dc) => beginMove(dc, { with: 'words' }),
  'no-plan-yet': says('notice.noPlanYet'),
  'asked-at-rest': says('notice.noAnswers.idle'),
  nothing: says('notice.nothingOpen'),
};

/** Does what an input means. */
export async function act(
  dc: DialogContext,
  turn: Turn,
  meaning: Meaning,
  situation: Situation,
): Promise<void> {
  await acts[meaning](dc, turn, situation);
}

function says(key: Key): Act {
  return (_, turn) => {
    say(turn, key);
    return undefined;
  };
}

async function command(dc: DialogContext, turn: Turn): Promise<void> {
  const asked = askedBy(turn);
  if (asked !== undefined) await obey(dc, turn, asked);
}

async function cancelAll(dc: DialogContext, turn: Turn): Promise<void> {
  say(turn, dc.activeDialog === undefined ? 'notice.nothingToCancel' : 'notice.cancelled');
  await leaveAll(dc, turn);
}

async function refuse(dc: DialogContext, turn: Turn, { refusal }: Situation): Promise<void> {
  if (refusal === undefined) return;
  const idle = dc.activeDialog === undefined;
  turn.refused = refusal;
  say(turn, refusalWords(refusal, idle));
  if (!idle && refusal !== 'card-foreign') await dc.repromptDialog();
}

function refusalWords(refusal: keyof typeof refusedWith, idle: boolean): Key {
  if (refusal === 'card-old' && idle) return 'notice.alreadyAnswered.idle';
  return refusal === 'card-foreign' && !idle ? 'notice.notYours.open' : refusedWith[refusal];
}

async function askToGoOn(dc: DialogContext, turn: Turn, { standing, input }: Situation): Promise<void> {
  const waiting = openQuestion(standing, todayOf(turn));
  if (waiting === undefined || input.kind !== 'typed') return;
  await dc.beginDialog(ResumeDialog.id, { ...waiting, wasAway: true, text: input.text });
}
