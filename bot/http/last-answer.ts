import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';

/** What is still being sent is thrown away for so many milliseconds, and so many bytes: who is cut off may see no answer. */
const longest = 2_000;
const mostBytes = 4 * 1024 * 1024;

/** Answers with this as JSON, looks at nothing more that the connection brings, and closes it. */
export function answerLast(
  response: ServerResponse,
  status: number,
  value: object,
  headers: OutgoingHttpHeaders = {},
): void {
  const body = JSON.stringify(value);
  response.writeHead(status, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    connection: 'close',
    ...headers,
  });
  response.write(body);
  // Only now, since Node closes at the end, and what lies unread in the socket then takes the answer with it.
  throwAway(response.req, () => response.end());
}

function throwAway(request: IncomingMessage, then: () => void): void {
  if (request.readableEnded || request.destroyed) {
    then();
    return;
  }
  const late = setTimeout(then, longest);
  let bytes = 0;
  request.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > mostBytes) then();
  });
  for (const end of ['end', 'error', 'close']) {
    request.once(end, () => {
      clearTimeout(late);
      then();
    });
  }
  request.resume();
}
