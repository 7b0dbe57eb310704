import { dayAfter, type Day } from '../../guidance/day.ts';
import { freeGrace } from '../../guidance/grace.ts';
import type { Followed } from './followed.ts';
import type { Need, OpenBecause } from './need.ts';
import { termNow, type TermNow } from './term-now.ts';
import type { WishOf } from './wish.ts';

/** Seven days from the new term's first (page `cancellation`): as long can a renewal be undone. */
export const undoDays = 8;

type Seen = {
  readonly one: Followed;
  readonly term: TermNow;
  readonly wished: WishOf | undefined;
  readonly today: Day;
};

/**
 * What the subscription needs of a person on the UTC day, given what is wished of it. Whatever nobody confirmed is to
 * be decided; "off" without an explicit cancel leads into Extended Service Terms (page `extended-service-terms`).
 */
export function needOf(one: Followed, wished: WishOf | undefined, today: Day): Need {
  const term = termNow(one, today);
  const seen = { one, term, wished, today };
  if (one.state === 'cancelled') return { kind: 'over', termEnd: term.termEnd };
  if (one.hasMove) return { kind: 'moving', termEnd: term.termEnd };
  if (wished?.checked === true && one.state !== 'suspended' && one.place === 'ours')
    return asLookedUp(wished, seen);
  if (one.state === 'extended') return monthByMonth(term.termEnd, today);
  return term.termEnd < today ? afterEnd(seen) : beforeEnd(seen);
}

/** What they looked up, or have set since, counts before the file. */
function asLookedUp({ wish }: WishOf, { one, term, today }: Seen): Need {
  const { termEnd } = term;
  if (wish === 'ends')
    return termEnd < today ? { kind: 'over', termEnd } : { kind: 'as-wished', how: 'ends', termEnd };
  if (one.termLength === 'monthly') return { kind: 'rolls-over', termEnd };
  return { kind: 'as-wished', how: 'renews', termEnd, ...undoOf(term, today) };
}

/** Until when a renewal of late can be undone. */
function undoOf({ renewedAfter }: TermNow, today: Day): { readonly undoUntil?: Day } {
  const undoUntil = renewedAfter === undefined ? undefined : dayAfter(renewedAfter, undoDays);
  return undoUntil === undefined || today > undoUntil ? {} : { undoUntil };
}

function monthByMonth(termEnd: Day, today: Day): Need {
  // Billed month by month until somebody ends it: what is done before the next bill helps.
  return { kind: 'costs', how: 'already', termEnd, by: dayAfter(today, 30) };
}

/** It is past its end, and what is set does not carry it on, or is not known. */
function afterEnd({ one, term: { termEnd }, today }: Seen): Need {
  if (one.autoRenew === 'extended') return monthByMonth(termEnd, today);
  if (one.autoRenew === 'off' && !endsWhenOff(one)) return monthByMonth(termEnd, today);
  const by = dayAfter(termEnd, hasGrace(one) ? 30 : undoDays);
  const isOver = one.autoRenew === 'cancel' || today > by;
  return isOver ? { kind: 'over', termEnd } : { kind: 'open', because: 'not-known', termEnd, by };
}

function beforeEnd(seen: Seen): Need {
  const { one } = seen;
  if (one.state === 'suspended') return open(seen, 'suspended');
  if (one.place === 'elsewhere') return open(seen, 'elsewhere');
  switch (one.autoRenew) {
    case 'on':
      return thatRenews(seen);
    case 'cancel':
      return thatEnds(seen);
    case 'off':
      return endsWhenOff(one) ? thatEnds(seen) : thatCosts(seen);
    case 'extended':
      return thatCosts(seen);
    default:
      return ofUnknownEnd(seen);
  }
}

function thatRenews(seen: Seen): Need {
  const { one, term, wished, today } = seen;
  const { termEnd } = term;
  const { undoUntil } = one.termLength === 'monthly' ? {} : undoOf(term, today);
  if (wished?.wish === 'ends') return open(seen, 'renews-unwished');
  if (wished?.wish === 'goes-on') {
    if (one.termLength === 'monthly') return { kind: 'rolls-over', termEnd };
    return {
      kind: 'as-wished',
      how: 'renews',
      termEnd,
      ...(undoUntil === undefined ? {} : { undoUntil }),
    };
  }
  if (one.state === 'trial') return open(seen, 'trial');
  return undoUntil === undefined
    ? open(seen, 'not-said')
    : { kind: 'open', because: 'renewed-unsaid', termEnd, by: undoUntil };
}

function thatEnds(seen: Seen): Need {
  const { wished, term } = seen;
  if (wished?.wish === 'ends') return { kind: 'as-wished', how: 'ends', termEnd: term.termEnd };
  return open(seen, wished === undefined ? 'not-said' : 'ends-unwished');
}

function thatCosts({ term: { termEnd }, today }: Seen): Need {
  return { kind: 'costs', how: 'from-end', termEnd, by: safelyBefore(termEnd, today) };
}

/** A word for a whole product or customer does not say how the end of this one is set. */
function ofUnknownEnd(seen: Seen): Need {
  return open(seen, seen.wished === undefined ? 'not-said' : 'not-known');
}

function open({ term: { termEnd }, today }: Seen, because: OpenBecause): Need {
  return { kind: 'open', because, termEnd, by: safelyBefore(termEnd, today) };
}

/** The day before is the last safe one (R10); on the end day it is still worth trying. */
function safelyBefore(termEnd: Day, today: Day): Day {
  return today < termEnd ? dayAfter(termEnd, -1) : termEnd;
}

/** Whether it ends with auto-renew off: a trial does, which is not paid for then. */
function endsWhenOff(one: Followed): boolean {
  return one.state === 'trial' || hasGrace(one);
}

/** Whether free days follow the end (rulebook §2 "Free grace"): a partner sold it, here or elsewhere. */
function hasGrace({ termStart = 'unknown', termEnd }: Followed): boolean {
  return freeGrace({ source: 'another-partner', state: 'active', termStart, termEnd }) === 'holds';
}
