import { withoutOrganisation } from '../door/file-hosts.ts';
import type { Exchange } from '../http/exchange.ts';
import type { FetchFile } from '../http/fetch-file.ts';
import type { Tracing } from './tracing.ts';

/** A span for each request, in the names of opentelemetry.io/docs/specs/semconv/http; never its path, headers or body. */
export function tracedExchange({ within, mark, fail }: Tracing, exchange: Exchange): Exchange {
  return (question, signal) =>
    within(requestTo(question.method, question.url), async () => {
      const answer = await exchange(question, signal);
      mark({ 'http.response.status_code': answer.status });
      if (answer.status >= 400) fail(String(answer.status));
      return answer;
    });
}

/** The same for a file that is fetched, with the redirects to it. */
export function tracedFetch({ within }: Tracing, fetchFile: FetchFile): FetchFile {
  return (address) => within(requestTo('GET', address), () => fetchFile(address));
}

function requestTo(method: string, address: string) {
  const url = URL.parse(address);
  const host = url === null ? undefined : withoutOrganisation(url.hostname);
  const marks = { 'http.request.method': method, 'server.address': host };
  return { name: host === undefined ? method : `${method} ${host}`, kind: 'client', marks } as const;
}
