export type MovableClock = {
  readonly now: () => Date;
  /** Goes on from the moment, at the usual pace; `now` takes it back to the real time. */
  readonly move: (to: Date | 'now') => void;
};

/** A clock that shows what `base` does until it is moved. */
export function movableClock(base: () => Date): MovableClock {
  let ahead = 0;
  return {
    now: () => new Date(base().getTime() + ahead),
    move: (to) => {
      ahead = to === 'now' ? 0 : to.getTime() - base().getTime();
    },
  };
}
