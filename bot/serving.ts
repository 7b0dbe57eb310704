import type { Logger } from 'pino';
import packageFile from '../package.json' with { type: 'json' };
import type { Service } from '../dialogs/service.ts';
import { openDatabase, type Database, type OpeningParts } from '../storage/database.ts';
import { stored } from '../storage/driver-faults.ts';
import { countReminders } from '../storage/reminder-lists.ts';
import type { AnswerPatience } from './teams/answering.ts';
import { rememberChosenLanguages } from './turn/chosen-languages.ts';
import type { MovableClock } from './process/clock.ts';
import { keepHouse } from './process/housekeeping.ts';
import type { Counted } from './process/database-gauges.ts';
import type { Metrics } from './process/metrics.ts';
import { pauseOr } from './process/pause-or.ts';
import { startReminding, type Reminding } from './reminding/reminding.ts';
import { unreadableLog } from './faults/unreadable-log.ts';
import type { Settings } from './settings.ts';
import { chatAddress } from '../cards/parts/open-chat.ts';
import { takeInvokes } from './invokes/take-invokes.ts';
import { slowDown } from './door/slowing-down.ts';
import type { TeamsAdapter } from './teams/teams-adapter.ts';
import { servedBy } from './door/tenants.ts';
import { fileReader } from './process/file-reader.ts';
import type { FetchFile } from './http/fetch-file.ts';
import type { TypingTimes } from './teams/typing.ts';
import type { UploadFile } from './teams/upload-file.ts';
import type { Telemetry } from './telemetry/telemetry.ts';
import { makeTurns, type Leaving, type Turns } from './turn/turns.ts';

export type ServingParts = {
  readonly settings: Settings;
  readonly adapter: TeamsAdapter;
  readonly appId: string;
  readonly clock: MovableClock;
  /** The time that nobody moves. */
  readonly base: () => Date;
  readonly log: Logger;
  readonly metrics: Metrics;
  readonly telemetry: Telemetry;
  /** Nobody is signed in, and the bot's clock may be moved. */
  readonly local: boolean;
  /** After how many milliseconds Teams is answered although a turn goes on. */
  readonly longAfter: number | undefined;
  /** When it is shown that a turn goes on. */
  readonly typing: TypingTimes | undefined;
  readonly answers: AnswerPatience | undefined;
  readonly upload: UploadFile;
  readonly fetchFile: FetchFile;
  readonly free: OpeningParts['free'];
};

/** What the bot does with its database: it takes turns, and sends reminders by itself. */
export type Serving = {
  readonly take: Turns['take'];
  /** Nothing where somebody writes too fast, who is told so. */
  readonly leave: (...turn: Parameters<Turns['leave']>) => Promise<Leaving | undefined>;
  readonly sweep: Reminding['sweep'];
  readonly look: () => Promise<Counted>;
  readonly ping: Database['ping'];
  /** Ends the deliveries in flight and begins no other. */
  readonly stop: Reminding['stop'];
  /** Ends the turns in flight, and lets go of the database. */
  readonly close: () => Promise<void>;
};

/** @throws StorageError when the database cannot be used; nothing stays open then. */
export async function openServing(parts: ServingParts): Promise<Serving> {
  const { settings, free, log, base, telemetry } = parts;
  const onUnreadable = unreadableLog(log, base);
  const { onStatement } = telemetry;
  const database = await openDatabase(settings.databaseUrl, { free, onUnreadable, onStatement });
  try {
    return await serveOn(database, parts);
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function serveOn(database: Database, parts: ServingParts): Promise<Serving> {
  const { adapter, appId, clock, log, metrics } = parts;
  const onOutcome = metrics.onReminders;
  const { tracing } = parts.telemetry;
  const reminding = await stored(
    startReminding({
      database,
      adapter,
      appId,
      isServed: servedBy(parts.settings.tenants),
      clock: clock.now,
      base: parts.base,
      log,
      tracing,
      onOutcome,
      keptFor: parts.settings.keptFor,
      onDeleted: metrics.onDeleted,
    }),
  );
  const chosen = rememberChosenLanguages();
  const service = serviceOf(parts.settings, appId);
  const turns = makeTurns({
    database,
    chosen,
    service,
    clock: clock.now,
    log,
    tracing,
    moveClock: parts.local ? moving(clock, reminding) : undefined,
    keepsUnknown: parts.settings.keepsUnknownQuestions,
    onFeedback: metrics.onFeedback,
    onUnknown: metrics.onUnknown,
    onTurn: metrics.onTurn,
    longAfter: parts.longAfter,
    typing: parts.typing,
    answers: parts.answers,
    upload: parts.upload,
    fetchFile: parts.fetchFile,
    readFile: fileReader(),
  });
  const endHousekeeping = keepHouse({ backend: database.queueBackend, log, pause: pauseOr });
  const most = parts.settings.mostMessages;
  const beside = { database, service, now: clock.now, onInvoke: metrics.onInvoke };
  const pace = { most, chosen, clock: parts.base, log, onRefused: metrics.onRefused };
  return {
    take: takeInvokes({ ...pace, ...beside, onTurn: slowDown({ ...pace, onTurn: turns.take }) }),
    leave: slowDown({ ...pace, onTurn: turns.leave }),
    sweep: reminding.sweep,
    look: async () => ({
      counts: await countReminders(database, clock.now()),
      depth: await reminding.depth(),
    }),
    ping: () => stored(database.ping()),
    stop: reminding.stop,
    close: async () => {
      await Promise.all([turns.idle(), endHousekeeping()]);
      await database.close();
    },
  };
}

function serviceOf({ contact, privacyPage, targetsMessages: targets }: Settings, appId: string): Service {
  const { version } = packageFile;
  return { version, contact, privacy: privacyPage, targets, chat: chatAddress(appId) };
}

function moving(clock: MovableClock, { sweep }: Reminding) {
  return async (to: Date | 'now') => {
    clock.move(to);
    await sweep();
  };
}
