import type { DialogContext } from 'botbuilder-dialogs';
import type { PortfolioCommand } from '../means/asked.ts';
import { say } from '../speak.ts';
import type { Turn } from '../turn.ts';
import { answerFile } from './answer-file.ts';
import { dropFile } from './drop-file.ts';
import { keepFile } from './keep-file.ts';
import { offerErrors } from './offer-errors.ts';
import { planLine } from './plan-line.ts';
import { showNeeds, showNeedsOf } from './show-needs.ts';
import { showPortfolio } from './show-portfolio.ts';
import { showSubscription } from './show-subscription.ts';
import { wishAll, wishLines } from './wish.ts';

/** Does what a person asks about their files and what is kept of them, whatever else is open; where nobody reads along. */
export async function obeyPortfolio(dc: DialogContext, turn: Turn, command: PortfolioCommand): Promise<void> {
  if (!turn.who.inPersonalChat) {
    refuse(turn, command);
    return;
  }
  if (command.kind === 'portfolio') await showPortfolio(turn, 1);
  else await press(dc, turn, command.submit);
}

/** No card of ours stands there. */
function refuse(turn: Turn, command: PortfolioCommand): void {
  const verb = command.kind === 'portfolio-press' ? command.submit.verb : 'portfolio';
  if (verb !== 'portfolio' && verb !== 'needs')
    turn.refused = ofFiles.has(verb) ? 'file-unknown' : 'subscription-unknown';
  say(turn, 'portfolio.personalOnly');
}

const ofFiles: ReadonlySet<Submit['verb']> = new Set([
  'keep-file',
  'drop-file',
  'file-errors',
  'file-dates',
  'file-columns',
]);

type Submit = Extract<PortfolioCommand, { kind: 'portfolio-press' }>['submit'];

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
