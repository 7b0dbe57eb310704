import { sql } from 'drizzle-orm';
import { reminders } from './schema.ts';

/** What became of reminders that were in hand. */
export type Settlement =
  | {
      readonly kind: 'sent';
      readonly ids: readonly string[];
      /** Undefined where Teams gave none. */
      readonly activityId: string | undefined;
      readonly at: Date;
    }
  /** Not sent, for a reason that is no failure. */
  | { readonly kind: 'dropped'; readonly ids: readonly string[]; readonly reason: string }
  | {
      readonly kind: 'again';
      readonly ids: readonly string[];
      readonly at: Date;
      readonly mayHaveArrived: boolean;
      readonly counts: boolean;
    }
  /** Kept, as their place cannot be reached: tried again at that moment, or once somebody is back there. */
  | {
      readonly kind: 'parked';
      readonly ids: readonly string[];
      readonly reason: string;
      readonly until: Date | undefined;
    }
  /** Kept, as nobody of their tenant is served; looked at again at that moment. */
  | {
      readonly kind: 'withheld';
      readonly ids: readonly string[];
      readonly reason: typeof notServed;
      readonly until: Date;
    }
  /** Goes on by another way, to a place or to the one where it was set; at once. */
  | {
      readonly kind: 'rerouted';
      readonly ids: readonly string[];
      readonly via: 'stand-in' | 'channel' | 'spent' | null;
      readonly conversationId: string | null;
      readonly at: Date;
    }
  /** It waits for its next day, whatever came of this one; told, or looked at in vain, it says when. */
  | {
      readonly kind: 'next';
      readonly ids: readonly string[];
      readonly occasion: string;
      readonly at: Date;
      readonly lookedAt?: Date | undefined;
      readonly activityId?: string | undefined;
    }
  | { readonly kind: 'dead'; readonly ids: readonly string[]; readonly reason: string };

/** Why reminders of a tenant are withheld. */
export const notServed = 'tenant-not-served';

/** What is stored of them then. */
export function columnsOf(settlement: Settlement) {
  switch (settlement.kind) {
    case 'sent':
      return {
        state: 'sent',
        activityId: settlement.activityId ?? null,
        sentAt: settlement.at,
        reason: null,
      };
    case 'dropped':
      return { state: 'dropped', reason: settlement.reason };
    case 'again':
      return {
        ...planned(settlement.at),
        ...(settlement.mayHaveArrived ? { mayHaveArrived: true } : {}),
        ...(settlement.counts ? { attempts: sql`${reminders.attempts} + 1` } : {}),
      };
    case 'parked':
      return planned(sql`${reminders.dueAt}`);
    case 'withheld':
      return { ...planned(settlement.until), reason: settlement.reason };
    case 'rerouted':
      return {
        ...planned(settlement.at),
        via: settlement.via,
        viaConversationId: settlement.conversationId,
        attempts: 0,
      };
    case 'next':
      return {
        ...planned(settlement.at),
        occasion: settlement.occasion,
        dueAt: settlement.at,
        claimedAt: null,
        attempts: 0,
        mayHaveArrived: false,
        ...(settlement.lookedAt === undefined ? {} : { sentAt: settlement.lookedAt }),
        ...(settlement.activityId === undefined ? {} : { activityId: settlement.activityId }),
      };
    case 'dead':
      return { state: 'dead', reason: settlement.reason };
  }
}

/** They wait for that moment. */
export function planned<At>(nextAt: At) {
  return { state: 'planned', nextAt, jobId: null, reason: null };
}
