import { setTimeout } from 'node:timers/promises';

/** Waits for so many milliseconds, or until the signal comes; resolves in either case. */
export async function pauseOr(milliseconds: number, signal: AbortSignal): Promise<void> {
  await setTimeout(milliseconds, undefined, { signal }).catch(() => undefined);
}
