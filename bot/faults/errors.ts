import { nameOf, type Failure, type TokenFaultCode } from '../../reminders/failure.ts';
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
  'teams-token-refused':
    'Nothing, once: Teams refuses the bot’s token at times. If it goes on, see that MicrosoftAppId is that of the Azure Bot; with “BotNotRegistered” the bot was registered anew under another.',
  'teams-refused':
    'On 403 the person blocked or removed the app, or its admin did; on 404 the chat is gone; else report this line.',
  'teams-unreachable': 'Open outgoing HTTPS to Teams’ service URLs; else wait.',
} as const satisfies Record<string, string>;

/** An answer that Teams did not take, or of which nobody knows; what it answers is stored. */
export class TeamsError extends Error {
  readonly code: keyof typeof teamsFaults;
  readonly remedy: string;

  constructor(failure: Extract<Failure, { kind: 'status' | 'network' }>, cause: unknown) {
    super(`Teams did not take it (${nameOf(failure)}).`, { cause });
    this.name = 'TeamsError';
    this.code = failure.kind === 'status' ? teamsFaultOf(failure.status) : 'teams-unreachable';
    this.remedy = teamsFaults[this.code];
  }
}

function teamsFaultOf(status: number): keyof typeof teamsFaults {
  if (status === 401) return 'teams-token-refused';
  if (status === 429 || status === 412) return 'teams-throttled';
  return status < 500 && status !== 408 ? 'teams-refused' : 'teams-unreachable';
}

const tokenFaults: Readonly<Record<TokenFaultCode, string>> = {
  'token-refused':
    'See that MicrosoftAppId, MicrosoftAppTenantId and MicrosoftAppPassword are those of the app registration (docs/install.md); the number says more: learn.microsoft.com/entra/identity-platform/reference-error-codes.',
  'token-unreachable':
    'Open outgoing HTTPS to login.microsoftonline.com; a managed identity must be assigned to what runs the bot (docs/install.md). Else wait.',
};

/** What Microsoft Entra's most usual numbers ask for: https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
const secretFaults: ReadonlyMap<number, string> = new Map([
  [7000215, 'The secret is wrong, most often its Secret ID: set MicrosoftAppPassword to its Value, restart.'],
  [7000222, 'The secret has run out: make a new one, set MicrosoftAppPassword to its Value, restart.'],
  [
    700016,
    'That directory does not know the app: set MicrosoftAppType as the Azure Bot has it, and see that MicrosoftAppId and MicrosoftAppTenantId are right.',
  ],
  [90002, 'There is no such directory: correct MicrosoftAppTenantId.'],
]);

type TokenAnswer = {
  readonly status?: number | undefined;
  /** Microsoft Entra's number, which holds nothing of people: AADSTS7000222. */
  readonly number?: number | undefined;
  readonly retryAfterSeconds?: number | undefined;
};

/** The bot got no token for itself, so no request to Teams was made. */
export class TokenError extends Error {
  readonly code: TokenFaultCode;
  readonly remedy: string;
  readonly retryAfterSeconds: number | undefined;

  constructor(code: TokenFaultCode, { status, number, retryAfterSeconds }: TokenAnswer, cause?: unknown) {
    const answer = [status ?? 'no answer', ...(number === undefined ? [] : [`AADSTS${number}`])].join(', ');
    super(`The bot was given no token for itself (${answer}).`, cause === undefined ? {} : { cause });
    this.name = 'TokenError';
    this.code = code;
    this.remedy = secretFaults.get(number ?? NaN) ?? tokenFaults[code];
    this.retryAfterSeconds = retryAfterSeconds;
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
