import type { WorkingDay } from '../portfolio/needs/is-told.ts';
import type { PortfolioSaid } from '../portfolio/needs/portfolio-said.ts';
import type { Addressee } from '../storage/addressee.ts';
import type { Database } from '../storage/database.ts';
import type { Claim } from '../storage/due-reminders.ts';
import type { Place } from '../storage/places.ts';
import type { Settlement } from '../storage/settlement.ts';
import type { Digest } from './digest.ts';
import type { SendError } from './errors.ts';
import type { NearTurn, TenantPace } from './tenant-pace.ts';

/**
 * Sends a digest to a place, in the words of the person whose it is, when its moment has come; answers its activity id,
 * where Teams gives one. Throws a SendError when it was not sent, or nobody knows.
 */
export type Deliver = (
  place: Place,
  digest: Digest,
  addressee: Addressee,
  come?: NearTurn['come'],
) => Promise<string | undefined>;

/**
 * What is to be said to the person of all that they have imported, on that working day of theirs; nothing where nothing
 * needs them. With what came since they were last told, and what fell on the days on which nobody looked.
 */
export type LookAtPortfolio = (
  person: Pick<Claim, 'tenantId' | 'userId'>,
  on: {
    readonly working: WorkingDay;
    readonly passed: readonly WorkingDay[];
    /** The moment; nothing where they were never told. */
    readonly since: Date | undefined;
    /** Where it is of the list that a channel was given. */
    readonly channel: string | undefined;
  },
) => Promise<PortfolioSaid | undefined>;

export type WorkerParts = {
  readonly database: Database;
  readonly clock: () => Date;
  readonly random: () => number;
  /** Waits for so many milliseconds; during the first `aside` of them others may have the hand that does this. */
  readonly pause: (milliseconds: number, aside?: number) => Promise<unknown>;
  readonly deliver: Deliver;
  readonly lookAtPortfolio: LookAtPortfolio;
  /** Keeps what is sent to a tenant within Teams' limit; without it only that of a place is kept. */
  readonly pace?: Pick<TenantPace, 'enter'> | undefined;
  /** Whether the claim's job is still this process's own; without it, it is. */
  readonly isMine?: (() => Promise<boolean>) | undefined;
  /** Whether people of the tenant are served; all of them where it is not given. */
  readonly isServed?: ((tenantId: string) => boolean) | undefined;
  readonly bury: (reminderIds: readonly string[], reason: string) => Promise<void>;
  /** Told why a send failed, whatever follows from it. */
  readonly onFailure?: ((claim: Claim, error: SendError) => void) | undefined;
  readonly onOutcome: (outcome: DeliveryOutcome) => void;
  /** Does a step of a delivery, and may note how long it takes. */
  readonly traced?: (<T>(step: 'judge', work: () => T) => T) | undefined;
};

export type DeliveryOutcome = {
  readonly claim: Claim;
  readonly kind: Settlement['kind'];
  readonly reminders: number;
  readonly reason?: string;
  /** Seconds between the moment for which the earliest was planned and its sending. */
  readonly lateBy?: number;
};
