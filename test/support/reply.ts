import type { IncomingMessage, ServerResponse } from 'node:http';

/** How a server of another's answers: as it should, or not at all, or with a connection that breaks. */
export type Reply =
  | 'hang'
  | 'reset'
  | 'close'
  | {
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string;
      /** In the middle of the body the connection is reset, or nothing comes any more. */
      readonly then?: 'reset' | 'hang';
    };

export function json(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Reply {
  return {
    status,
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  };
}

/** Gives the reply to the request. */
export function give(reply: Reply, { socket }: IncomingMessage, response: ServerResponse): void {
  if (reply === 'hang') return;
  if (reply === 'reset') {
    socket.resetAndDestroy();
    return;
  }
  if (reply === 'close') {
    socket.destroy();
    return;
  }
  const { status, headers = {}, body = '', then } = reply;
  // restify patches every response of the process: its writeHead does not return the response.
  response.statusCode = status;
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (then === undefined) {
    response.end(body);
    return;
  }
  response.setHeader('content-length', body.length + 100);
  response.write(body, () => {
    if (then === 'reset') socket.resetAndDestroy();
  });
}
