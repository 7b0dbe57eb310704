import { AsyncLocalStorage } from 'node:async_hooks';
import { NoAnswerError } from '../http/exchange.ts';

const patience = new AsyncLocalStorage<AbortSignal>();

/** Ends when nobody waits any longer for the request that is being made. */
export function endOfPatience(): AbortSignal | undefined {
  return patience.getStore();
}

/**
 * Waits for Teams' answer so many milliseconds, and ends the request then: what has not left by then never does.
 * @throws NoAnswerError `ETIMEDOUT` after that.
 */
export async function withinPatience<T>(milliseconds: number, request: () => Promise<T>): Promise<T> {
  const over = new AbortController();
  const tooLong = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    over.abort();
    // Whoever makes the request knows how far it came, and says so first.
    setImmediate(() => {
      tooLong.reject(new NoAnswerError({ code: 'ETIMEDOUT', left: true }));
    });
  }, milliseconds);
  try {
    return await Promise.race([patience.run(over.signal, request), tooLong.promise]);
  } finally {
    clearTimeout(timer);
  }
}
