import assert from 'node:assert/strict';
import { tracedExchange, tracedFetch } from '../../bot/telemetry/request-spans.ts';
import { noTracing, type SpanOf, type Tracing } from '../../bot/telemetry/tracing.ts';

const theirFile = 'https://contoso-my.sharepoint.com/personal/ada/Documents/list.csv?tempauth=secret';

describe('a request for a file', () => {
  it('is told of without the organisation, the person, the file and the permission in its address', async () => {
    const spans: SpanOf[] = [];
    const tracing: Tracing = {
      ...noTracing,
      within: (span, work) => {
        spans.push(span);
        return work();
      },
    };
    await tracedFetch(tracing, () => Promise.resolve(new Uint8Array()))(theirFile);
    const answer = { status: 201, header: () => undefined, text: '' };
    const put = { url: theirFile, method: 'PUT', headers: {} };
    await tracedExchange(tracing, () => Promise.resolve(answer))(put, new AbortController().signal);
    assert.deepEqual(
      spans,
      ['GET', 'PUT'].map((method) => ({
        name: `${method} *.sharepoint.com`,
        kind: 'client',
        marks: { 'http.request.method': method, 'server.address': '*.sharepoint.com' },
      })),
    );
  });
});
