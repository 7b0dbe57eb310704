import { daysBetween, type Day } from './day.ts';
import type { Plan } from './plan.ts';

/** By when something of the plan has to be done. */
export type Deadline =
  | {
      readonly kind: 'day';
      readonly day: Day;
      /** Days until then. */
      readonly days: number;
      /** The number of the first step that is due on that day, counted from 1. */
      readonly step: number;
      /** Other steps are due later. */
      readonly isFirst: boolean;
    }
  /** No such day lies ahead, and waiting makes nothing better. */
  | { readonly kind: 'now' }
  /** It hangs on the end of the term, which is not known. */
  | { readonly kind: 'unknown' };

/**
 * The next day on which a step is due, seen from `today`; both are UTC days.
 * Nothing for a plan without steps.
 */
export function deadlineOf({ steps, keyDates, path }: Plan, today: Day): Deadline | undefined {
  if (steps.length === 0) return undefined;
  const due = steps.flatMap(({ dueBy }, index) =>
    dueBy === undefined ? [] : [{ day: dueBy, step: index + 1 }],
  );
  const inOrder = due.toSorted((one, other) => daysBetween(other.day, one.day));
  const next = inOrder.find(({ day }) => day >= today);
  if (next !== undefined) {
    const { day, step } = next;
    return { kind: 'day', day, step, days: daysBetween(today, day), isFirst: inOrder.at(-1)?.day !== day };
  }
  const endIsKnown = keyDates.some(({ id }) => id === 'term-end');
  return { kind: endIsKnown || path === 'order-anew' ? 'now' : 'unknown' };
}
