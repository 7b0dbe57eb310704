/** Who has how many of a process's hands. */
export type FairShare = {
  /**
   * Whether one more job of the group may be begun. A group has at most half of the hands that the others leave: whatever
   * holds its jobs up, there is a hand for somebody else.
   */
  readonly mayBegin: (group: string) => boolean;
  /** The groups that may begin no other. */
  readonly full: () => string[];
  /** How many hands nobody has; below 0 where some came back that were aside. */
  readonly free: () => number;
  /** Takes a hand, also one that is not free; the answer gives it back. */
  readonly take: (group: string) => () => void;
};

/** Shares so many hands out among groups. */
export function shareOut(hands: number): FairShare {
  const taken = new Map<string, number>();
  let all = 0;

  function mayBegin(group: string): boolean {
    const mine = taken.get(group) ?? 0;
    const free = hands - all;
    return free > 0 && mine < Math.max(1, Math.floor((free + mine) / 2));
  }

  function change(group: string, by: 1 | -1): void {
    all += by;
    const count = (taken.get(group) ?? 0) + by;
    if (count === 0) taken.delete(group);
    else taken.set(group, count);
  }

  return {
    mayBegin,
    free: () => hands - all,
    full: () => [...taken.keys()].filter((group) => !mayBegin(group)),
    take: (group) => {
      change(group, 1);
      return () => {
        change(group, -1);
      };
    },
  };
}
