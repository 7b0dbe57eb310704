/** Keeps a fault that goes on from filling the log. */
export type ToldOnce = {
  /**
   * Told that something of this kind happened: answers how many went untold before it if a line is due now, which is
   * at once the first time and then once a minute; nothing while none is due.
   */
  readonly due: (kind: string) => { readonly untold: number } | undefined;
  /** Told that the kind is over: answers how often it happened, if it did. The next one is due at once. */
  readonly over: (kind: string) => { readonly times: number } | undefined;
};

/** Milliseconds between two lines of one kind. */
const between = 60_000;

/** Kinds in memory at most; strangers may name new ones. */
const mostKinds = 1_000;

type Told = { readonly at: number; readonly times: number; readonly untold: number };

/** `clock` answers milliseconds; one that is set back makes every kind due at once. */
export function toldOnce(clock: () => number): ToldOnce {
  /** The kind that was told longest ago stands first. */
  const kinds = new Map<string, Told>();
  return {
    due: (kind) => {
      const now = clock();
      const before = kinds.get(kind) ?? { at: -Infinity, times: 0, untold: 0 };
      const times = before.times + 1;
      if (before.at <= now && now < before.at + between) {
        kinds.set(kind, { ...before, times, untold: before.untold + 1 });
        return undefined;
      }
      kinds.delete(kind);
      kinds.set(kind, { at: now, times, untold: 0 });
      const [oldest] = kinds.keys();
      if (kinds.size > mostKinds && oldest !== undefined) kinds.delete(oldest);
      return { untold: before.untold };
    },
    over: (kind) => {
      const told = kinds.get(kind);
      kinds.delete(kind);
      return told === undefined ? undefined : { times: told.times };
    },
  };
}
