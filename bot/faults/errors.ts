import { nameOf, type Failure, type TokenFaultCode } from '../../reminders/failure.ts';
import {
  entraRemedies,
  faults,
  remedyOf,
  type FaultCode,
  type RefusalCode,
  type UnreadCode,
} from './faults.ts';

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

/** A fault of the table. */
class KnownError<Code extends FaultCode> extends Error {
  readonly code: Code;
  readonly remedy: string;

  constructor(code: Code, message: string, cause?: unknown) {
    super(message, cause === undefined ? {} : { cause });
    this.name = new.target.name;
    this.code = code;
    this.remedy = remedyOf(code);
  }
}

/** A turn that was overtaken by others of the same person more often than is reasonable. */
export class TurnContendedError extends KnownError<'turn-contended'> {
  constructor(tries: number) {
    super(
      'turn-contended',
      `The conversation was saved by others ${tries} times meanwhile. The person is asked to try again.`,
    );
  }
}

/** An answer that Teams did not take, or of which nobody knows; what it answers is stored. */
export class TeamsError extends KnownError<ReturnType<typeof teamsFaultOf>> {
  constructor(failure: Extract<Failure, { kind: 'status' | 'network' }>, cause: unknown) {
    super(teamsFaultOf(failure), `Teams did not take it (${nameOf(failure)}).`, cause);
  }
}

function teamsFaultOf(failure: Extract<Failure, { kind: 'status' | 'network' }>) {
  if (failure.kind === 'network') return 'teams-unreachable';
  const { status } = failure;
  if (status === 401) return 'teams-token-refused';
  if (status === 429 || status === 412) return 'teams-throttled';
  return status < 500 && status !== 408 ? 'teams-refused' : 'teams-unreachable';
}

type TokenAnswer = {
  readonly status?: number | undefined;
  /** Microsoft Entra's number, which holds nothing of people: AADSTS7000222. */
  readonly number?: number | undefined;
  readonly retryAfterSeconds?: number | undefined;
};

/** The bot got no token for itself, so no request to Teams was made. */
export class TokenError extends KnownError<TokenFaultCode> {
  override readonly remedy: string;
  readonly retryAfterSeconds: number | undefined;

  constructor(code: TokenFaultCode, { status, number, retryAfterSeconds }: TokenAnswer, cause?: unknown) {
    const answer = [status ?? 'no answer', ...(number === undefined ? [] : [`AADSTS${number}`])].join(', ');
    super(code, `The bot was given no token for itself (${answer}).`, cause);
    this.remedy = entraRemedies.get(number ?? NaN) ?? remedyOf(code);
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

/** A file that could not be put where Teams had it put. */
export class UploadError extends KnownError<'file-host-foreign' | 'file-not-uploaded'> {
  constructor(code: UploadError['code'], why = 'no host of Microsoft’s files', cause?: unknown) {
    super(code, `The file was not put into the person’s OneDrive (${why}).`, cause);
  }
}

/** A file that somebody sent and that could not be fetched. */
export class FileFetchError extends KnownError<
  'file-fetched-elsewhere' | 'file-not-fetched' | 'file-too-large'
> {
  constructor(code: FileFetchError['code'], why: string = code, cause?: unknown) {
    super(code, `The file that somebody sent was not fetched (${why}).`, cause);
  }
}

/** A request that is not let in. */
export class RefusedError extends KnownError<RefusalCode> {
  readonly status: 401 | 403;

  constructor(code: RefusalCode, cause?: unknown) {
    super(code, faults[code].cause, cause);
    this.status = faults[code].status;
  }
}

/** A request that is not read: it is no activity, or too much. */
export class UnreadError extends KnownError<UnreadCode> {
  readonly status: number;

  constructor(code: UnreadCode) {
    super(code, faults[code].answer);
    this.status = faults[code].status;
  }
}

/** A service URL that is not on the list: nothing is sent there, and no token is fetched for it. */
export class ForeignServiceUrlError extends KnownError<'service-url-foreign'> {
  constructor() {
    super(
      'service-url-foreign',
      'The service URL is not on the list of those that the bot writes to (ALLOWED_SERVICE_URLS).',
    );
  }
}
