import { StorageError } from '../../storage/errors.ts';

/** Faults that pass without anybody changing a setting. */
const passing: ReadonlySet<StorageError['code']> = new Set([
  'database-unreachable',
  'database-lost',
  'database-slow',
  'database-full',
]);

/** Where the opening stands: what it waits for, or what was opened. */
export type Opening<T> = {
  readonly now: () => { readonly opened: T } | { readonly missing: StorageError };
  /** Resolves once it is open, or was given up; rejects when it is of no use to wait. */
  readonly ready: Promise<'ready' | 'closed'>;
  /** Stops waiting at once; answers what was opened until then. */
  readonly giveUp: () => T | undefined;
};

export type Waiting<T> = {
  /** Told why it waits, and how many milliseconds until the next try. */
  readonly onWait: (error: StorageError, milliseconds: number) => void;
  /** Waits so many milliseconds; throws when the signal comes. */
  readonly pause: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** Given what was opened after all, once nobody wants it any more. */
  readonly discard: (opened: T) => Promise<void>;
};

/** In milliseconds; each pause is twice the one before. */
const firstPause = 1_000;
const longestPause = 30_000;

/**
 * Opens what needs the database; resolves after the first try, and goes on trying where it is of use to wait.
 * @throws what `open` throws, where it is of no use.
 */
export async function openWhenThere<T>(open: () => Promise<T>, waiting: Waiting<T>): Promise<Opening<T>> {
  const stopped = new AbortController();
  let state = await tryOnce(open);
  const ready = (async () => {
    for (let pause = firstPause; 'missing' in state; pause = Math.min(2 * pause, longestPause)) {
      waiting.onWait(state.missing, pause);
      await waiting.pause(pause, stopped.signal).catch(() => undefined);
      if (stopped.signal.aborted) return 'closed';
      state = await tryOnce(open);
    }
    if (!stopped.signal.aborted) return 'ready';
    await waiting.discard(state.opened);
    return 'closed';
  })();
  return {
    now: () => state,
    ready,
    giveUp: () => {
      stopped.abort();
      return 'opened' in state ? state.opened : undefined;
    },
  };
}

async function tryOnce<T>(open: () => Promise<T>): Promise<{ opened: T } | { missing: StorageError }> {
  try {
    return { opened: await open() };
  } catch (error) {
    if (error instanceof StorageError && passing.has(error.code)) return { missing: error };
    throw error;
  }
}
