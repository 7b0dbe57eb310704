import type { Answers } from '../guidance/answers.ts';
import { dayAfter, type Day } from '../guidance/day.ts';
import { freeGrace, type FreeGrace } from '../guidance/grace.ts';
import type { Watch } from './watch.ts';

export type TodoId =
  | 'turn-auto-renew-off'
  | 'choose-end-of-term'
  | 'finish-transfer'
  | 'prepare-new-subscription'
  | 'buy-again'
  | 'ask-licensing-contact'
  | 'find-out';

/** What is to be done, and the last UTC day on which it helps. */
export type Todo =
  | { readonly id: Exclude<TodoId, 'turn-auto-renew-off'>; readonly by: Day }
  | { readonly id: 'turn-auto-renew-off'; readonly by: Day; readonly seller: Seller };

/** Who sold the subscription: it decides who turns auto-renew off, and where (R10). */
export type Seller = 'partner' | 'microsoft';

type Watched = Pick<Watch, 'termEnd' | 'answers'>;

/**
 * What is to be done on the UTC day at that point of the watch's path (rulebook §4);
 * nothing where the term is over and no free days are known to run, or they have passed.
 */
export function todoAt(watch: Watched, day: Day): Todo | undefined {
  return day <= watch.termEnd ? beforeEnd(watch, day) : afterEnd(watch, day);
}

/** Whether free grace follows the watch's term; not known where the watch was made without a plan. */
export function graceOf({ termEnd, answers }: Watched): FreeGrace {
  if (answers === undefined) return 'unknown';
  const { source, termStart } = answers;
  const grace = freeGrace({ source, termEnd, termStart });
  // An end moved to a later day may mean a renewal: the start that was answered promises nothing then.
  return grace === 'holds' && termEnd > answers.termEnd ? freeGrace({ source, termEnd }) : grace;
}

/** The last days before the end: a transfer that two partners have yet to approve may come too late. */
const lastWeek = 7;

function beforeEnd({ termEnd, answers }: Watched, day: Day): Todo {
  if (answers === undefined) return { id: 'find-out', by: termEnd };
  if (answers.source === 'volume-licensing') return { id: 'ask-licensing-contact', by: termEnd };
  const grace = graceOf({ termEnd, answers });
  return waitsForTransfer(answers, grace, day < dayAfter(termEnd, -lastWeek))
    ? { id: 'finish-transfer', by: termEnd }
    : readyForEnd(answers, grace, { termEnd, day });
}

/**
 * From another partner the transfer is the way; only in the last week does the end itself come first. Not where
 * it is settled already, nor where an offer that is no longer sold would be lost with auto-renew off.
 */
function waitsForTransfer(answers: Answers, grace: FreeGrace, early: boolean): boolean {
  if (answers.source !== 'another-partner') return false;
  const settled = answers.autoRenew === 'off' || answers.offer === 'discontinued';
  return early || (grace === 'holds' && settled);
}

/** What makes the end of the term harmless. */
function readyForEnd(
  { autoRenew, source }: Answers,
  grace: FreeGrace,
  { termEnd, day }: { termEnd: Day; day: Day },
): Todo {
  if (grace === 'unknown') return { id: 'find-out', by: termEnd };
  if (grace === 'gone') return { id: 'choose-end-of-term', by: termEnd };
  if (autoRenew === 'off') return { id: 'prepare-new-subscription', by: dayAfter(termEnd, 30) };
  // The day before is the last safe one (R10); on the end day it is still worth trying.
  const by = day < termEnd ? dayAfter(termEnd, -1) : termEnd;
  return { id: 'turn-auto-renew-off', by, seller: source === 'microsoft-direct' ? 'microsoft' : 'partner' };
}

/** R12: under free grace the new subscription can be bought for 30 days. */
function afterEnd(watch: Watched, day: Day): Todo | undefined {
  const by = dayAfter(watch.termEnd, 30);
  return graceOf(watch) === 'holds' && day <= by ? { id: 'buy-again', by } : undefined;
}
