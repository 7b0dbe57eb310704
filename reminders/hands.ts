import { HungError } from './errors.ts';
import { shareOut, type FairShare } from './fair-share.ts';

/** A job as the queue gives it out; one group's jobs take no more than their share of the hands. */
export type HandJob = { readonly groupId?: string | null };

/** A job that is no longer in hand: done, or not, with the code of what was in the way. */
export type Ended<Job> = { readonly job: Job; readonly fault: string | undefined };

/** Waits for so many milliseconds without a hand: others may have it. */
export type Aside = (milliseconds: number) => Promise<void>;

export type HandsParts<Job extends HandJob> = {
  /** How many jobs are in hand at once. */
  readonly hands: number;
  /** Takes at most so many jobs out of the queue, none of these groups. */
  readonly fetch: (most: number, without: readonly string[]) => Promise<readonly Job[]>;
  /** Does the job; answers the code of the fault that it met, if any. */
  readonly work: (job: Job, aside: Aside) => Promise<string | undefined>;
  /** Tells the queue what became of jobs; called again with the same where it throws. */
  readonly settle: (ended: readonly Ended<Job>[]) => Promise<void>;
  /** Told of a fault of the queue, and of a job that was given up. */
  readonly onError: (error: unknown) => void;
  /** Told each time that the queue answered. */
  readonly onAnswer: () => void;
  /** Waits for so many milliseconds, or until the signal comes; resolves in either case. */
  readonly pause: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** After so many milliseconds a job is given up, whatever it still does. */
  readonly hungAfter: number;
};

export type Hands = {
  /** Begins no other job, and waits for those in hand for at most so many milliseconds. */
  readonly stop: (atMost: number) => Promise<void>;
};

/** Milliseconds between two looks into the queue: while it may hold more, and while it does not. */
const breath = 50;
const rest = 500;

/** Works jobs off one by one, many at once: each begins as soon as a hand is free for it, whatever the others do. */
export function startHands<Job extends HandJob>(parts: HandsParts<Job>): Hands {
  const { pause } = parts;
  const desk = makeDesk(parts);
  const stopping = new AbortController();

  async function loop(): Promise<void> {
    while (!stopping.signal.aborted) {
      const manyFree = desk.manyFree();
      const more = await desk.round().catch((error: unknown) => {
        parts.onError(error);
        return false;
      });
      await pause(breath, stopping.signal);
      const early = more ? AbortSignal.any([stopping.signal, manyFree]) : stopping.signal;
      await pause(rest - breath, early);
    }
  }

  const looping = loop();
  return {
    stop: async (atMost) => {
      stopping.abort();
      // The queue may not answer.
      await pause(atMost, whenAll([looping]));
      await pause(atMost, desk.allEnded());
      await desk.clear().catch(parts.onError);
    },
  };
}

const neverAborted = new AbortController().signal;

/** What lies before the hands: jobs that wait for one, that are in one, and that are to be told of. */
function makeDesk<Job extends HandJob>(parts: HandsParts<Job>) {
  const share = shareOut(parts.hands);
  const inHand = new Set<Promise<void>>();
  /** Taken out of the queue before their group had a hand free. */
  let waiting: Job[] = [];
  let ended: Ended<Job>[] = [];
  const freed = countFreed(parts.hands);

  function begin(job: Job): void {
    const hand = takeHand(parts, share, groupOf(job), () => {
      freed.count(share.free());
    });
    const working = workWithin(parts, job, hand.aside).then((fault) => {
      inHand.delete(working);
      ended.push({ job, fault });
      hand.free();
    });
    inHand.add(working);
  }

  function beginWhatMay(): void {
    waiting = waiting.filter((job) => {
      const may = share.mayBegin(groupOf(job));
      if (may) begin(job);
      return !may;
    });
  }

  async function settleEnded(): Promise<void> {
    const some = [...ended];
    if (some.length > 0) await parts.settle(some);
    ended = ended.slice(some.length);
  }

  /** Fetches jobs and begins them; answers whether the queue may hold more that could be begun at once. */
  async function fetchSome(): Promise<boolean> {
    // Half of what is free, so that all may be begun, whosesoever they are.
    const most = Math.ceil(share.free() / 2);
    const fetched = await parts.fetch(most, share.full());
    parts.onAnswer();
    waiting.push(...fetched);
    beginWhatMay();
    return fetched.length === most;
  }

  return {
    /** Settles and begins what it can; answers whether the queue may hold more that could be begun soon. */
    round: async (): Promise<boolean> => {
      await settleEnded();
      beginWhatMay();
      let more = share.free() <= 0 || (await fetchSome());
      // One batch after the other, or half of the hands would stay free for want of jobs.
      while (more && waiting.length === 0 && share.free() > parts.hands / 8) more = await fetchSome();
      return more || share.full().length > 0 || waiting.length > 0;
    },
    manyFree: freed.many,
    /** Comes once nothing is in hand. */
    allEnded: (): AbortSignal => whenAll(inHand),
    /** Gives back what was not begun, for others. */
    clear: async (): Promise<void> => {
      ended.push(...waiting.map((job) => ({ job, fault: 'process-stopped' })));
      waiting = [];
      await settleEnded();
    },
  };
}

/** A hand for a job of the group, which can be given back for a while, and for good. */
function takeHand(
  { pause }: Pick<HandsParts<HandJob>, 'pause'>,
  share: FairShare,
  group: string,
  onFreed: () => void,
) {
  let giveBack = share.take(group);
  const free = () => {
    giveBack();
    onFreed();
  };
  const aside: Aside = async (milliseconds) => {
    free();
    await pause(milliseconds, neverAborted);
    giveBack = share.take(group);
  };
  return { free, aside };
}

function countFreed(hands: number) {
  let freed = 0;
  let many = new AbortController();
  return {
    /** Told that a hand was given back, and how many are free now. */
    count: (free: number) => {
      freed += 1;
      if (freed >= hands / 8 || free === hands) many.abort();
    },
    /**
     * Comes once an eighth of the hands were given back from now on, or all are free: one by one, jobs would cost the
     * queue more than the work does.
     */
    many: (): AbortSignal => {
      freed = 0;
      many = new AbortController();
      return many.signal;
    },
  };
}

function whenAll(promises: Iterable<Promise<void>>): AbortSignal {
  const all = new AbortController();
  void Promise.all(promises).then(() => {
    all.abort();
  });
  return all.signal;
}

function groupOf({ groupId }: HandJob): string {
  return groupId ?? '';
}

async function workWithin<Job extends HandJob>(
  { work, pause, hungAfter, onError }: HandsParts<Job>,
  job: Job,
  aside: Aside,
): Promise<string | undefined> {
  const over = new AbortController();
  const working = work(job, aside).finally(() => {
    over.abort();
  });
  const late = pause(hungAfter, over.signal).then(async () => {
    if (over.signal.aborted) return await working;
    const hung = new HungError();
    onError(hung);
    return hung.code;
  });
  return await Promise.race([working, late]);
}
