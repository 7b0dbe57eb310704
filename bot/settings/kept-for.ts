import { z } from 'zod';
import { keptForUnlessSet, leastKept, type KeptFor } from '../../reminders/kept-for.ts';

/** A number of days that keeps every promise: no fewer than the longest of them needs. */
function days(kind: keyof KeptFor) {
  return z.coerce.number().int().min(leastKept(kind).days).max(3650).default(keptForUnlessSet[kind]);
}

/** The settings of how long something is kept, as the environment gives them. */
export const keptForShape = {
  KEEP_ENDED_DAYS: days('ended'),
  KEEP_IMPORTED_DAYS: days('imported'),
  KEEP_UNDO_DAYS: days('undo'),
  KEEP_CONVERSATIONS_DAYS: days('talks'),
  KEEP_PARKED_DAYS: days('parked'),
  KEEP_FEEDBACK_DAYS: days('feedback'),
};

type KeptForNames = { readonly [Name in keyof typeof keptForShape]: number };

export const keptForAllowed: Readonly<Record<keyof KeptForNames, string>> = {
  KEEP_ENDED_DAYS: allowed('ended'),
  KEEP_IMPORTED_DAYS: allowed('imported'),
  KEEP_UNDO_DAYS: allowed('undo'),
  KEEP_CONVERSATIONS_DAYS: allowed('talks'),
  KEEP_PARKED_DAYS: allowed('parked'),
  KEEP_FEEDBACK_DAYS: allowed('feedback'),
};

function allowed(kind: keyof KeptFor): string {
  const { days: least, promise } = leastKept(kind);
  return `a whole number of days from ${least} to 3650, since ${promise}`;
}

export function keptForOf(environment: KeptForNames): KeptFor {
  return {
    ended: environment.KEEP_ENDED_DAYS,
    imported: environment.KEEP_IMPORTED_DAYS,
    undo: environment.KEEP_UNDO_DAYS,
    talks: environment.KEEP_CONVERSATIONS_DAYS,
    parked: environment.KEEP_PARKED_DAYS,
    feedback: environment.KEEP_FEEDBACK_DAYS,
  };
}

/** What is wrong with the settings together: what stood before a change is kept in the conversation. */
export function keptForLines({ KEEP_CONVERSATIONS_DAYS, KEEP_UNDO_DAYS }: KeptForNames): string[] {
  if (KEEP_CONVERSATIONS_DAYS >= KEEP_UNDO_DAYS) return [];
  return [
    `KEEP_CONVERSATIONS_DAYS was "${KEEP_CONVERSATIONS_DAYS}"; allowed: no fewer than KEEP_UNDO_DAYS, ${KEEP_UNDO_DAYS}, since what can be taken back is kept in the conversation.`,
  ];
}
