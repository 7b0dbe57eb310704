import type { DialogContext } from 'botbuilder-dialogs';
import type { PortfolioCommand } from '../means/asked.ts';
import type { PressRefusal } from '../press-refusal.ts';
import { say } from '../speak.ts';
import type { Turn } from '../turn.ts';
import { answerFile } from './answer-file.ts';
import { askWhichMeant } from './ask-which-meant.ts';
import { dropFile } from './drop-file.ts';
import { askToGive, giveList, takeListBack } from './give-list.ts';
import { keepFile } from './keep-file.ts';
import { offerErrors } from './offer-errors.ts';
import { offerList } from './offer-list.ts';
import { sayPartOfTable } from './say-part-of-table.ts';
import { planLine } from './plan-line.ts';
import { showList } from './show-list.ts';
import { showNeeds, showNeedsOf } from './show-needs.ts';
import { showPortfolio } from './show-portfolio.ts';
import { showOverview, showQuery } from './show-query.ts';
import { showSubscription } from './show-subscription.ts';
import { takeCare } from './take-care.ts';
import { wishAll, wishLines } from './wish.ts';

/** Does what a person asks about their files and what is kept of them, or about the list that a channel was given, whatever else is open. */
export async function obeyPortfolio(dc: DialogContext, turn: Turn, command: PortfolioCommand): Promise<void> {
  if (command.kind === 'give-list') await askToGive(turn);
  else if (command.kind === 'take-list-back') await takeListBack(turn);
  else if (command.kind === 'part-of-table') sayPartOfTable(turn, command.found);
  else if (await isRefused(turn, command)) await refuse(turn, command);
  else if (command.kind === 'portfolio') await showPortfolio(turn, 1);
  else if (command.kind === 'portfolio-or-plan') askWhichMeant(turn, command);
  else if (command.kind === 'portfolio-query') await showQuery(dc, turn, command);
  else await press(dc, turn, command.submit);
}

/** Where others read along only what a channel may do with the list that it was given is done. */
async function isRefused({ who, memory }: Turn, command: PortfolioCommand): Promise<boolean> {
  if (who.inPersonalChat) return false;
  if (command.kind === 'portfolio-press' && command.submit.verb === 'give-list') return false;
  if (command.kind === 'portfolio-press' && !ofTeams.has(command.submit.verb)) return true;
  return (await memory.portfolio.giver()) === undefined;
}

const ofTeams: ReadonlySet<Submit['verb']> = new Set([
  'portfolio',
  'subscription',
  'portfolio-list',
  'portfolio-summary',
  'needs',
  'needs-of',
  'plan-line',
  'wish',
  'wish-all',
]);

/** No card of ours stands there. */
async function refuse(turn: Turn, command: PortfolioCommand): Promise<void> {
  const refusal = command.kind === 'portfolio-press' ? refusalFor(command.submit) : undefined;
  if (refusal !== undefined) turn.refused = refusal;
  say(turn, 'portfolio.personalOnly');
  if (command.kind === 'portfolio' && (await turn.memory.portfolio.toGive()).all > 0) say(turn, 'team.offer');
}

function refusalFor(submit: Submit): PressRefusal | undefined {
  if (submit.verb === 'take-care' && submit.subscriptionId !== undefined) return 'subscription-unknown';
  return refusalOf[submit.verb];
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
  'take-care': undefined,
  'give-list': undefined,
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
      return;
    case 'take-care':
      await takeCare(turn, submit.subscriptionId);
      return;
    case 'give-list':
      await giveList(turn);
  }
}
