import type { Submit } from '../cards/parts/submits.ts';
import { isOwnCard } from './speak.ts';
import type { Turn } from './turn.ts';

/** Whether a press counts: `foreign` on a card shown to somebody else, `old` on one that waits no more. */
export function currencyOf(turn: Turn, submit: Submit): 'current' | 'foreign' | 'old' {
  const { open, planCard } = turn.conversation;
  if (submit.card === undefined)
    return isWelcome(submit) || matchesOpenQuestion(turn, submit) ? 'current' : 'old';
  if (!isOwnCard(turn, submit.card)) return 'foreign';
  if (submit.card === open?.card || isLasting(submit)) return 'current';
  return submit.card === planCard && isPlanVerb(submit) ? 'current' : 'old';
}

/** Cards that wait for nothing, such as the welcome, offer these to everybody at any time. */
function isWelcome({ verb }: Submit): boolean {
  return verb === 'start' || verb === 'open-form' || verb === 'help';
}

/** Cards that are good for as long as they stand; what they submit is judged by itself. */
function isLasting({ verb }: Submit): boolean {
  return verb === 'save-settings' || verb === 'use-time-zone' || verb === 'speak' || verb === 'undo';
}

/** The latest plan's own buttons count while something else is asked. */
function isPlanVerb({ verb }: Submit): boolean {
  return verb === 'change' || verb === 'start-over' || verb === 'watch';
}

function matchesOpenQuestion(turn: Turn, submit: Submit): boolean {
  const shows = turn.conversation.open?.shows;
  if (submit.verb === 'answer') return shows?.kind === 'question' && shows.field === submit.question;
  if (submit.verb === 'forget-everything' || submit.verb === 'keep-everything')
    return shows?.kind === 'forget';
  if (submit.verb === 'name') return shows?.kind === 'watch-name';
  if (submit.verb === 'speak') return false;
  if (submit.verb === 'watch-end') return shows?.kind === 'watch-end';
  return submit.verb === 'form' ? shows?.kind === 'form' : true;
}
