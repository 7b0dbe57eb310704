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

  constructor(tries: number) {
    super(`The conversation was saved by others ${tries} times meanwhile. The person is asked to try again.`);
    this.name = 'TurnContendedError';
  }
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

  constructor(code: UnreadCode) {
    super(unread[code].message);
    this.name = 'UnreadError';
    this.code = code;
    this.status = unread[code].status;
  }
}

/** A service URL that is not on the list: nothing is sent there, and no token is fetched for it. */
export class ForeignServiceUrlError extends Error {
  readonly code = 'service-url-foreign';

  constructor() {
    super('The service URL is not on the list of those that the bot writes to (ALLOWED_SERVICE_URLS).');
    this.name = 'ForeignServiceUrlError';
  }
}
