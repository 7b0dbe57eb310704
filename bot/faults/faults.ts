/** What whoever runs the bot does about a fault: by itself, or with what else is to be said of it. */
type Known = string | Answered;

type Answered = {
  /** Where it is left out, whoever asked is not Teams. */
  readonly remedy?: string;
  /** What was wrong: for the log, never for whoever asked. */
  readonly cause?: string;
  /** What whoever asked is told; it says nothing of the bot's inside. */
  readonly answer?: string;
  /** The HTTP status. */
  readonly status: number;
  /** A warning where it is not said. */
  readonly level?: 'error';
};

const report = 'Most likely a fault of the bot itself: report this line.';
const wrongClock = 'Set this machine’s clock by a time server; else nothing.';
const addTenant = 'Where these people are to be served, add their tenant to ALLOWED_TENANTS.';

/** Every fault that the bot names itself, whoever meets it; storage and reminders name their own. */
export const faults = {
  // Not let in. 401: nobody knows who sent it. 403: Teams did, but it is not for this bot, or of no channel that it serves.
  'no-token': { status: 401, cause: 'There is no Authorization header.' },
  'not-bearer': { status: 401, cause: 'The Authorization header is not “Bearer” and one token.' },
  'token-malformed': { status: 401, cause: 'The token is no signed JSON Web Token.' },
  'algorithm-refused': { status: 401, cause: 'The token is not signed with RS256, RS384 or RS512.' },
  'key-unknown': {
    status: 401,
    cause: 'The token names no key that the channel publishes.',
    remedy:
      'Nothing: the keys are fetched again within a minute. If it goes on, whoever sent it is not Teams.',
  },
  'keys-unreachable': {
    status: 401,
    cause: 'The channel’s keys could not be fetched, so nobody is let in.',
    remedy: 'Open outgoing HTTPS to login.botframework.com; it is tried again with the next request.',
    // What the bot itself met, of which the log has the causes too.
    level: 'error',
  },
  'signature-wrong': { status: 401, cause: 'The token was not signed with the key that it names.' },
  'token-expired': { status: 401, cause: 'The token expired more than 5 minutes ago.', remedy: wrongClock },
  'token-early': {
    status: 401,
    cause: 'The token becomes valid in more than 5 minutes.',
    remedy: wrongClock,
  },
  'issuer-wrong': { status: 401, cause: 'Another than the channel issued the token.' },
  'audience-wrong': {
    status: 401,
    cause: 'The token was made for another bot.',
    remedy: 'Where Teams itself is refused, MicrosoftAppId is not the one of the Azure Bot resource.',
  },
  'claim-missing': {
    status: 401,
    cause: 'The token lacks a claim that the channel’s tokens have, or it is of no known form.',
  },
  'channel-foreign': {
    status: 403,
    cause: 'The activity does not come from the channel msteams.',
    remedy: 'Take other channels off the Azure Bot resource.',
  },
  'service-url-differs': {
    status: 403,
    cause: 'The activity’s service URL is not the one that the token was made for.',
  },
  'service-url-foreign': {
    status: 403,
    cause: 'The activity’s service URL is not on the list of those that the bot writes to.',
    remedy: 'Where it is Teams’ own, add its origin to ALLOWED_SERVICE_URLS.',
  },
  'not-endorsed': {
    status: 403,
    cause: 'The key that signed the token does not vouch for the channel msteams.',
  },

  // Not read: it is no activity, or too much.
  'not-json': { status: 415, answer: 'POST application/json.' },
  'body-compressed': {
    status: 415,
    answer: 'POST the JSON as it is, not compressed.',
    remedy: 'If a proxy before the bot compresses, have it stop; else nothing.',
  },
  'body-too-large': { status: 413, answer: 'POST 256 KB at most.' },
  'json-broken': { status: 400, answer: 'The body is no JSON.' },
  'activity-expected': { status: 400, answer: 'POST one activity as JSON.' },
  'headers-too-large': {
    status: 431,
    answer: 'Send fewer and shorter headers.',
    remedy: 'If a proxy before the bot adds headers, have it add fewer; else nothing.',
  },
  'request-too-slow': {
    status: 408,
    answer: 'Send the request within 10 seconds.',
    remedy: 'Nothing, once; if Teams’ own requests are meant, look at the network before the bot.',
  },
  'request-broken': { status: 400, answer: 'That is no HTTP request.' },
  'method-wrong': { status: 405, answer: 'Not with this method.' },
  'not-found': { status: 404, answer: 'There is nothing here.' },
  'host-foreign': {
    status: 403,
    answer: 'This is for this machine alone.',
    remedy: 'Ask by localhost or 127.0.0.1; to serve others set MicrosoftAppId.',
  },
  'request-failed': { status: 500, answer: 'Something went wrong.', remedy: report },

  // Not served, or not in that way.
  'tenant-missing': addTenant,
  'tenant-foreign': addTenant,
  'tenants-differ':
    'Nothing, as a rule: Teams names one tenant. If people whom you serve meet it, say in which kind of chat, and report this line.',
  'tenant-not-told': 'Nothing: those people are not served anyway.',
  'too-fast': 'Nothing, once. If it goes on, somebody lets a program write; have Teams’ admin block them.',
  'too-fast-not-told': 'Nothing: they are heard again when they write more slowly.',
  'connections-crowded':
    'Nothing, once: Teams is served. If it goes on, have the proxy limit the connections of each address.',

  // What a turn met.
  'turn-failed': `${report} “start over” takes the person past it.`,
  'invoke-slow':
    'Nothing, once: they search again. If it goes on, look at the database: it takes seconds for a list of moves.',
  'turn-contended': 'Nothing, once: the person tries again. If it goes on, somebody floods the bot.',
  'activity-unreadable':
    'Nothing, as a rule. If people meet silence, Teams has changed the form of what stands under `paths`: report it.',
  'conversation-unreadable':
    'Nothing: the person begins anew. Report it, unless a newer bot ran on this database before.',
  'card-not-replaced': 'Nothing: the answered card stays as it was, and its buttons are refused.',

  // What Teams, or whoever gives the bot its token, answered.
  'teams-throttled': 'Nothing, once: Teams slows the bot down. If it goes on, see who writes so much.',
  'teams-token-refused':
    'Nothing, once: Teams refuses the bot’s token at times. If it goes on, see that MicrosoftAppId is that of the Azure Bot; with “BotNotRegistered” the bot was registered anew under another.',
  'teams-refused':
    'On 403 the person blocked or removed the app, or its admin did; on 404 the chat is gone; else report this line.',
  'teams-unreachable': 'Open outgoing HTTPS to Teams’ service URLs; else wait.',
  'token-refused':
    'See that MicrosoftAppId, MicrosoftAppTenantId and MicrosoftAppPassword are those of the app registration (docs/install.md); the number says more: learn.microsoft.com/entra/identity-platform/reference-error-codes.',
  'token-unreachable':
    'Open outgoing HTTPS to login.microsoftonline.com; a managed identity must be assigned to what runs the bot (docs/install.md). Else wait.',

  // What a file met that somebody took.
  'file-host-foreign':
    'Nothing, as a rule: somebody tries addresses that are none of Teams’ own. If people who took a file meet it, report this line.',
  'file-not-uploaded':
    'Nothing, once: the person is offered the file again. If it goes on, open outgoing HTTPS to *.sharepoint.com.',
  'consent-not-removed': 'Nothing: the card that offered the file stays, and is answered once all the same.',

  // What a file met that somebody sent.
  'file-fetched-elsewhere':
    'Nothing, as a rule: somebody tries addresses that are none of Teams’ own. If people who sent a file meet it, report this line.',
  'file-not-fetched':
    'Nothing, once: the person is asked to send the file again. If it goes on, open outgoing HTTPS to *.sharepoint.com.',
  'file-too-large': 'Nothing: the person is told how large a file may be.',
  'file-not-read': `${report} Nothing of the file is kept.`,
  'reading-not-told': 'Nothing: the person waits without a word until the file is read.',

  // What reminders met.
  'reminder-failed': `${report} What it could not send is tried again for three hours, and listed by \`npm run reminders -- failed\`.`,
  'reminder-queue':
    'Nothing, once: what is due waits in the database. If it goes on, look after the database as `err` says.',
  'replan-later':
    'Nothing, once: the next sweep goes on with it. If it comes again, look after the database as `err` says.',

  // What the process met, from its start to its end.
  'settings-readable': 'It holds secrets: chmod 600 .env, as the account that runs the bot.',
  'address-taken': 'Stop what listens there, or set another PORT or HOST.',
  'address-forbidden': 'This user may not listen on that port: set another PORT, from 1024 upwards.',
  'address-foreign':
    'HOST is no address of this machine: set one that is, such as 127.0.0.1 or 0.0.0.0, or leave it out.',
  'start-failed': report,
  'command-failed': 'Most likely a fault of the command itself: report this line.',
  'metrics-uncounted': 'See /readyz: most likely the database does not answer.',
  'telemetry-not-taken':
    'See that what OTEL_EXPORTER_OTLP_ENDPOINT names runs and takes OTLP over HTTP, and that OTEL_EXPORTER_OTLP_HEADERS is right. The bot goes on; what was not taken is lost.',
  'vacuum-failed':
    'Nothing, once: the next is a day later. If it comes again, make room on the disk, or report it.',
  'deletion-failed':
    'Nothing, once: it is tried again in an hour, and nothing else waits for it. If it comes again, report it.',
  'fault-uncaught': 'Let the bot be started again, and report this line. What was acknowledged is not lost.',
  'process-stuck':
    'Make room on the database’s disk if it is full, and let the bot be started again: nothing that was acknowledged is lost.',
  'stop-failed': 'Nothing: the process has ended, and the next start goes on. Report it if it comes again.',
  'stopped-at-once': 'Nothing. After one signal the bot ends what is in flight, for 10 seconds at most.',
  'stopped-hard':
    'Nothing, once: the others or the next start go on. If it comes again, look for a slow database.',
} as const satisfies Record<string, Known>;

/**
 * What `token-refused` asks for where Microsoft Entra says why, by its number:
 * https://learn.microsoft.com/entra/identity-platform/reference-error-codes
 */
export const entraRemedies: ReadonlyMap<number, string> = new Map([
  [7000215, 'The secret is wrong, most often its Secret ID: set MicrosoftAppPassword to its Value, restart.'],
  [7000222, 'The secret has run out: make a new one, set MicrosoftAppPassword to its Value, restart.'],
  [
    700016,
    'That directory does not know the app: set MicrosoftAppType as the Azure Bot has it, and see that MicrosoftAppId and MicrosoftAppTenantId are right.',
  ],
  [90002, 'There is no such directory: correct MicrosoftAppTenantId.'],
]);

export type FaultCode = keyof typeof faults;
/** Why a request is not let in. */
export type RefusalCode = CodeWith<'cause'>;
/** Why a request is not read. */
export type UnreadCode = CodeWith<'answer'>;

type CodeWith<Part extends string> = {
  [Code in FaultCode]: (typeof faults)[Code] extends Readonly<Record<Part, string>> ? Code : never;
}[FaultCode];

/** What whoever runs the bot does about it. */
export function remedyOf(code: FaultCode): string {
  const known: Known = faults[code];
  if (typeof known === 'string') return known;
  return known.remedy ?? 'Nothing, as a rule: whoever sent it is not Teams.';
}

/** The level at which the log has it. */
export function levelOf(code: RefusalCode): 'warn' | 'error' {
  const known: Answered = faults[code];
  return known.level ?? 'warn';
}
