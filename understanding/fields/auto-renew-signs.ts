import type { Spoken } from '../clauses/acts.ts';
import { has, isBareDenial, itemOf, saysOnly } from '../clauses/clauses.ts';
import { anyOf } from '../phrases/concept.ts';
import { isDenied, isOfUnknownDeed } from '../clauses/denial.ts';
import { isDate, isNumber, isTelling, means, nextTo, saidBehind, type Item } from '../items/items.ts';
import { moodOf } from '../clauses/mood.ts';

/** What one clause says of the setting as it is today. */
export type RenewalSign =
  | 'on'
  | 'off'
  | 'cancel'
  | 'extended'
  | 'unknown'
  /** It was to be done: whether it was, nobody says. */
  | 'meant'
  /** What was spoken of has not happened. */
  | 'undone'
  | 'unclear';

/** The sign of a clause about the end of the term; undefined if it says nothing of it. */
export function renewalSign(clause: Spoken, isAsked: boolean): RenewalSign | undefined {
  if (isAsked && (isBareDenial(clause, ...doers) || isBareWaiting(clause))) return 'undone';
  const isNamed = has(clause, 'auto-renew', 'renews', 'renewal:on', 'renewal:off');
  if (has(clause, 'unknown') && isNamed) return 'unknown';
  const sign =
    ofSetting(clause) ?? ofDeed(clause) ?? ofState(clause) ?? (isAsked ? ofRenewing(clause) : ofName(clause));
  if (sign === undefined)
    return has(clause, 'auto-renew', 'turn-off', 'turn-on', 'off') && isVague(clause) ? 'unclear' : undefined;
  return has(clause, 'or') || isOfAnother(clause) ? 'unclear' : sign;
}

/** "They disabled the wrong one." */
function isOfAnother({ items }: Spoken): boolean {
  const deed = itemOf({ items }, 'turn-off', 'turn-on');
  return deed !== undefined && saidBehind(items, deed, 'wrong');
}

function ofSetting(clause: Spoken): RenewalSign | undefined {
  const item = itemOf(clause, 'renewal:cancel', 'renewal:extended', 'renewal:on', 'renewal:off');
  // "The renewal is on 9 January."
  const isOfDay = clause.items.some(({ kind, from }) => kind === 'date' && from === item?.to);
  if (item === undefined || isOfDay) return undefined;
  const denied = isDenied(clause, item) || isOfNone(clause, item);
  const mood = moodOf(clause, item);
  if (mood === 'attempted' || mood === 'wanted' || mood === 'needed') return 'unclear';
  if (means(item, 'renewal:cancel')) return denied ? 'unclear' : 'cancel';
  if (means(item, 'renewal:extended')) return denied ? 'unclear' : 'extended';
  return means(item, 'renewal:on') === denied ? 'off' : 'on';
}

/** "None of the 5 subscriptions renews." */
function isOfNone({ items }: Spoken, item: Item): boolean {
  const [first, ...others] = items.filter((one) => one.to <= item.from && isTelling(one));
  const denies = means(first, 'not', 'nobody', 'none-of-it');
  return denies && others.every((one) => isNumber(one) || means(one, ...counted));
}

const counted = anyOf('subscription licence product business-product');

/** Turned off, or not yet: what will be turned off is on today. */
function ofDeed(clause: Spoken): RenewalSign | undefined {
  const item = itemOf(clause, 'turn-off', 'turn-on');
  if (item === undefined) return undefined;
  const [done, before] = means(item, 'turn-off') ? (['off', 'on'] as const) : (['on', 'off'] as const);
  // "They cancelled the order to disable it."
  if (clause.items.some((one) => one.to <= item.from && means(one, 'lose') && means(one, 'state:cancelled')))
    return 'unclear';
  // "They were requested to disable it": whether they did, nobody says.
  if (clause.items.some((one) => one.to <= item.from && means(one, 'request') && !isDenied(clause, one)))
    return 'meant';
  if (isDenied(clause, item)) return has(clause, 'want') ? 'unclear' : before;
  switch (moodOf(clause, item)) {
    case 'done':
      return done;
    case 'wanted':
    case 'open':
      return 'unclear';
    case 'attempted':
      return has(clause, 'waiting') ? before : 'meant';
    default:
      return before;
  }
}

/** On or off, without a deed. */
function ofState(clause: Spoken): RenewalSign | undefined {
  const item = clause.items.find((one) => means(one, 'off', 'on') && !isPreposition(clause, one));
  if (item === undefined) return undefined;
  if (has(clause, 'part') && has(clause, 'on') && has(clause, 'off')) return 'on';
  const isOff = means(item, 'off');
  switch (moodOf(clause, item)) {
    case 'done':
      return isDenied(clause, item) === isOff ? 'on' : 'off';
    case 'coming':
      return isOff ? 'on' : 'off';
    case 'attempted':
      return 'meant';
    default:
      return 'unclear';
  }
}

/** "On Monday", "on our side". */
function isPreposition({ items }: Spoken, item: Item): boolean {
  const next = nextTo(items, item);
  if (next === undefined || !means(item, 'on')) return false;
  return next.kind !== 'phrase' || means(next, 'customer', 'we', 'third-party', 'invitation', 'tenant');
}

/** "It renews", "nobody has touched it", "still running", where the setting is asked. */
function ofRenewing(clause: Spoken): RenewalSign | undefined {
  const item = itemOf(clause, 'renews');
  const isDated = clause.items.some(isDate);
  if (item !== undefined && !isDated) {
    const mood = moodOf(clause, item);
    if (mood !== 'done' && mood !== 'coming') return 'unclear';
    return isDenied(clause, item) ? 'off' : 'on';
  }
  if (itemOf(clause, 'lose') !== undefined) return has(clause, 'not', 'nobody') ? 'on' : 'off';
  if (has(clause, 'state:active') && !has(clause, 'not', 'no-longer', 'off')) return 'on';
  return ofName(clause);
}

/** "No auto-renew." */
function ofName(clause: Spoken): RenewalSign | undefined {
  const item = itemOf(clause, 'auto-renew');
  if (item === undefined) return undefined;
  if (!isDenied(clause, item)) return undefined;
  return moodOf(clause, item) === 'done' && !isOfUnknownDeed(clause, item) ? 'off' : 'unclear';
}

/** Who did not do it. */
const doers = anyOf('waiting other-partner third-party source:another-partner person click');

/** "But so far nothing", "no reaction". */
function isBareWaiting(clause: Spoken): boolean {
  const waiting = ['waiting', 'relationship:invited'] as const;
  return has(clause, ...waiting) && saysOnly(clause, waiting);
}

function isVague(clause: Spoken): boolean {
  return has(clause, 'want', 'need', 'will', 'attempted', 'refuse', 'unsure', 'part');
}
