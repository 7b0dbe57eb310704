import type { IncomingMessage } from 'node:http';
import { MIMEType } from 'node:util';
import { bytesOf } from './bytes-of.ts';
import { UnreadError } from '../faults/errors.ts';

/** Teams' own activities have a few KB. */
const mostBytes = 256 * 1024;

const decoder = new TextDecoder('utf-8', { fatal: true });

/**
 * The JSON that a request brings. Not restify's bodyParser: it lets a compressed body grow without limit, ends the
 * process over one that is not compressed as it says, and writes uploaded files to the disk.
 * @throws UnreadError where it is of another type, compressed, too large or no JSON.
 */
export async function readJsonBody(request: IncomingMessage): Promise<unknown> {
  const { 'content-type': type, 'content-encoding': encoding = 'identity' } = request.headers;
  if (!isJson(type)) throw new UnreadError('not-json');
  if (encoding.toLowerCase() !== 'identity') throw new UnreadError('body-compressed');
  const bytes = await bytesOf(request, mostBytes);
  if (bytes === undefined) throw new UnreadError('body-too-large');
  try {
    return JSON.parse(decoder.decode(bytes));
  } catch {
    // Not with the fault as its cause: that repeats a part of what was sent.
    throw new UnreadError('json-broken');
  }
}

function isJson(type: string | undefined): boolean {
  try {
    return new MIMEType(type ?? '').essence === 'application/json';
  } catch {
    return false;
  }
}
