import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { makeAdapter } from '../../bot/teams/adapter.ts';
import type { Exchange } from '../../bot/http/exchange.ts';
import { makePortfolioLook } from '../../bot/reminding/look-at-portfolio.ts';
import { makeDelivery, makeTelling } from '../../bot/reminding/proactive.ts';
import { serviceUrlRule } from '../../bot/door/service-urls.ts';
import type { Identity } from '../../bot/settings/identity.ts';
import { sweep } from '../../reminders/sweep.ts';
import { tellNotice } from '../../reminders/tell.ts';
import { deliverClaim } from '../../reminders/worker.ts';
import type { DeliveryOutcome } from '../../reminders/worker-parts.ts';
import type { Database } from '../../storage/database.ts';
import type { Claim } from '../../storage/due-reminders.ts';
import { watchedLog } from './suite-watch.ts';

const rowSchema = z.object({
  state: z.string(),
  attempts: z.number(),
  may_have_arrived: z.boolean(),
  activity_id: z.string().nullable(),
  next_at: z.coerce.date().nullable(),
  reason: z.string().nullable(),
});

export type ReminderEngine = {
  /** Sweeps at the moment and delivers what it found; answers how many people and places. */
  readonly run: (at: Date) => Promise<number>;
  readonly outcomes: readonly DeliveryOutcome[];
  readonly rows: () => Promise<z.infer<typeof rowSchema>[]>;
};

export type EngineParts = {
  readonly database: Database;
  /** How many milliseconds it waits for Teams' answer. */
  readonly patience?: number;
  /** Whose people are served; everybody's where it is not given. */
  readonly isServed?: (tenantId: string) => boolean;
  /** As a registered bot, whose token comes over this way; else in local mode. */
  readonly registered?: { readonly identity: Identity; readonly exchange: Exchange };
  /** Called where the engine would wait. */
  readonly onPause?: (milliseconds: number) => unknown;
  /** Called when Teams took a card, before that is stored. */
  readonly onDelivered?: () => void;
};

/** The way from the sweep to Teams, with a clock that the caller moves and without the queue between. */
export function makeReminderEngine(parts: EngineParts): ReminderEngine {
  const { database, patience, isServed, onPause, onDelivered, registered } = parts;
  const { identity = { type: 'local' as const }, exchange } = registered ?? {};
  const outcomes: DeliveryOutcome[] = [];
  const mayWriteTo = serviceUrlRule({ local: true, more: [] });
  const adapter = makeAdapter(identity, mayWriteTo, watchedLog(), exchange);
  const deliver = makeDelivery(adapter, identity.type === 'local' ? '' : identity.appId, patience);
  const tell = makeTelling(adapter, identity.type === 'local' ? '' : identity.appId, patience);
  async function run(at: Date): Promise<number> {
    const claims: Claim[] = [];
    const hand = (some: readonly Claim[]) => {
      claims.push(...some);
      return Promise.resolve();
    };
    // As a queue that has none of them any more.
    const without = (jobIds: readonly string[]) => Promise.resolve(new Set(jobIds));
    await sweep(database, { hand, without }, at);
    const worker = {
      database,
      clock: () => at,
      random: () => 0.5,
      pause: async (milliseconds: number) => await onPause?.(milliseconds),
      deliver: async (...what: Parameters<typeof deliver>) => {
        const activityId = await deliver(...what);
        onDelivered?.();
        return activityId;
      },
      lookAtPortfolio: makePortfolioLook(database),
      isServed,
      bury: () => Promise.resolve(),
      onOutcome: (outcome: DeliveryOutcome) => {
        outcomes.push(outcome);
      },
    };
    for (const claim of claims)
      if (!(await tellNotice({ ...worker, tell }, claim.jobId))) await deliverClaim(worker, claim);
    return claims.length;
  }
  return {
    run,
    outcomes,
    rows: async () => {
      const result = await database.queries.execute(sql`
        select state, attempts, may_have_arrived, activity_id, next_at, reason from reminder
      `);
      return z.object({ rows: z.array(rowSchema) }).parse(result).rows;
    },
  };
}
