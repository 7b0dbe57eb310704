import { nameOf, type Failure } from '../reminders/failure.ts';
import { refusals, type RefusalCode } from './refusals.ts';
import { unread, type UnreadCode } from './unread.ts';

/** What stops the bot from starting: one line a fault, each with its remedy. */
export class SettingsError extends Error {
  readonly code = 'settings-invalid';
  readonly lines: readonly string[];

  constructor(lines: readonly string[]) {
    super(lines.join('\n'));
    this.name = 'SettingsError';
    this.lines = lines;
  }
}

/** A turn that was overtaken by others of the same person more often than is reasonable. */
export class TurnContendedError extends Error {
  readonly code = 'turn-contended';
  readonly remedy = 'Nothing, once: the person tries again. If it goes on, somebody floods the bot.';

  constructor(tries: number) {
    super(`The conversation was saved by others ${tries} times meanwhile. The person is asked to try again.`);
    this.name = 'TurnContendedError';
  }
}

const teamsFaults = {
  'teams-throttled': 'Nothing, once: Teams slows the bot down. If it goes on, see who writes so much.',
  'teams-refused':
    'On 401 renew the bot’s id and secret; on 403 the person blocked or removed the app, or its admin did; else report this line.',
  'teams-unreachable':
    'Open outgoing HTTPS to Teams’ service URLs and, for a token, to login.microsoftonline.com; else wait.',
} as const satisfies Record<string, string>;

/** An answer that Teams did not take, or of which nobody knows; what it answers is stored. */
export class TeamsError extends Error {
  readonly code: keyof typeof teamsFaults;
  readonly remedy: string;

  constructor(failure: Failure, cause: unknown) {
    super(`Teams did not take it (${nameOf(failure)}).`, { cause });
    this.name = 'TeamsError';
    this.code = teamsFaultOf(failure);
    this.remedy = teamsFaults[this.code];
  }
}

function teamsFaultOf(failure: Failure): keyof typeof teamsFaults {
  if (failure.kind !== 'status') return 'teams-unreachable';
  const { status } = failure;
  if (status === 429 || status === 412) return 'teams-throttled';
  return status >= 400 && status < 500 && status !== 408 ? 'teams-refused' : 'teams-unreachable';
}

/** A request that is not let in. */
export class RefusedError extends Error {
  readonly code: RefusalCode;
  readonly status: 401 | 403;
  readonly remedy: string;

  constructor(code: RefusalCode, cause?: unknown) {
    super(refusals[code].cause, cause === undefined ? {} : { cause });
    this.name = 'RefusedError';
    this.code = code;
    this.status = refusals[code].status;
    this.remedy = refusals[code].remedy;
  }
}

/** A request that is not read: it is no activity, or too much. */
export class UnreadError extends Error {
  readonly code: UnreadCode;
  readonly status: number;
  readonly remedy: string;

  constructor(code: UnreadCode) {
    super(unread[code].message);
    this.name = 'UnreadError';
    this.code = code;
    this.status = unread[code].status;
    this.remedy = unread[code].remedy;
  }
}

/** A service URL that is not on the list: nothing is sent there, and no token is fetched for it. */
export class ForeignServiceUrlError extends Error {
  readonly code = 'service-url-foreign';
  readonly remedy = 'Where it is Teams’ own, add its origin to ALLOWED_SERVICE_URLS.';

  constructor() {
    super('The service URL is not on the list of those that the bot writes to (ALLOWED_SERVICE_URLS).');
    this.name = 'ForeignServiceUrlError';
  }
}
