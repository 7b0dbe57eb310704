import type { ReminderReply } from '../understanding/reminding/watch-said.ts';
import { localDay } from '../reminders/local-hour.ts';
import { wasAway } from './absence.ts';
import { conditionsOf } from './means/conditions.ts';
import { mayMeanNothing, mayMeanReminder } from './means/meanings.ts';
import type { Reminded, Situation } from './means/situation.ts';
import { progressOfMoves } from './moves/progress-of.ts';
import { refusalOf } from './refusal-of.ts';
import { standingOf } from './standing.ts';
import { todayOf } from './given.ts';
import type { Turn } from './turn.ts';
import { replyAbout } from '../understanding/reminding/reply-about.ts';
import { portfolioAsked } from './portfolio/portfolio-asked.ts';
import { mayBeUnseen } from './unseen.ts';
import { isJustSent, lastReminded } from './watch/reminded.ts';

/** How things stand for what came in; looks up of reminders what may matter, and no more. */
export async function situationOf(
  turn: Turn,
  { said, handedOn }: Pick<Situation, 'said' | 'handedOn'>,
): Promise<Situation> {
  const { input, conversation, speech } = turn;
  const situation: Situation = {
    input,
    said,
    standing: standingOf(conversation),
    today: todayOf(turn),
    open: conversation.open,
    refusal: refusalOf(turn),
    mayBeUnseen: mayBeUnseen(turn),
    wasAway: wasAway(turn),
    language: speech.language,
    watchesAnything: false,
    handedOn,
  };
  const now = conditionsOf(situation);
  const reminded = mayMeanReminder(now) ? await remindedOf(turn, said?.reply) : undefined;
  const watchesAnything =
    reminded === undefined && mayMeanNothing(now) && (await turn.memory.watchCounts()).all > 0;
  const progress = handedOn ? undefined : await progressOfMoves(turn, said, situation.standing);
  const portfolio = handedOn || !now.mayAskPortfolio ? undefined : await portfolioAsked(turn, said?.query);
  return { ...situation, reminded, watchesAnything, progress, portfolio };
}

async function remindedOf(turn: Turn, reply: ReminderReply | undefined): Promise<Reminded | undefined> {
  const digest = await lastReminded(turn);
  if (digest === undefined) return undefined;
  const subjects = digest.reminders.map(({ watch }) => watch.subject);
  const here = localDay(turn.now, turn.person.habits.timeZone);
  return {
    ...digest,
    isRightAbove: isJustSent(digest, turn),
    reply: reply === undefined ? undefined : { ...reply, ...replyAbout(reply, subjects, here) },
  };
}
