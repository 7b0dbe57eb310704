/** Time that passes as fast as nothing happens. */
export type PassingTime = {
  readonly now: () => number;
  readonly callAfter: (milliseconds: number, call: () => void) => void;
  readonly after: (milliseconds: number) => Promise<void>;
  /** Lets the time pass up to that moment. */
  readonly pass: (until: number) => Promise<void>;
};

export function passingTime(): PassingTime {
  let time = 0;
  let calls: { readonly at: number; readonly call: () => void }[] = [];
  const callAfter = (milliseconds: number, call: () => void) => {
    calls.push({ at: time + milliseconds, call });
  };
  return {
    now: () => time,
    callAfter,
    after: (milliseconds) =>
      new Promise<void>((resolve) => {
        callAfter(milliseconds, resolve);
      }),
    pass: async (until) => {
      for (;;) {
        // What was begun asks for its time first.
        for (let count = 0; count < 10; count += 1) await Promise.resolve();
        const [next] = calls.toSorted((a, b) => a.at - b.at);
        if (next === undefined || next.at > until) break;
        calls = calls.filter((call) => call !== next);
        time = Math.max(time, next.at);
        next.call();
      }
      time = until;
    },
  };
}
