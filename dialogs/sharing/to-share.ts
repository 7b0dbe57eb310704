import { nameOf } from '../../cards/moves/move-list-card.ts';
import { daysBetween, type Day } from '../../guidance/day.ts';
import type { Speech } from '../../languages/speech.ts';
import { listedAll, overLast } from '../../portfolio/asked/lines-asked.ts';
import { fold } from '../../portfolio/fold.ts';
import type { Listed } from '../../portfolio/kept/listed.ts';
import type { Subscription } from '../../portfolio/kept/subscription.ts';
import type { KeptMove } from '../../reminders/kept-move.ts';
import { progressOf, type Progress } from '../../reminders/progress.ts';

/** What somebody may put into a chat: the plan of a move of theirs, or when the terms of a customer end. */
export type ToShare =
  | ({ readonly kind: 'plan'; readonly moveId: string; readonly customer?: string | undefined } & Progress)
  | { readonly kind: 'dates'; readonly customer: string; readonly lines: readonly Listed[] };

/** What is kept of the person's own. */
export type Own = { readonly moves: readonly KeptMove[]; readonly subscriptions: readonly Subscription[] };

/**
 * What of it has every one of these words in its customer's name, as of the UTC day; all where there are none. The end
 * that is next comes first, what has no end known after those, and what is over last.
 */
export function toShare(words: string, own: Own, today: Day, speech: Speech): ToShare[] {
  const sought = fold(words)
    .split(' ')
    .filter((word) => word !== '');
  const isSought = (name: string) => sought.every((word) => fold(name).includes(word));
  return [...plansOf(own.moves, today), ...datesOf(own.subscriptions, today)]
    .filter((one) => isSought(nameToShare(one, speech)))
    .map((one) => ({ one, order: orderOf(endOf(one), today) }))
    .toSorted(({ order: [a, near] }, { order: [b, far] }) => a - b || near - far)
    .map(({ one }) => one);
}

/** What the customer is called; what is known of a move where nobody has said who that is. */
export function nameToShare(one: ToShare, speech: Speech): string {
  return one.kind === 'dates' ? one.customer : nameOf(one, speech);
}

function plansOf(moves: readonly KeptMove[], today: Day): ToShare[] {
  return moves.flatMap((kept) => {
    const progress = progressOf(kept, today);
    if (progress === undefined) return [];
    return [{ kind: 'plan' as const, moveId: kept.id, customer: kept.customer, ...progress }];
  });
}

/** The customers, each with what is not over first. */
function datesOf(subscriptions: readonly Subscription[], today: Day): ToShare[] {
  const lines = listedAll(subscriptions, today).filter(({ state }) => state !== 'cancelled');
  const byCustomer = Map.groupBy(lines, ({ customer }) => fold(customer));
  return [...byCustomer.values()].flatMap((of) => {
    const inOrder = overLast(of);
    const [first] = inOrder;
    return first === undefined ? [] : [{ kind: 'dates' as const, customer: first.customer, lines: inOrder }];
  });
}

function endOf(one: ToShare): Day | undefined {
  if (one.kind === 'dates') return one.lines[0]?.termEnd;
  const { termEnd } = one.answers;
  return termEnd === 'unknown' ? undefined : termEnd;
}

/** What is to come, then what nobody knows, then what is over; in each what is nearest to the day. */
function orderOf(end: Day | undefined, today: Day): readonly [part: number, days: number] {
  if (end === undefined) return [1, 0];
  const away = daysBetween(today, end);
  return away >= 0 ? [0, away] : [2, -away];
}
