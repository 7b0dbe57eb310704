import { request as plainRequest, type IncomingMessage } from 'node:http';
import { request as tlsRequest } from 'node:https';
import { FileFetchError } from '../faults/errors.ts';
import { bytesOf } from './bytes-of.ts';
import type { Connections } from './connections.ts';

/** The bytes behind an address that came in with an activity. @throws FileFetchError */
export type FetchFile = (address: string) => Promise<Uint8Array>;

export type Fetching = {
  /** Whether anything may be asked there. */
  readonly mayFetchFrom: (address: string) => boolean;
  /** Of bytes. */
  readonly most: number;
  /** Milliseconds for all of it. */
  readonly longest?: number;
};

/** OneDrive itself forwards once at most. */
const mostRedirects = 3;

/**
 * Fetches a file, without the bot's token or anything else that says who asks: the address itself is the permission.
 * A redirect is followed to where files may be fetched from only, and the size counted while it streams.
 */
export function fetchOver({ freshFor }: Connections, rules: Fetching): FetchFile {
  const { mayFetchFrom, most, longest = 30_000 } = rules;

  async function from(address: string, signal: AbortSignal, redirects: number): Promise<Uint8Array> {
    if (!mayFetchFrom(address)) throw new FileFetchError('file-fetched-elsewhere');
    const url = new URL(address);
    const response = await responseOf(url, signal);
    const { statusCode: status = 0, headers } = response;
    if (status >= 300 && status < 400 && headers.location !== undefined && redirects > 0) {
      response.destroy();
      return await from(new URL(headers.location, url).href, signal, redirects - 1);
    }
    if (status !== 200) {
      response.destroy();
      throw new FileFetchError('file-not-fetched', `HTTP status ${status}`);
    }
    const bytes = Number(headers['content-length'] ?? 0) > most ? undefined : await bytesOf(response, most);
    response.destroy();
    if (bytes === undefined) throw new FileFetchError('file-too-large');
    return bytes;
  }

  function responseOf(url: URL, signal: AbortSignal): Promise<IncomingMessage> {
    const ask = url.protocol === 'https:' ? tlsRequest : plainRequest;
    return new Promise((resolve, reject) => {
      ask(url, { agent: freshFor(url), signal }, resolve)
        .on('error', reject)
        .end();
    });
  }

  return async (address) => {
    try {
      return await from(address, AbortSignal.timeout(longest), mostRedirects);
    } catch (error) {
      if (error instanceof FileFetchError) throw error;
      throw new FileFetchError('file-not-fetched', 'no answer', error);
    }
  };
}
