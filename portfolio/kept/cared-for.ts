import { byText } from '../by-name.ts';
import type { Colleague } from './caretaker.ts';
import type { CareTakenFrom } from './portfolio-effect.ts';
import type { Subscription } from './subscription.ts';

/** How many of them each colleague is reminded of, the one with most first; of as many, by their names. */
export function caredForBy(caretakers: Iterable<Colleague>): readonly CareTakenFrom[] {
  return [...Map.groupBy(caretakers, ({ userId }) => userId)]
    .flatMap(([userId, all]) => all.slice(0, 1).map(({ name }) => ({ userId, name, count: all.length })))
    .toSorted((a, b) => b.count - a.count || byText(a.name, b.name) || byText(a.userId, b.userId));
}

/** Those of which colleagues are reminded; what is gone is none. */
export function heldByColleagues(subscriptions: readonly Subscription[]) {
  return subscriptions.flatMap((one) =>
    one.goneSince === undefined && one.caretaker?.kind === 'colleague'
      ? [{ ...one, caretaker: one.caretaker }]
      : [],
  );
}
