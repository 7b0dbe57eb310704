import type { Submit } from '../cards/parts/submits.ts';
import { isOwnCard } from './speak.ts';
import type { Turn } from './turn.ts';

/** What the card of a press is: it counts where it waits; `foreign` is one shown to somebody else, `old` one that waits no more. */
export function cardOfPress(turn: Turn, submit: Submit): 'waiting' | 'foreign' | 'old' {
  const { open, planCard } = turn.conversation;
  if (submit.card === undefined)
    return isWelcome(submit) || matchesOpenQuestion(turn, submit) ? 'waiting' : 'old';
  if (!isOwnCard(turn, submit.card)) return 'foreign';
  if (submit.card === open?.card || isLasting(submit)) return 'waiting';
  return submit.card === planCard && isPlanVerb(submit) ? 'waiting' : 'old';
}

/** Cards that wait for nothing, such as the welcome, offer these to everybody at any time. */
function isWelcome({ verb }: Submit): boolean {
  return verb === 'start' || verb === 'open-form' || verb === 'help' || verb === 'example';
}

/** Cards that are good for as long as they stand; what they submit is judged by itself. */
function isLasting({ verb }: Submit): boolean {
  return (
    verb === 'save-settings' ||
    verb === 'use-time-zone' ||
    verb === 'speak' ||
    verb === 'undo' ||
    verb === 'ask' ||
    verb === 'ask-part' ||
    verb === 'moves' ||
    verb === 'open-move' ||
    verb === 'show-move' ||
    verb === 'tick' ||
    verb === 'keep-reminders' ||
    verb === 'close-move' ||
    verb === 'tell-move' ||
    verb === 'name-move' ||
    verb === 'hand-over' ||
    verb === 'withdraw-hand-over' ||
    verb === 'set-stand-in' ||
    verb === 'end-stand-in' ||
    verb === 'drafts' ||
    verb === 'draft' ||
    isOfPortfolio(verb)
  );
}

/** What waits for an answer about a file is the file, not its card. */
function isOfPortfolio(verb: Submit['verb']): boolean {
  return (
    verb === 'keep-file' ||
    verb === 'drop-file' ||
    verb === 'file-errors' ||
    verb === 'file-dates' ||
    verb === 'file-columns' ||
    verb === 'portfolio' ||
    verb === 'subscription' ||
    verb === 'portfolio-list' ||
    verb === 'portfolio-csv' ||
    verb === 'portfolio-summary' ||
    verb === 'needs' ||
    verb === 'needs-of' ||
    verb === 'plan-line' ||
    verb === 'wish' ||
    verb === 'wish-all' ||
    verb === 'take-care' ||
    verb === 'give-list'
  );
}

/** The latest plan's own buttons count while something else is asked. */
function isPlanVerb({ verb }: Submit): boolean {
  return (
    verb === 'change' ||
    verb === 'start-over' ||
    verb === 'watch' ||
    verb === 'take-over' ||
    verb === 'leave-it' ||
    verb === 'steps'
  );
}

function matchesOpenQuestion(turn: Turn, submit: Submit): boolean {
  const shows = turn.conversation.open?.shows;
  if (submit.verb === 'answer' || submit.verb === 'preview')
    return shows?.kind === 'question' && shows.field === submit.question;
  if (submit.verb === 'forget-everything' || submit.verb === 'keep-everything')
    return shows?.kind === 'forget';
  if (submit.verb === 'name') return shows?.kind === 'watch-name';
  if (submit.verb === 'speak' || submit.verb === 'keep-reminders') return false;
  if (submit.verb === 'watch-end') return shows?.kind === 'watch-end';
  return submit.verb === 'form' ? shows?.kind === 'form' : true;
}
