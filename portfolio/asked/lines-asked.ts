import { dayAfter, type Day } from '../../guidance/day.ts';
import { byName, byText } from '../by-name.ts';
import { fold } from '../fold.ts';
import { listedOn, type Listed } from '../kept/listed.ts';
import type { Subscription } from '../kept/subscription.ts';
import { followedOf, type Reminded } from '../needs/followed-of.ts';
import type { Followed } from '../needs/followed.ts';
import { needOf } from '../needs/need-of.ts';
import type { WishOf } from '../needs/wish.ts';
import type { ListAsked, NamedList } from './list-asked.ts';

/** What is farther ahead than this is to be decided later: as far as the first message about a portfolio looks. */
const looksAhead = 60;

/** A day, and what is known of the portfolio beside its lines. */
export type SeenOn = {
  readonly today: Day;
  /** The ends that somebody is reminded of by name, or has a move for. */
  readonly planned: readonly Reminded[];
  readonly wishes: (one: Followed, today: Day) => WishOf | undefined;
};

/**
 * The subscriptions that are asked for, as of the UTC day: the end that is next first, and what is over last. Those that
 * are gone are none.
 */
export function linesAsked(all: readonly Subscription[], asked: ListAsked, seen: SeenOn): Listed[] {
  const lines = listedAll(all, seen.today);
  switch (asked.kind) {
    case 'ending':
      return lines.filter(
        ({ termEnd, state }) => termEnd >= asked.first && termEnd <= asked.last && state !== 'cancelled',
      );
    case 'customer':
      return overLast(lines.filter(isOf(asked.customer)));
    default:
      return linesNamed(lines, asked.kind, seen);
  }
}

/** All that are not gone, as of the UTC day, the first end first; those of one end by customer, product and id. */
export function listedAll(all: readonly Subscription[], today: Day): Listed[] {
  const there = all.filter(({ goneSince }) => goneSince === undefined);
  return there.map((one) => listedOn(one, today)).toSorted(byEnd);
}

/** Those of them that are on such a list. */
export function linesNamed(lines: readonly Listed[], list: NamedList, seen: SeenOn): Listed[] {
  switch (list) {
    case 'all':
      return overLast(lines);
    case 'renewal-off':
      return lines.filter((one) => one.daysLeft >= 0 && isOff(one));
    case 'extended':
      return lines.filter(({ fate }) => fate === 'is-extended');
    case 'expired':
      return lastEndFirst(lines.filter(({ daysLeft, fate }) => daysLeft < 0 && fate !== 'is-extended'));
    case 'to-decide':
      return toDecide(lines, seen);
  }
}

/** Whether every word of it is in the customer's name. */
function isOf(customer: string): (one: Pick<Listed, 'customer'>) => boolean {
  const words = fold(customer)
    .split(' ')
    .filter((word) => word !== '');
  return ({ customer: of }) => {
    const name = fold(of);
    return words.length > 0 && words.every((word) => name.includes(word));
  };
}

function isOff({ autoRenew, state }: Listed): boolean {
  const isRunning = state === undefined || state === 'active' || state === 'trial';
  return isRunning && autoRenew !== undefined && autoRenew !== 'on';
}

function toDecide(lines: readonly Listed[], { today, planned, wishes }: SeenOn): Listed[] {
  // As they were heard of: a renewal of late is to be decided on while it can be undone.
  const own = lines.filter(({ caretaker }) => caretaker === undefined);
  const heard = own.map((line) => ({ ...line, termEnd: line.renewedAfter ?? line.termEnd }));
  const followed = followedOf(heard, planned);
  return own
    .flatMap((line, at) => {
      const one = followed[at];
      const need = one && needOf(one, wishes(one, today), today);
      const by = need?.kind === 'open' || need?.kind === 'costs' ? need.by : undefined;
      return by !== undefined && by <= dayAfter(today, looksAhead) ? [{ line, by }] : [];
    })
    .toSorted((a, b) => byText(a.by, b.by) || byEnd(a.line, b.line))
    .map(({ line }) => line);
}

/** The same with what is over at the end, what ended last before others. */
export function overLast(lines: readonly Listed[]): Listed[] {
  const over = lines.filter(({ daysLeft }) => daysLeft < 0);
  return [...lines.filter(({ daysLeft }) => daysLeft >= 0), ...lastEndFirst(over)];
}

function lastEndFirst(lines: readonly Listed[]): Listed[] {
  return lines.toSorted((a, b) => byText(b.termEnd, a.termEnd) || byNameAndId(a, b));
}

function byEnd(a: Listed, b: Listed): number {
  return byText(a.termEnd, b.termEnd) || byNameAndId(a, b);
}

function byNameAndId(a: Listed, b: Listed): number {
  return byName(a, b) || byText(a.id, b.id);
}
