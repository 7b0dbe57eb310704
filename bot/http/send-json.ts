import type { Response } from 'restify';

/** Answers with this as JSON, whatever the request says that it takes; to HEAD with the same headers alone. */
export function sendJson(response: Response, status: number, value: object): void {
  const body = JSON.stringify(value);
  response.sendRaw(status, body, {
    'content-type': 'application/json',
    'content-length': String(Buffer.byteLength(body)),
  });
}
