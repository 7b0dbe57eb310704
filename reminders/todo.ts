import type { Answers } from '../guidance/answers.ts';
import { dayAfter, type Day } from '../guidance/day.ts';
import { freeGrace, type FreeGrace } from '../guidance/grace.ts';
import { stateOf } from '../guidance/questions.ts';
import type { Watch } from './watch.ts';

/** What the old seller has to do: it reads differently by who that is. */
type SellerTodoId = 'turn-auto-renew-off' | 'undo-renewal' | 'leave-extended-terms' | 'end-trial-renewal';

type OtherTodoId =
  | 'choose-end-of-term'
  | 'finish-transfer'
  | 'prepare-new-subscription'
  | 'prepare-before-end'
  | 'prepare-before-extended'
  | 'buy-again'
  | 'provision-before-end'
  | 'schedule-channel-transfer'
  | 'ask-provider'
  | 'order-now'
  | 'replace-trial'
  | 'find-out';

export type TodoId = SellerTodoId | OtherTodoId;

/** What is to be done, and the last UTC day on which it helps. */
export type Todo =
  | { readonly id: OtherTodoId; readonly by: Day }
  | { readonly id: SellerTodoId; readonly by: Day; readonly seller: Seller };

/** Who sold the subscription: it decides who turns auto-renew off, or cancels, and where (R10). */
export type Seller = 'partner' | 'microsoft';

type Watched = Pick<Watch, 'termEnd' | 'answers' | 'kind'>;

/**
 * What is to be done on the UTC day at that point of the watch's path (rulebook §4); nothing where the term is over
 * and nothing helps any more, nor where the person said in words of their own what it is.
 */
export function todoAt(watch: Watched, day: Day): Todo | undefined {
  if (watch.kind === 'own-words') return undefined;
  const { answers, termEnd } = watch;
  if (answers !== undefined && isExtended(watch))
    // It is billed month by month: what is done before the next bill helps.
    return { id: 'leave-extended-terms', by: dayAfter(day, 30), seller: sellerOf(answers) };
  return day <= termEnd ? beforeEnd(watch, day) : afterEnd(watch, day);
}

/** Whether free grace follows the watch's term; not known where the watch was made without a plan. */
export function graceOf({ termEnd, answers }: Watched): FreeGrace {
  if (answers === undefined) return 'unknown';
  const { source, billingAccount, state, termStart } = answers;
  const purchase = { source, billingAccount, state, termEnd };
  const grace = freeGrace({ ...purchase, termStart });
  // An end moved to a later day may mean a renewal: the start that was answered promises nothing then.
  return grace === 'holds' && termEnd > answers.termEnd ? freeGrace(purchase) : grace;
}

/** Whether the subscription is in Extended Service Terms, and billed month by month until somebody ends it. */
export function isExtended({ answers }: Watched): boolean {
  return answers !== undefined && stateOf(answers) === 'extended';
}

/** Whether it renews each month as wished, which is not worth a message (rulebook §4). */
export function rollsOver({ answers }: Watched): boolean {
  if (answers === undefined || stateOf(answers) !== 'active') return false;
  return answers.termLength === 'monthly' && answers.autoRenew === 'on';
}

/** Whether it renews at the end of its term for want of free days, which can be undone for a week. */
export function mayRenew(watch: Watched): boolean {
  const { answers } = watch;
  if (answers === undefined || isOfRecord(answers) || rollsOver(watch)) return false;
  return answers.autoRenew === 'on' && graceOf(watch) === 'gone';
}

/** Whether 30 free days follow in which it can be bought again; a provider that takes it over leaves it running. */
export function hasGrace(watch: Watched): boolean {
  const { answers } = watch;
  return answers !== undefined && !isOfRecord(answers) && graceOf(watch) === 'holds';
}

/** The path on which the provider alone acts (rulebook §2 `path`). */
function isOfRecord(answers: Answers): boolean {
  const { source, partnerModel, sameProvider } = answers;
  const isOneProvider = partnerModel === 'indirect-reseller' && sameProvider === 'yes';
  return source === 'another-partner' && isOneProvider && stateOf(answers) === 'active';
}

function sellerOf({ source }: Answers): Seller {
  return source === 'microsoft-direct' ? 'microsoft' : 'partner';
}

/** The last days before the end: a transfer that two partners have yet to approve may come too late. */
const lastWeek = 7;

type Term = { readonly termEnd: Day; readonly day: Day };

function beforeEnd({ termEnd, answers }: Watched, day: Day): Todo {
  if (answers === undefined) return { id: 'find-out', by: termEnd };
  if (answers.source === 'volume-licensing') return { id: beforeAgreementEnds(answers), by: termEnd };
  if (stateOf(answers) === 'trial') return beforeTrialEnds(answers, { termEnd, day });
  if (stateOf(answers) !== 'active') return { id: 'order-now', by: termEnd };
  if (isOfRecord(answers)) return { id: 'ask-provider', by: termEnd };
  const grace = graceOf({ termEnd, answers });
  return waitsForTransfer(answers, grace, day < dayAfter(termEnd, -lastWeek))
    ? { id: 'finish-transfer', by: termEnd }
    : readyForEnd(answers, grace, { termEnd, day });
}

function beforeAgreementEnds({ volumeProgramme, offer }: Answers): OtherTodoId {
  return volumeProgramme === 'enterprise' && offer === 'discontinued'
    ? 'schedule-channel-transfer'
    : 'provision-before-end';
}

function beforeTrialEnds(answers: Answers, { termEnd, day }: Term): Todo {
  if (endsSurely(answers)) return { id: 'replace-trial', by: termEnd };
  return { id: 'end-trial-renewal', by: safelyBefore({ termEnd, day }), seller: sellerOf(answers) };
}

function endsSurely({ autoRenew }: Answers): boolean {
  return autoRenew === 'off' || autoRenew === 'cancel';
}

/** The day before is the last safe one (R10); on the end day it is still worth trying. */
function safelyBefore({ termEnd, day }: Term): Day {
  return day < termEnd ? dayAfter(termEnd, -1) : termEnd;
}

/**
 * From another partner the transfer is the way; only in the last week does the end itself come first. Not where
 * it is sure already, nor where an offer that is no longer sold would be lost with auto-renew off.
 */
function waitsForTransfer(answers: Answers, grace: FreeGrace, early: boolean): boolean {
  if (answers.source !== 'another-partner') return false;
  const isSure = endsSurely(answers) || answers.offer === 'discontinued';
  return early || (grace === 'holds' && isSure);
}

/** What makes the end of the term harmless. */
function readyForEnd(answers: Answers, grace: FreeGrace, term: Term): Todo {
  const { autoRenew } = answers;
  const { termEnd } = term;
  if (autoRenew === 'extended') return { id: 'prepare-before-extended', by: termEnd };
  if (autoRenew === 'cancel' && grace !== 'holds') return { id: 'prepare-before-end', by: termEnd };
  if (grace === 'unknown') return { id: 'find-out', by: termEnd };
  if (grace === 'gone') return { id: 'choose-end-of-term', by: termEnd };
  if (endsSurely(answers)) return { id: 'prepare-new-subscription', by: dayAfter(termEnd, 30) };
  return { id: 'turn-auto-renew-off', by: safelyBefore(term), seller: sellerOf(answers) };
}

/** The last day after the end on which a renewal can be undone: seven days from the new term's first. */
const undoDays = 8;

/** R12: under free grace the new subscription can be bought for 30 days; else a renewal can be undone for a week. */
function afterEnd(watch: Watched, day: Day): Todo | undefined {
  const { answers, termEnd } = watch;
  if (hasGrace(watch)) {
    const by = dayAfter(termEnd, 30);
    return day <= by ? { id: 'buy-again', by } : undefined;
  }
  const by = dayAfter(termEnd, undoDays);
  return answers !== undefined && mayRenew(watch) && day <= by
    ? { id: 'undo-renewal', by, seller: sellerOf(answers) }
    : undefined;
}
