/** Why a request is not read: what whoever sent it is told, and what whoever runs the bot can do. */
type Unread = { readonly status: number; readonly message: string; readonly remedy: string };

const notTeams = 'Nothing, as a rule: whoever sent it is not Teams.';
const report = 'Most likely a fault of the bot itself: report this line.';

/** What the bot says to requests that it does not read; none of it tells anything of its inside. */
export const unread = {
  'not-json': { status: 415, message: 'POST application/json.', remedy: notTeams },
  'body-compressed': {
    status: 415,
    message: 'POST the JSON as it is, not compressed.',
    remedy: 'If a proxy before the bot compresses, have it stop; else nothing.',
  },
  'body-too-large': { status: 413, message: 'POST 256 KB at most.', remedy: notTeams },
  'json-broken': { status: 400, message: 'The body is no JSON.', remedy: notTeams },
  'activity-expected': { status: 400, message: 'POST one activity as JSON.', remedy: notTeams },
  'headers-too-large': {
    status: 431,
    message: 'Send fewer and shorter headers.',
    remedy: 'If a proxy before the bot adds headers, have it add fewer; else nothing.',
  },
  'request-too-slow': {
    status: 408,
    message: 'Send the request within 10 seconds.',
    remedy: 'Nothing, once; if Teams’ own requests are meant, look at the network before the bot.',
  },
  'request-broken': { status: 400, message: 'That is no HTTP request.', remedy: notTeams },
  'method-wrong': { status: 405, message: 'Not with this method.', remedy: notTeams },
  'not-found': { status: 404, message: 'There is nothing here.', remedy: notTeams },
  'host-foreign': {
    status: 403,
    message: 'This is for this machine alone.',
    remedy: 'Ask by localhost or 127.0.0.1; to serve others set MicrosoftAppId.',
  },
  'request-failed': { status: 500, message: 'Something went wrong.', remedy: report },
} as const satisfies Record<string, Unread>;

export type UnreadCode = keyof typeof unread;

/** The JSON that says it. */
export function unreadBody(code: UnreadCode): { readonly code: UnreadCode; readonly message: string } {
  return { code, message: unread[code].message };
}
