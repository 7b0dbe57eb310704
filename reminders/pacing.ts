import type { Claim } from '../storage/due-reminders.ts';
import { placeKey, tenantKey, type Pace } from '../storage/send-slots.ts';

/**
 * Milliseconds between two sends. Teams allows 50 a second for each tenant, and in one conversation
 * 7 in 1 s, 8 in 2 s, 60 in 30 s and 1,800 in an hour; answers to people take their share of it.
 */
const tenantGap = 28;
export const placeGap = 2_000;

/** What the sending of a claim has to keep to, that of its place first. */
export function pacesOf({ tenantId, conversationId }: Claim): Pace[] {
  return [
    { key: placeKey(tenantId, conversationId), gap: placeGap },
    { key: tenantKey(tenantId), gap: tenantGap },
  ];
}
