import type { Submit } from '../cards/submits.ts';
import { isOwnCard } from './speak.ts';
import type { Turn } from './turn.ts';

/** Whether a press counts: `foreign` on a card shown to somebody else, `old` on one that waits no more. */
export function currencyOf(turn: Turn, submit: Submit): 'current' | 'foreign' | 'old' {
  const { open, planCard } = turn.conversation;
  if (submit.card === undefined)
    return isWelcome(submit) || matchesOpenQuestion(turn, submit) ? 'current' : 'old';
  if (!isOwnCard(turn, submit.card)) return 'foreign';
  if (submit.card === open?.card) return 'current';
  return submit.card === planCard && (submit.verb === 'change' || submit.verb === 'start-over')
    ? 'current'
    : 'old';
}

/** Cards that wait for nothing, such as the welcome, offer these to everybody at any time. */
function isWelcome({ verb }: Submit): boolean {
  return verb === 'start' || verb === 'open-form' || verb === 'help';
}

function matchesOpenQuestion(turn: Turn, submit: Submit): boolean {
  const shows = turn.conversation.open?.shows;
  if (submit.verb === 'answer') return shows?.kind === 'question' && shows.field === submit.question;
  return submit.verb === 'form' ? shows?.kind === 'form' : true;
}
