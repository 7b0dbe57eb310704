/** So many within so many milliseconds. */
export type Limit = { readonly count: number; readonly milliseconds: number };

export type SlidingWindows = {
  /** Whether one more at the moment (milliseconds, never running back) keeps every limit; it counts if so. */
  readonly admit: (at: number) => boolean;
  /** The most that were admitted within any window of the first limit. */
  readonly peak: () => number;
};

/** Holds what happens to limits over windows that slide, as Teams does. */
export function slidingWindows(limits: readonly Limit[]): SlidingWindows {
  const longest = Math.max(...limits.map(({ milliseconds }) => milliseconds));
  let admitted: number[] = [];
  let peak = 0;
  const within = (at: number, milliseconds: number) =>
    admitted.length - (admitted.findLastIndex((moment) => moment <= at - milliseconds) + 1);
  return {
    admit: (at) => {
      admitted = admitted.filter((moment) => moment > at - longest);
      if (limits.some(({ count, milliseconds }) => within(at, milliseconds) >= count)) return false;
      admitted.push(at);
      peak = Math.max(peak, within(at, limits[0]?.milliseconds ?? 0));
      return true;
    },
    peak: () => peak,
  };
}
