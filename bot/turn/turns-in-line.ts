import { AsyncLocalStorage } from 'node:async_hooks';
import AsyncLock from 'async-lock';

/** Has the turns of one person run one after the other. */
export function turnsInLine(): (person: string, take: () => Promise<void>) => Promise<void> {
  const lock = new AsyncLock({ maxPending: Infinity });
  // Whose turn ends has the next one run: without the binding that would pass for a part of it.
  return (person, take) => lock.acquire(person, AsyncLocalStorage.bind(take));
}
