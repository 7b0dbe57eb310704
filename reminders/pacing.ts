import type { Claim } from '../storage/due-reminders.ts';
import { placeKey, type Pace } from '../storage/send-slots.ts';

/**
 * Milliseconds between two sends to one place: Teams allows 7 in 1 s, 8 in 2 s, 60 in 30 s and 1,800 in an hour in
 * one conversation. For all of a tenant it allows 50 a second, which `tenant-pace.ts` keeps.
 */
export const placeGap = 2_000;

/** What the sending of a claim has to keep to in its place. */
export function paceOf({ tenantId, conversationId }: Claim): Pace {
  return { key: placeKey(tenantId, conversationId), gap: placeGap };
}
