/** Why a request is not read: what whoever sent it is told. */
type Unread = { readonly status: number; readonly message: string };

/** What the bot says to requests that it does not read; none of it tells anything of its inside. */
export const unread = {
  'not-json': { status: 415, message: 'POST application/json.' },
  'body-compressed': { status: 415, message: 'POST the JSON as it is, not compressed.' },
  'body-too-large': { status: 413, message: 'POST 256 KB at most.' },
  'json-broken': { status: 400, message: 'The body is no JSON.' },
  'activity-expected': { status: 400, message: 'POST one activity as JSON.' },
  'headers-too-large': { status: 431, message: 'Send fewer and shorter headers.' },
  'request-too-slow': { status: 408, message: 'Send the request within 10 seconds.' },
  'request-broken': { status: 400, message: 'That is no HTTP request.' },
  'method-wrong': { status: 405, message: 'Not with this method.' },
  'not-found': { status: 404, message: 'There is nothing here.' },
  'request-failed': { status: 500, message: 'Something went wrong.' },
} as const satisfies Record<string, Unread>;

export type UnreadCode = keyof typeof unread;

/** The JSON that says it. */
export function unreadBody(code: UnreadCode): { readonly code: UnreadCode; readonly message: string } {
  return { code, message: unread[code].message };
}
