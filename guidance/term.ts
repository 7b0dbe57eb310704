import { dayAfter, daysBetween, type Day } from './day.ts';

/**
 * The UTC days that follow from the last day of a term; those after it apply under free grace only
 * (R11 R12, pages `move-to-csp` and `subscription-lifecycle`).
 */
export type TermDays = {
  readonly termEnd: Day;
  /** End days are inclusive: a renewal starts at 00:00 UTC of the day after. */
  readonly renewsOn: Day;
  readonly autoRenewLatest: Day;
  /** The last day of the state Expired. */
  readonly deadline: Day;
  readonly disabledFrom: Day;
  readonly deletedAfter: Day;
  /** The last of the seven days in which a renewal can be undone. */
  readonly undoUntil: Day;
};

/** A term seen from a day. */
export type Term = {
  readonly days: TermDays;
  /** Negative while the term runs, 0 on its last day. */
  readonly daysSinceEnd: number;
};

/** The term that ends with the day `termEnd`, seen from `today`; both are UTC days. */
export function termAsOf(termEnd: Day, today: Day): Term {
  return {
    days: {
      termEnd,
      renewsOn: dayAfter(termEnd, 1),
      autoRenewLatest: dayAfter(termEnd, -1),
      deadline: dayAfter(termEnd, 30),
      disabledFrom: dayAfter(termEnd, 31),
      deletedAfter: dayAfter(termEnd, 120),
      undoUntil: dayAfter(termEnd, 8),
    },
    daysSinceEnd: daysBetween(termEnd, today),
  };
}

/** The days that a wording names; none when the term's end is not known. */
export function naming(
  term: Term | undefined,
  ...names: readonly (keyof TermDays)[]
): { days?: Readonly<Record<string, Day>> } {
  if (term === undefined) return {};
  return { days: Object.fromEntries(names.map((name) => [name, term.days[name]])) };
}
