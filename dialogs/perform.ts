import type { DialogContext } from 'botbuilder-dialogs';
import { aboutCard } from '../cards/talk/about-card.ts';
import { helpCard } from '../cards/talk/help-card.ts';
import { showAnswers } from './answering/show-answers.ts';
import { obeyColleague } from './colleagues/obey-colleague.ts';
import type { Deed } from './deed.ts';
import { obeyDrafts } from './drafts/obey-drafts.ts';
import { MoveDialog } from './move/move-dialog.ts';
import { obeyMoves } from './moves/obey-moves.ts';
import { ForgetDialog } from './person/forget-dialog.ts';
import { obeyPersonal } from './person/obey-personal.ts';
import { obeyPortfolio } from './portfolio/obey-portfolio.ts';
import { todayOf } from './given.ts';
import { ResumeDialog } from './resume-dialog.ts';
import { sayNothingOpen } from './nothing-open.ts';
import { retireOpen, say, show } from './speak.ts';
import { undo } from './taking-back/undo.ts';
import type { Turn } from './turn.ts';

import { answerReminder, obeyWatch } from './watch/obey-watch.ts';
import { leaveWatch } from './watch/watch-dialog.ts';
import { showWelcome } from './welcome.ts';

/** Does what was decided. */
export async function perform(dc: DialogContext, turn: Turn, deed: Deed): Promise<void> {
  switch (deed.do) {
    case 'say':
      say(turn, deed.key, deed.values);
      return;
    case 'say-nothing-open':
      await sayNothingOpen(turn, deed.key);
      return;
    case 'refuse':
      turn.refused = deed.why;
      return;
    case 'welcome':
      showWelcome(turn);
      return;
    case 'about':
      show(turn, aboutCard(turn.service, turn.speech));
      return;
    case 'help':
      show(turn, helpCard({ ...deed, today: todayOf(turn) }, turn.speech));
      return;
    case 'answer':
      showAnswers(turn, deed);
      return;
    case 'answer-reminder':
      await answerReminder(turn, deed.reminded);
      return;
    case 'obey-watch':
      await obeyWatch(dc, turn, deed.command);
      return;
    case 'obey-moves':
      await obeyMoves(dc, turn, deed.command);
      return;
    case 'obey-colleague':
      await obeyColleague(turn, deed.asked);
      return;
    case 'obey-drafts':
      await obeyDrafts(turn, deed.command);
      return;
    case 'obey-portfolio':
      await obeyPortfolio(dc, turn, deed.command);
      return;
    case 'obey-personal':
      await obeyPersonal(dc, turn, deed.command);
      return;
    default:
      await performOnStack(dc, turn, deed);
  }
}

type OnStack = Extract<
  Deed,
  {
    do:
      | 'hear'
      | 'show-again'
      | 'leave-all'
      | 'leave-watch'
      | 'begin-move'
      | 'ask-to-go-on'
      | 'ask-to-forget'
      | 'undo';
  }
>;

async function performOnStack(dc: DialogContext, turn: Turn, deed: OnStack): Promise<void> {
  switch (deed.do) {
    case 'hear':
      await dc.continueDialog();
      return;
    case 'show-again':
      await dc.repromptDialog();
      return;
    case 'leave-all':
      await leaveAll(dc, turn);
      return;
    case 'leave-watch':
      await leaveWatch(dc, turn);
      return;
    case 'begin-move':
      await dc.beginDialog(MoveDialog.id, { with: deed.with });
      return;
    case 'ask-to-go-on':
      await dc.beginDialog(ResumeDialog.id, deed.absence);
      return;
    case 'ask-to-forget':
      await dc.beginDialog(ForgetDialog.id);
      return;
    case 'undo':
      await undo(dc, turn, deed.step);
  }
}

/** Ends whatever is open; the card that waited is closed. */
async function leaveAll(dc: DialogContext, turn: Turn): Promise<void> {
  retireOpen(turn);
  delete turn.conversation.planCard;
  await dc.cancelAllDialogs();
}
