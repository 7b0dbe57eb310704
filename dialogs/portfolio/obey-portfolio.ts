import type { DialogContext } from 'botbuilder-dialogs';
import type { PortfolioCommand } from '../means/asked.ts';
import type { PressRefusal } from '../press-refusal.ts';
import { say } from '../speak.ts';
import type { Turn } from '../turn.ts';
import { answerFile } from './answer-file.ts';
import { askWhichMeant } from './ask-which-meant.ts';
import { dropFile } from './drop-file.ts';
import { keepFile } from './keep-file.ts';
import { offerErrors } from './offer-errors.ts';
import { offerList } from './offer-list.ts';
import { planLine } from './plan-line.ts';
import { showList } from './show-list.ts';
import { showNeeds, showNeedsOf } from './show-needs.ts';
import { showPortfolio } from './show-portfolio.ts';
import { showOverview, showQuery } from './show-query.ts';
import { showSubscription } from './show-subscription.ts';
import { wishAll, wishLines } from './wish.ts';

/** Does what a person asks about their files and what is kept of them, whatever else is open; where nobody reads along. */
export async function obeyPortfolio(dc: DialogContext, turn: Turn, command: PortfolioCommand): Promise<void> {
  if (!turn.who.inPersonalChat) {
    refuse(turn, command);
    return;
  }
  if (command.kind === 'portfolio') await showPortfolio(turn, 1);
  else if (command.kind === 'portfolio-or-plan') askWhichMeant(turn, command);
  else if (command.kind === 'portfolio-query') await showQuery(dc, turn, command.query);
  else await press(dc, turn, command.submit);
}

/** No card of ours stands there. */
function refuse(turn: Turn, command: PortfolioCommand): void {
  const refusal = command.kind === 'portfolio-press' ? refusalOf[command.submit.verb] : undefined;
  if (refusal !== undefined) turn.refused = refusal;
  say(turn, 'portfolio.personalOnly');
}

type Submit = Extract<PortfolioCommand, { kind: 'portfolio-press' }>['submit'];

/** Why a press is not obeyed where others read along; a list is of whoever presses. */
const refusalOf = {
  'keep-file': 'file-unknown',
  'drop-file': 'file-unknown',
  'file-errors': 'file-unknown',
  'file-dates': 'file-unknown',
  'file-columns': 'file-unknown',
  portfolio: undefined,
  'portfolio-list': undefined,
  'portfolio-csv': undefined,
  'portfolio-summary': undefined,
  subscription: 'subscription-unknown',
  needs: undefined,
  'needs-of': 'subscription-unknown',
  'plan-line': 'subscription-unknown',
  wish: 'subscription-unknown',
  'wish-all': 'subscription-unknown',
} as const satisfies Readonly<Record<Submit['verb'], PressRefusal | undefined>>;

async function press(dc: DialogContext, turn: Turn, submit: Submit): Promise<void> {
  switch (submit.verb) {
    case 'keep-file':
      await keepFile(turn, submit);
      return;
    case 'drop-file':
      await dropFile(turn, submit.file);
      return;
    case 'file-errors':
      await offerErrors(turn, submit.file);
      return;
    case 'file-dates':
      await answerFile(turn, submit.file, { dateOrder: submit.order });
      return;
    case 'file-columns':
      await answerFile(turn, submit.file, { columns: submit });
      return;
    case 'portfolio':
      await showPortfolio(turn, submit.page ?? 1);
      return;
    case 'subscription':
      await showSubscription(turn, submit.subscriptionId);
      return;
    case 'portfolio-list':
      await showList(turn, submit.asked, submit.page);
      return;
    case 'portfolio-csv':
      await offerList(turn, submit.asked);
      return;
    case 'portfolio-summary':
      await showOverview(turn);
      return;
    case 'needs':
      await showNeeds(turn, submit.page ?? 1);
      return;
    case 'needs-of':
      await showNeedsOf(turn, submit.subscriptionId);
      return;
    case 'plan-line':
      await planLine(dc, turn, submit.subscriptionId);
      return;
    case 'wish':
      await wishLines(turn, submit);
      return;
    case 'wish-all':
      await wishAll(turn, submit);
  }
}
