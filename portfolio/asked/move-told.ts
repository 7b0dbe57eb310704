import type { Draft } from '../../guidance/answers.ts';
import type { Day } from '../../guidance/day.ts';
import { subscriptionLimit } from '../../guidance/questions.ts';
import type { Listed } from '../kept/listed.ts';
import { isMovable } from './movable.ts';
import { otherEnds, type OtherEnd } from './other-ends.ts';

/** What a list tells of a customer's move. */
export type MoveTold = {
  readonly facts: Draft;
  /** The end that is planned for; a UTC day. */
  readonly termEnd: Day;
  /** Where they are, in the person's own words, where all are at one place. */
  readonly where: string | undefined;
  /** The customer's other ends, the next one first. */
  readonly others: readonly OtherEnd[];
};

/**
 * What one customer's lines tell of the move of those that end on a day, the next one where none is said; nothing where
 * nothing of them is left to be moved. What they do not tell with one voice is left to be asked.
 */
export function moveTold(lines: readonly Listed[], on?: Day): MoveTold | undefined {
  const movable = lines.filter(isMovable);
  const ahead = movable.filter(({ daysLeft }) => daysLeft >= 0);
  const ends = movable.map(({ termEnd }) => termEnd).toSorted();
  const termEnd = on ?? ahead.map((one) => one.termEnd).toSorted()[0] ?? ends.at(-1);
  const group = movable.filter((one) => one.termEnd === termEnd);
  if (termEnd === undefined || group.length === 0) return undefined;
  const facts = { ...agreed(group), ...sizes(group, lines), termEnd };
  return { facts, termEnd, others: otherEnds(lines, termEnd), where: one(group.map(whereOf)) };
}

/** An active state is what it was when the list was made: past the end it is to be asked. */
function agreed(group: readonly Listed[]): Draft {
  const state = one(group.map((each) => each.state));
  return known({
    customerCountry: one(group.map((each) => each.country)),
    autoRenew: one(group.map((each) => each.autoRenew)),
    termStart: one(group.map((each) => each.termStart)),
    termLength: one(group.map((each) => each.termLength)),
    state: state === 'active' ? undefined : state,
  });
}

function sizes(group: readonly Listed[], lines: readonly Listed[]): Draft {
  const inTenant = lines.filter(({ daysLeft, state }) => daysLeft >= 0 && state !== 'cancelled').length;
  const isTold = inTenant > group.length && group.length <= subscriptionLimit;
  return known({
    subscriptionCount: group.length,
    tenantSubscriptionCount: isTold ? inTenant : undefined,
    businessSeats: businessSeats(lines),
  });
}

/** Microsoft 365 Business Basic, Standard and Premium, and Apps for business (page `business-plans-faq`). */
const businessPlan = /\bbusiness (?:basic|standard|premium|essentials)\b|\bapps for business\b/i;

/** Nothing where none is named, or one without its number: the list need not tell all. */
function businessSeats(lines: readonly Listed[]): number | undefined {
  const plans = lines.filter(
    ({ product, daysLeft, state }) => daysLeft >= 0 && state !== 'cancelled' && businessPlan.test(product),
  );
  if (plans.some(({ seats }) => seats === undefined)) return undefined;
  const seats = plans.reduce((sum, each) => sum + (each.seats ?? 0), 0);
  return seats === 0 ? undefined : seats;
}

function whereOf({ whereabouts }: Listed): string | undefined {
  return whereabouts.at === 'elsewhere' ? whereabouts.where : undefined;
}

/** The value that all have. */
function one<T>(values: readonly T[]): T | undefined {
  return new Set(values).size === 1 ? values[0] : undefined;
}

function known(draft: Draft): Draft {
  return Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== undefined));
}
