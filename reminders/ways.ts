import { waysOn } from '../storage/ways-on.ts';
import type { Settlement } from '../storage/settlement.ts';
import type { WorkerParts } from './worker-parts.ts';

/** Whether what could not be delivered now could not be delivered before either, so that it goes another way. */
export type Undelivered = { readonly isSecond: boolean };

/**
 * What becomes of reminders that their place did not take. The second time they go to who stands in for the person, else
 * to the channel where the move lives; what has no such way, or may have arrived, is settled as `stays` says.
 */
export async function settledOrRerouted(
  { database, clock }: Pick<WorkerParts, 'database' | 'clock'>,
  stays: Settlement,
  { isSecond }: Undelivered,
): Promise<Settlement[]> {
  if (!isSecond) return [stays];
  const at = clock();
  const ways = await waysOn(database, stays.ids, at);
  const gone = new Set(ways.map(({ id }) => id));
  const rerouted = ways.map(
    ({ id, via, conversationId }) => ({ kind: 'rerouted', ids: [id], via, conversationId, at }) as const,
  );
  return [...rerouted, { ...stays, ids: stays.ids.filter((id) => !gone.has(id)) }];
}

/** Has them go to their watches' own places again, at once. */
export function goesHome(ids: readonly string[], at: Date): Settlement {
  return { kind: 'rerouted', ids, via: null, conversationId: null, at };
}
