import { setTimeout } from 'node:timers/promises';
import type { Logger } from 'pino';
import { keptForUnlessSet, type KeptFor } from '../../reminders/kept-for.ts';
import type { Delivering, QueueDepth } from '../../reminders/delivering.ts';
import { startQueue, type InHand } from '../../reminders/queue.ts';
import { replanRest } from '../../reminders/replan.ts';
import { sharesOn, wholeShares } from '../../reminders/shares.ts';
import { sweep } from '../../reminders/sweep.ts';
import { tellNotice, type TellingParts } from '../../reminders/tell.ts';
import { tellOfEditions } from '../../reminders/tell-editions.ts';
import { paceTenants, type TenantPace } from '../../reminders/tenant-pace.ts';
import { deliverClaim } from '../../reminders/worker.ts';
import type { DeliveryOutcome, WorkerParts } from '../../reminders/worker-parts.ts';
import type { Database } from '../../storage/database.ts';
import { stored } from '../../storage/driver-faults.ts';
import { claimOf } from '../../storage/due-reminders.ts';
import { dropOldFiles } from '../../storage/held-files.ts';
import { forgetActivities } from '../../storage/turns.ts';
import { releaseServed } from '../../storage/withheld.ts';
import { faultOf } from '../faults/fault-of.ts';
import { pauseOr } from '../process/pause-or.ts';
import { deleteDaily, type DailyParts } from './delete-daily.ts';
import { makePortfolioLook } from './look-at-portfolio.ts';
import { makeDelivery, makeTelling } from './proactive.ts';
import { noTracing, type Tracing } from '../telemetry/tracing.ts';
import { reminderFaults, type ReminderFaults } from '../faults/reminder-faults.ts';
import type { TeamsAdapter } from '../teams/teams-adapter.ts';
import { unlessForgotten } from './unless-forgotten.ts';

export type Reminding = {
  /** Hands over what is due now; answers for how many people and places. */
  readonly sweep: () => Promise<number>;
  readonly depth: () => Promise<QueueDepth>;
  readonly stop: () => Promise<void>;
};

export type RemindingParts = {
  readonly database: Database;
  readonly adapter: TeamsAdapter;
  readonly appId: string;
  /** Whether people of the tenant are served, where not all are: others' reminders are withheld. */
  readonly isServed?: ((tenantId: string) => boolean) | undefined;
  readonly clock: () => Date;
  /** The time that nobody moves. */
  readonly base: () => Date;
  readonly log: Logger;
  readonly tracing?: Tracing | undefined;
  readonly onOutcome?: ((outcome: DeliveryOutcome) => void) | undefined;
  /** For how many days what is of no more use is kept; as long as usual where it is not said. */
  readonly keptFor?: KeptFor | undefined;
  readonly onDeleted?: DailyParts['onDeleted'] | undefined;
  /** After how many seconds the jobs of a killed process go to another one. */
  readonly jobTimeout?: number | undefined;
};

/** Starts reminding: a sweep once a minute over all processes, and deliveries in this one. */
export async function startReminding(parts: RemindingParts): Promise<Reminding> {
  const { database, clock, log, isServed, tracing = noTracing } = parts;
  await stored(releaseServed(database, isServed ?? (() => true)));
  const faults = reminderFaults(log, parts.base);
  const pace = paceOn(parts, faults);
  const { keptFor = keptForUnlessSet, onDeleted = () => undefined } = parts;
  const deleteWhatIsOver = deleteDaily({ database, keptFor, log, onDeleted });
  parts.adapter.pace = pace;
  const queue = await startQueue({
    backend: database.queueBackend,
    jobTimeout: parts.jobTimeout,
    onSweep: (on) =>
      tracedJob(parts, 'sweep', faults, undefined, async () => {
        const claims = await stored(sweep(database, on, clock()));
        tracing.mark({ 'bot.claims': claims });
        if (claims > 0) log.info({ claims }, 'swept');
        const replanned = await stored(replanRest(database, clock));
        if (replanned > 0) log.info({ replanned }, 'planned anew what was left of it');
        const outdated = await stored(tellOfEditions(database, clock));
        if (outdated > 0) log.info({ outdated }, 'planned by the newest edition of the rules');
        await stored(forgetActivities(database, clock()));
        await stored(dropOldFiles(database, clock()));
        await deleteWhatIsOver(clock());
      }),
    onDelivery: (jobId, on, inHand) =>
      tracedJob(parts, 'reminder', faults, jobId, () =>
        unlessForgotten(database, jobId, async () => {
          const claim = await tracing.within({ name: 'claim' }, () => stored(claimOf(database, jobId)));
          const worker = workerOn(parts, pace, on, inHand);
          if (claim !== undefined) await stored(deliverClaim(worker, claim));
          else await stored(tellNotice({ ...worker, ...tellerOn(parts) }, jobId));
        }),
      ),
    onError: faults.queue,
    onAnswer: faults.answered,
    pause: pauseOr,
    now,
  });
  return {
    sweep: () => tracing.begin({ name: 'sweep' }, () => sweep(database, queue, clock())),
    depth: queue.depth,
    stop: async () => {
      await queue.stop();
      await pace.stop();
    },
  };
}

const now = () => performance.now();

/** An embedded database has one process alone. */
function paceOn({ database }: RemindingParts, faults: ReminderFaults): TenantPace {
  return paceTenants({
    timing: {
      now,
      callAfter: (milliseconds, call) => {
        void setTimeout(milliseconds, undefined, { ref: false }).then(call);
      },
    },
    shares: database.queueBackend.kind === 'pglite' ? wholeShares : sharesOn(database, now),
    onError: (error) => faults.work(error),
  });
}

/** A sweep or a delivery, as a trace of its own. */
function tracedJob(
  { tracing = noTracing }: RemindingParts,
  name: 'sweep' | 'reminder',
  ...job: Parameters<typeof codeOf>
): Promise<string | undefined> {
  return tracing.begin({ name }, async () => {
    const code = await codeOf(...job);
    if (code !== undefined) tracing.fail(code);
    return code;
  });
}

/** Tells the log what was in the way, and answers its code: the queue would keep the ids and values of an error. */
async function codeOf(
  faults: ReminderFaults,
  job: string | undefined,
  work: () => Promise<void>,
): Promise<string | undefined> {
  try {
    await work();
    return undefined;
  } catch (error) {
    return faults.work(error, job);
  }
}

function workerOn(
  parts: RemindingParts,
  pace: TenantPace,
  queue: Delivering,
  { aside, isMine }: InHand,
): WorkerParts {
  const { tracing = noTracing } = parts;
  const deliver = makeDelivery(parts.adapter, parts.appId);
  return {
    database: parts.database,
    clock: parts.clock,
    traced: (step, work) => tracing.within({ name: step }, work),
    random: Math.random,
    pause: async (milliseconds, withoutHand = 0) => {
      if (withoutHand > 0) await aside(withoutHand);
      await setTimeout(milliseconds - withoutHand);
    },
    deliver: (...what) => tracing.within({ name: 'send' }, () => deliver(...what)),
    lookAtPortfolio: makePortfolioLook(parts.database),
    pace,
    isMine,
    isServed: parts.isServed,
    bury: queue.bury,
    onFailure: ({ tenantId: tenant, conversationId: conversation }, error) => {
      const { code } = error;
      // What is wrong with the bot's own token is put right elsewhere than what Teams refuses.
      const { remedy } = error.failure.kind === 'token' ? faultOf(error.cause) : error;
      parts.log.warn({ err: error, code, remedy, tenant, conversation }, 'a reminder was not sent');
    },
    onOutcome: (outcome) => {
      tracing.mark({ 'bot.outcome': outcome.kind, 'bot.reminders': outcome.reminders });
      logOutcome(parts.log, outcome);
      parts.onOutcome?.(outcome);
    },
  };
}

/** What telling people of hand-overs and stand-ins needs beside. */
function tellerOn(parts: RemindingParts): Pick<TellingParts, 'tell' | 'onTold'> {
  const { adapter, appId, log, tracing = noTracing } = parts;
  const tell = makeTelling(adapter, appId);
  return {
    tell: (...what) => tracing.within({ name: 'send' }, () => tell(...what)),
    onTold: (kind, outcome) => {
      tracing.mark({ 'bot.notice': kind, 'bot.outcome': outcome });
      log.info({ kind, outcome }, 'notice');
    },
  };
}

function logOutcome(log: Logger, { claim, ...outcome }: DeliveryOutcome): void {
  const { tenantId: tenant, userId: user, conversationId: conversation } = claim;
  log.info({ tenant, user, conversation, ...outcome }, 'reminders');
}
