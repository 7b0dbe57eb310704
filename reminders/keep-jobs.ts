/** A job as it was taken out of the queue. */
export type TakenJob = { readonly id: string; readonly retryCount: number };

/** Keeps the jobs that a process has in hand its own, and takes those that another process left. */
export type JobKeeping<Job extends TakenJob> = {
  /** Keeps jobs that the queue gave out after that moment. */
  readonly take: (jobs: readonly Job[], since: number) => void;
  readonly letGo: (jobs: readonly Job[]) => void;
  /**
   * Whether the job is this process's own, and will be for a while yet; waits where that is not sure. It never becomes
   * its own again.
   */
  readonly isMine: (job: Job) => Promise<boolean>;
  readonly stop: () => Promise<void>;
};

export type KeepingParts<Job extends TakenJob> = {
  /** Tells the queue that the jobs are still in hand; answers the ids of those that are. */
  readonly touch: (jobs: readonly Job[]) => Promise<ReadonlySet<string>>;
  /** Has jobs that nobody told of for so many milliseconds given out again; only asks the queue where `really` is false. */
  readonly takeOver: (silent: number, really: boolean) => Promise<void>;
  /** The time that nobody moves, in milliseconds. */
  readonly now: () => number;
  readonly pause: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  readonly onError: (error: unknown) => void;
};

/** Milliseconds between two tellings. */
const tellEvery = 1_500;

/** Milliseconds of silence after which a process's jobs go to others. */
const silence = 8_000;

/** Milliseconds for which a process relies on its last telling: it is sure to stop before others begin. */
const relied = 6_000;

/** Milliseconds between two answers of the queue that are no gap: in one, others could not tell either. */
const noGap = 4_000;

export function keepJobs<Job extends TakenJob>(parts: KeepingParts<Job>): JobKeeping<Job> {
  const { now } = parts;
  /** By id; `at` is when it was last told of. Of two that the queue gave out after each other the latter counts. */
  const kept = new Map<string, { readonly job: Job; readonly at: number }>();
  const stopping = new AbortController();
  const listens = listensSince(now);
  let afterRound = Promise.withResolvers<undefined>();

  async function tell(jobs: readonly Job[]): Promise<void> {
    if (jobs.length === 0) return;
    const at = now();
    const still = await parts.touch(jobs);
    for (const job of jobs.filter(isKept))
      if (still.has(job.id)) kept.set(job.id, { job, at });
      else kept.delete(job.id);
  }

  function isKept(job: Job): boolean {
    return kept.get(job.id)?.job === job;
  }

  async function round(): Promise<void> {
    await tell([...kept.values()].map(({ job }) => job));
    await parts.takeOver(silence, listens.for() >= silence);
    listens.answered();
  }

  async function loop(): Promise<void> {
    while (!stopping.signal.aborted) {
      await round().catch(parts.onError);
      afterRound.resolve(undefined);
      afterRound = Promise.withResolvers();
      await parts.pause(tellEvery, stopping.signal);
    }
  }

  const looping = loop();
  return {
    take: (jobs, since) => {
      for (const job of jobs) kept.set(job.id, { job, at: since });
      // At once: what the queue was never told of may be another version's, which tells of nothing.
      void tell(jobs).catch(parts.onError);
    },
    letGo: (jobs) => {
      for (const job of jobs.filter(isKept)) kept.delete(job.id);
    },
    isMine: async (job) => {
      for (;;) {
        const last = kept.get(job.id);
        if (last?.job !== job) return false;
        if (now() - last.at < relied) return true;
        if (stopping.signal.aborted) return false;
        await afterRound.promise;
      }
    },
    stop: async () => {
      stopping.abort();
      await looping;
      afterRound.resolve(undefined);
    },
  };
}

/** For how many milliseconds the queue has answered without a gap. */
function listensSince(now: () => number) {
  let since: number | undefined;
  let last = -Infinity;
  return {
    for: () => (since === undefined || now() - last > noGap ? 0 : now() - since),
    answered: () => {
      if (since === undefined || now() - last > noGap) since = now();
      last = now();
    },
  };
}
