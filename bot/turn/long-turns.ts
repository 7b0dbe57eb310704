import { within } from '../process/within.ts';

export type LongTurns = {
  /**
   * Resolves when the work is done, or else, after too long, when the person was told to wait; the work goes
   * on then. Nobody is told twice at a time.
   */
  readonly within: (person: string, work: Promise<void>, tell: () => Promise<void>) => Promise<void>;
  /** Resolves when all work is done. */
  readonly idle: () => Promise<void>;
};

/** In milliseconds: Teams sends an activity again after 15 seconds without an answer. */
export const usuallyLongAfter = 10_000;

/** Lets turns go on that take more than so many milliseconds. */
export function longTurns(milliseconds = usuallyLongAfter): LongTurns {
  const running = new Set<Promise<void>>();
  const told = new Set<string>();

  async function hold(person: string, work: Promise<void>, tell: () => Promise<void>): Promise<void> {
    if (told.has(person)) return;
    told.add(person);
    const forget = () => told.delete(person);
    work.then(forget, forget);
    await tell();
  }

  return {
    within: async (person, work, tell) => {
      running.add(work);
      const end = () => running.delete(work);
      work.then(end, end);
      if ((await within(milliseconds, work)) === 'late') await hold(person, work, tell);
    },
    idle: async () => {
      while (running.size > 0) await Promise.allSettled(running);
    },
  };
}
