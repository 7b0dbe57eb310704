/** For how many days what is of no more use is still kept, by what it is. */
export type KeptFor = {
  /** Reminders and closed moves after their end; notices and hand-overs that nobody took. */
  readonly ended: number;
  /** Imported subscriptions after their end; what is known of the files that they came from. */
  readonly imported: number;
  /** What stood before a change, so that it can be taken back. */
  readonly undo: number;
  /** A conversation in which somebody was silent. */
  readonly talks: number;
  /** How to write to a chat or channel that refuses messages. */
  readonly parked: number;
  /** What people said of plans and answers. */
  readonly feedback: number;
};

export const keptForUnlessSet: KeptFor = {
  ended: 180,
  imported: 180,
  undo: 30,
  talks: 90,
  parked: 365,
  feedback: 365,
};

/** Something that people are told, or that is done for them, for which so many days are needed. */
export type KeptPromise = { readonly days: number; readonly promise: string };

/** Why less than so many days would break a promise: the longest of each counts. */
export const keptForPromises: Readonly<Record<keyof KeptFor, readonly KeptPromise[]>> = {
  ended: [
    { days: 8, promise: 'a renewal can be undone until the eighth day after the end' },
    { days: 45, promise: 'where free days follow the end, the last reminder comes a month after it' },
    { days: 52, promise: 'the buttons of that last reminder are good for a week more' },
  ],
  imported: [
    { days: 8, promise: 'a renewal can be undone until the eighth day after the end' },
    { days: 30, promise: 'a subscription with free days after its end is spoken of for 30 days' },
  ],
  undo: [{ days: 7, promise: 'what a reminder’s card has changed can be taken back for a week' }],
  talks: [{ days: 30, promise: 'a plan that was begun can be gone on with after a month’s leave' }],
  parked: [{ days: 30, promise: 'who has the app removed and comes back within a month is still reminded' }],
  feedback: [{ days: 30, promise: 'an operator who looks once a month sees all of it' }],
};

/** The least number of days, and the promise that needs it. */
export function leastKept(kind: keyof KeptFor): KeptPromise {
  return keptForPromises[kind].reduce((longest, one) => (one.days > longest.days ? one : longest));
}

/** What was over before each of these moments is kept no longer. */
export type Over = Readonly<Record<keyof KeptFor, Date>>;

const day = 24 * 60 * 60 * 1000;

/** The moments of these spans at `now`. */
export function overAt(kept: KeptFor, now: Date): Over {
  const before = (days: number) => new Date(now.getTime() - days * day);
  return {
    ended: before(kept.ended),
    imported: before(kept.imported),
    undo: before(kept.undo),
    talks: before(kept.talks),
    parked: before(kept.parked),
    feedback: before(kept.feedback),
  };
}
