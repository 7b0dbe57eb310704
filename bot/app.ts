import { setTimeout } from 'node:timers/promises';
import type { TurnContext } from 'botbuilder';
import type { Server } from 'restify';
import type { Logger } from 'pino';
import type { OpeningParts } from '../storage/database.ts';
import { makeAdapter } from './teams/adapter.ts';
import type { AnswerPatience } from './teams/answering.ts';
import { movableClock } from './process/clock.ts';
import { openWhenThere, type Opening, type Waiting } from './process/database-wait.ts';
import { makeDoor } from './door/door.ts';
import { fileHostRule } from './door/file-hosts.ts';
import { makeConnections, proxyIn } from './http/connections.ts';
import { exchangeOver, type Exchange } from './http/exchange.ts';
import { fetchOver } from './http/fetch-file.ts';
import { limits } from '../portfolio/limits.ts';
import type { TypingTimes } from './teams/typing.ts';
import { uploadOver } from './teams/upload-file.ts';
import type { Counted } from './process/database-gauges.ts';
import { makeMetrics } from './process/metrics.ts';
import { addMetricsRoute } from './http/metrics-route.ts';
import { closeServer, makeServer } from './http/server.ts';
import { openServing, type Serving } from './serving.ts';
import { serviceUrlRule } from './door/service-urls.ts';
import type { Settings } from './settings.ts';
import { forTenants, type TenantParts } from './door/tenants.ts';
import { toldOnce } from './faults/told-once.ts';
import { tracedExchange, tracedFetch } from './telemetry/request-spans.ts';
import { telemetryOf } from './telemetry/telemetry-of.ts';
import type { Tracing } from './telemetry/tracing.ts';
import { tellToTryLater } from './turn/waiting-turn.ts';

export type App = {
  /** Where it listens, such as `http://127.0.0.1:3978`. */
  readonly address: string;
  /**
   * Resolves once the database is there, or the app was closed before; until then people are asked to try again later.
   * Rejects when it is of no use to wait for it any longer.
   */
  readonly ready: Promise<'ready' | 'closed'>;
  /** Hands over the reminders that are due now; the minute's sweep does so by itself. */
  readonly sweep: () => Promise<number>;
  /** Ends what is in flight and lets go of everything. */
  readonly close: () => Promise<void>;
};

/** What only tests have otherwise than usual. */
export type Tuning = {
  /** After how many milliseconds Teams is answered although a turn goes on. */
  readonly longAfter?: number | undefined;
  /** When it is shown that a turn goes on. */
  readonly typing?: TypingTimes | undefined;
  /** How long Teams may take for an answer within a turn. */
  readonly answers?: AnswerPatience | undefined;
  readonly pause?: Waiting<Serving>['pause'] | undefined;
  readonly free?: OpeningParts['free'];
  /** The way to Teams and to whoever gives out tokens. */
  readonly exchange?: Exchange | undefined;
};

/** As `openApp`, but resolves once the database is there. */
export async function startApp(...parts: Parameters<typeof openApp>): Promise<App> {
  const app = await openApp(...parts);
  await app.ready;
  return app;
}

/**
 * Builds the whole bot and listens, also while the database does not answer yet.
 * @throws StorageError when the database will not do; an Error when the port is taken.
 */
export async function openApp(
  settings: Settings,
  base: () => Date,
  log: Logger,
  { longAfter, typing, answers, pause = pauseFor, free, exchange }: Tuning = {},
): Promise<App> {
  const { identity } = settings;
  const local = identity.type === 'local';
  const appId = identity.type === 'local' ? '' : identity.appId;
  const clock = movableClock(base);
  const metrics = makeMetrics(log, clock.now);
  let look: (() => Promise<Counted>) | undefined;
  const telemetry = await telemetryOf(settings.telemetry, log, () => metrics.collect(look));
  const mayWriteTo = serviceUrlRule({ local, more: settings.serviceUrls });
  const adapter = makeAdapter(identity, mayWriteTo, log, exchange, telemetry.tracing);
  const ways = { longAfter, typing, answers, ...waysForFiles(local, exchange, telemetry.tracing) };
  const serving = { settings, adapter, appId, clock, base, log, metrics, telemetry, local, free, ...ways };
  const waiting = { pause, onWait: waitingLog(log), discard: letGo };
  const opening = await openWhenThere(() => openServing(serving), waiting).catch(async (error: unknown) => {
    await telemetry.close();
    throw error;
  });
  const open = () => openedIn(opening);
  const { onRefused } = metrics;
  const milliseconds = () => base().getTime();
  const server = makeServer({
    door: makeDoor({
      channel: local ? undefined : { appId, ...settings.channel },
      mayWriteTo,
      clock: clock.now,
    }),
    adapter,
    onTurn: turnsFor(settings, opening, { clock: clock.now, log, onRefused }),
    database: { ping: () => open().ping() },
    log,
    onRefused,
    told: toldOnce(milliseconds),
    clock: milliseconds,
    local,
  });
  const lookNow = async () => await open().look();
  look = lookNow;
  addMetricsRoute(server, { local, token: settings.metricsToken }, () => metrics.read(lookNow));
  const close = async () => {
    const opened = opening.giveUp();
    await Promise.all([closeServer(server), opened?.stop()]);
    look = undefined;
    await opened?.close();
    await telemetry.close();
  };
  try {
    await listen(server, settings);
  } catch (error) {
    await close();
    throw error;
  }
  return { address: server.url, ready: opening.ready, sweep: () => open().sweep(), close };
}

function waysForFiles(local: boolean, exchange: Exchange | undefined, tracing: Tracing) {
  const connections = makeConnections(proxyIn(process.env));
  const isFileHost = fileHostRule({ local });
  const fetchFile = fetchOver(connections, { mayFetchFrom: isFileHost, most: limits.packedBytes });
  return {
    upload: uploadOver(tracedExchange(tracing, exchange ?? exchangeOver(connections)), isFileHost),
    fetchFile: tracedFetch(tracing, fetchFile),
  };
}

/** @throws StorageError where it is not open yet. */
function openedIn(opening: Opening<Serving>): Serving {
  const state = opening.now();
  if ('missing' in state) throw state.missing;
  return state.opened;
}

function turnsFor(
  { tenants, contact }: Settings,
  opening: Opening<Serving>,
  parts: Pick<TenantParts, 'clock' | 'log' | 'onRefused'>,
) {
  const late = { log: parts.log, contact };
  return forTenants(tenants, {
    ...parts,
    onTurn: (context) => turnIn(opening, context, late, ({ take }) => take(context)),
    leave: (context) => turnIn(opening, context, late, ({ leave }) => leave(context)),
  });
}

/** Without a database whoever speaks is asked to try again later, and nothing is answered. */
async function turnIn<Taken>(
  opening: Opening<Serving>,
  context: TurnContext,
  { log, contact }: { readonly log: Logger; readonly contact: string | undefined },
  take: (serving: Serving) => Promise<Taken>,
): Promise<Taken | undefined> {
  const state = opening.now();
  if ('opened' in state) return await take(state.opened);
  await tellToTryLater(context, state.missing, log, contact);
  return undefined;
}

async function letGo(serving: Serving): Promise<void> {
  await serving.stop();
  await serving.close();
}

function pauseFor(milliseconds: number, signal: AbortSignal): Promise<void> {
  return setTimeout(milliseconds, undefined, { signal });
}

function waitingLog(log: Logger): Waiting<Serving>['onWait'] {
  return (error, milliseconds) => {
    const { code, remedy } = error;
    log.error({ err: error, code, remedy, seconds: milliseconds / 1000 }, 'the bot waits for its database');
  };
}

function listen(server: Server, { port, host }: Settings): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.removeListener('error', reject);
      resolve();
    });
  });
}
