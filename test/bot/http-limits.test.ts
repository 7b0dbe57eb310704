import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { httpLimits, type HttpLimits } from '../../bot/http/http-limits.ts';
import { faults, type UnreadCode } from '../../bot/faults/faults.ts';
import { startBareServer } from '../support/bare-server.ts';
import { sendRaw } from '../support/raw-http.ts';
import { watchedLog } from '../support/suite-watch.ts';

const json = { 'content-type': 'application/json' };
const activity =
  '{"type":"message","channelId":"msteams","serviceUrl":"https://x.example","from":{"id":"a"},"recipient":{"id":"b"},"conversation":{"id":"c"}}';
const longest = 256 * 1024;

/** A message of so many bytes. */
function ofBytes(bytes: number): string {
  return activity.replace(/\}$/, `,"text":"${'x'.repeat(bytes - activity.length - 10)}"}`);
}

function bodyOf(code: UnreadCode): object {
  return { code, message: faults[code].answer };
}

type Attempt = {
  readonly note: string;
  readonly code: UnreadCode;
  readonly body?: string | Buffer;
  readonly headers?: Record<string, string>;
  readonly method?: string;
  readonly path?: string;
};

const attempts: readonly Attempt[] = [
  { note: 'one byte more than 256 KB', code: 'body-too-large', body: ofBytes(longest + 1) },
  { note: 'three megabytes', code: 'body-too-large', body: ofBytes(3_000_000) },
  { note: 'three megabytes of no known type', code: 'not-json', body: ofBytes(3_000_000), headers: {} },
  {
    note: 'a compressed body, though it is small',
    code: 'body-compressed',
    body: gzipSync(activity),
    headers: { ...json, 'content-encoding': 'gzip' },
  },
  {
    note: 'a compressed body that would grow to 100 MB',
    code: 'body-compressed',
    body: gzipSync(Buffer.alloc(100_000_000, ' ')),
    headers: { ...json, 'content-encoding': 'gzip' },
  },
  {
    note: 'a body that is not compressed as it says, which ends a process with restify’s own parser',
    code: 'body-compressed',
    body: activity,
    headers: { ...json, 'content-encoding': 'gzip' },
  },
  {
    note: 'an encoding that nobody knows',
    code: 'body-compressed',
    body: activity,
    headers: { ...json, 'content-encoding': 'x-none' },
  },
  { note: 'plain text', code: 'not-json', body: activity, headers: { 'content-type': 'text/plain' } },
  { note: 'no word on the type', code: 'not-json', body: Buffer.from(activity), headers: {} },
  { note: 'a type that is none', code: 'not-json', body: activity, headers: { 'content-type': 'json' } },
  {
    note: 'another JSON type',
    code: 'not-json',
    body: activity,
    headers: { 'content-type': 'application/merge-patch+json' },
  },
  {
    note: 'a form',
    code: 'not-json',
    body: 'type=message',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  },
  {
    note: 'an upload, which restify’s own parser would write to the disk',
    code: 'not-json',
    body: '--x\r\ncontent-disposition: form-data; name="f"; filename="f"\r\n\r\nhello\r\n--x--\r\n',
    headers: { 'content-type': 'multipart/form-data; boundary=x' },
  },
  { note: 'nothing', code: 'json-broken', body: '' },
  { note: 'half of a JSON', code: 'json-broken', body: '{"type":' },
  { note: 'bytes that are no UTF-8', code: 'json-broken', body: Buffer.from([0x22, 0xff, 0x22]) },
  { note: 'a list', code: 'activity-expected', body: `[${activity}]` },
  { note: 'null', code: 'activity-expected', body: 'null' },
  { note: 'a type that is no text', code: 'activity-expected', body: '{"type":{"toString":1}}' },
  { note: 'lists within lists', code: 'activity-expected', body: '['.repeat(1e5) + ']'.repeat(1e5) },
  { note: 'another method', code: 'method-wrong', method: 'GET' },
  { note: 'a method that is rare', code: 'method-wrong', method: 'PURGE' },
  { note: 'posting to what can only be read', code: 'method-wrong', path: '/healthz', body: '{}' },
  { note: 'another path', code: 'not-found', method: 'GET', path: '/api/messages/1' },
  { note: 'the path of a file', code: 'not-found', method: 'GET', path: '/../../package.json' },
  { note: 'a script in a path', code: 'not-found', method: 'GET', path: '/<script>alert(1)</script>' },
  {
    note: 'a path, for somebody who takes no JSON',
    code: 'not-found',
    method: 'GET',
    path: '/x',
    headers: { accept: 'text/html' },
  },
];

/** As written on the wire: what no client library sends. */
const broken: readonly { note: string; code: UnreadCode; bytes: string }[] = [
  { note: 'no HTTP at all', code: 'request-broken', bytes: '\x16\x03\x01\x02\x00hello\r\n\r\n' },
  {
    note: 'two lengths at once',
    code: 'request-broken',
    bytes:
      'POST /api/messages HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n{}',
  },
  {
    note: 'a path that cannot be decoded',
    code: 'not-found',
    bytes: 'GET /%E0%A4%A HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
  },
  ...['/api/messages/../../healthz', '/./healthz', '/x/%2e%2E/healthz', 'http://x/api/../healthz'].map(
    (path) => ({
      note: `a path with dots that a proxy may not resolve: ${path}`,
      code: 'not-found' as const,
      bytes: `GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`,
    }),
  ),
  {
    note: 'two slashes',
    code: 'not-found',
    bytes: 'GET // HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
  },
  {
    note: 'a whole address that is none, which ends a process with restify’s own router',
    code: 'request-broken',
    bytes: 'GET http://[::1 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
  },
  {
    note: 'a host that is none, likewise',
    code: 'request-broken',
    bytes: 'GET /healthz HTTP/1.1\r\nHost: [\r\nConnection: close\r\n\r\n',
  },
  {
    note: 'a wish for another protocol, which would keep the connection for ever',
    code: 'not-found',
    bytes: 'GET /x HTTP/1.1\r\nHost: x\r\nConnection: close, Upgrade\r\nUpgrade: websocket\r\n\r\n',
  },
  {
    note: 'headers of 20 KB',
    code: 'headers-too-large',
    bytes: `GET /healthz HTTP/1.1\r\nHost: x\r\nA: ${'a'.repeat(20_000)}\r\n\r\n`,
  },
  {
    note: 'a hundred headers and more',
    code: 'headers-too-large',
    bytes: `GET /healthz HTTP/1.1\r\nHost: x\r\n${'A: a\r\n'.repeat(100)}\r\n`,
  },
  {
    note: 'a body in pieces that does not end',
    code: 'body-too-large',
    bytes:
      `POST /api/messages HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n` +
      `10000\r\n${'x'.repeat(0x10000)}\r\n`.repeat(80),
  },
];

const slow = [
  { note: 'the first line', bytes: 'POST /api/mess' },
  { note: 'headers', bytes: 'POST /api/messages HTTP/1.1\r\nHost: x\r\nA: ' },
  {
    note: 'a body',
    bytes:
      'POST /api/messages HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 18\r\n\r\n{"type"',
  },
];

describe('requests that the bot does not read', () => {
  let taken = 0;
  const lines: string[] = [];

  async function listening(limits: HttpLimits | undefined, act: (address: string) => Promise<void>) {
    const server = await startBareServer({
      adapter: {
        take: () => {
          taken += 1;
          return Promise.resolve({ status: 200 });
        },
      },
      log: watchedLog((line) => void lines.push(line)),
      limits,
    });
    try {
      await act(server.address);
    } finally {
      await server.close();
    }
  }

  beforeEach(() => {
    taken = 0;
    lines.length = 0;
  });

  for (const { note, code, body, headers = json, method = 'POST', path = '/api/messages' } of attempts) {
    it(`refuses ${note} with ${faults[code].status}`, async () => {
      await listening(undefined, async (address) => {
        const response = await fetch(`${address}${path}`, { method, headers, ...(body && { body }) });
        assert.equal(response.status, faults[code].status);
        assert.equal(response.headers.get('content-type'), 'application/json');
        assert.equal(response.headers.get('server'), null);
        assert.deepEqual(await response.json(), bodyOf(code));
        assert.equal(taken, 0);
        assert.equal((await fetch(`${address}/readyz`)).status, 200, 'the bot is still there');
      });
    });
  }

  it('says in its log which request was not read, and repeats nothing of it', async () => {
    await listening(undefined, async (address) => {
      const body = '{"type":"message","text":"planted"';
      await fetch(`${address}/api/messages`, { method: 'POST', headers: json, body });
    });
    assert.equal(lines.length, 1);
    assert.match(lines.join(), /"code":"json-broken","status":400/);
    assert.doesNotMatch(lines.join(), /planted/);
  });

  for (const { note, code, bytes } of broken) {
    it(`refuses ${note} with ${faults[code].status}`, async () => {
      await listening(undefined, async (address) => {
        const answer = await sendRaw(address, bytes);
        assert.ok(answer.startsWith(`HTTP/1.1 ${faults[code].status} `), answer);
        assert.ok(answer.endsWith(JSON.stringify(bodyOf(code))), answer);
        assert.equal(taken, 0);
        assert.equal((await fetch(`${address}/readyz`)).status, 200, 'the bot is still there');
      });
    });
  }

  it('answers whatever stands in the first line and the headers that the server reads', async () => {
    const word = fc.stringMatching(/^[aZ09/%[\]:@?#&=*;,._~"<>{}\\^|\t $-]{0,12}$/);
    const method = fc.constantFrom('GET', 'POST', 'HEAD', 'OPTIONS', 'PUT', 'DELETE', 'TRACE', 'SEARCH');
    const path = fc.oneof(word, fc.constantFrom('/readyz', '/metrics', '/api/messages', '*', '//', '/%'));
    const name = fc.constantFrom(
      ...[
        'Accept',
        'Accept-Version',
        'Accept-Encoding',
        'Content-Type',
        'Content-Length',
        'Content-Encoding',
      ],
      ...[
        'Content-MD5',
        'Date',
        'Expect',
        'Forwarded',
        'Range',
        'Transfer-Encoding',
        'Upgrade',
        'X-Request-Id',
      ],
    );
    const request = fc.record({ method, path, host: word, headers: fc.array(fc.tuple(name, word)) });
    await listening(undefined, async (address) => {
      await fc.assert(
        fc.asyncProperty(request, async ({ method, path, host, headers }) => {
          const lines = [`Host: ${host}`, ...headers.map(([name, value]) => `${name}: ${value}`)];
          const bytes = [`${method} ${path} HTTP/1.1`, 'Connection: close', ...lines].join('\r\n');
          const answer = await sendRaw(address, `${bytes}\r\n\r\n`, 'ends');
          assert.match(answer, /^HTTP\/1\.1 [2-5]\d\d /);
          assert.doesNotMatch(answer, /restify|node_modules|\.js|\bat /);
        }),
        { numRuns: 300 },
      );
      assert.equal((await fetch(`${address}/readyz`)).status, 200, 'the bot is still there');
    });
  });

  for (const { note, bytes } of slow) {
    it(`ends a connection that never finishes ${note}`, async () => {
      const limits = { headersTimeout: 40, requestTimeout: 50, connectionsCheckingInterval: 10 };
      await listening({ ...httpLimits, ...limits }, async (address) => {
        const answer = await sendRaw(address, bytes);
        assert.ok(answer.startsWith('HTTP/1.1 408 '), answer);
        assert.ok(answer.endsWith(JSON.stringify(bodyOf('request-too-slow'))), answer);
        assert.equal(taken, 0);
        assert.equal((await fetch(`${address}/healthz`)).status, 200, 'the bot is still there');
      });
    });
  }

  it('takes 256 KB, a charset with the type, and a byte order mark', async () => {
    await listening(undefined, async (address) => {
      for (const body of [ofBytes(longest), `\ufeff${activity}`]) {
        const headers = { 'content-type': 'Application/JSON; charset=utf-8' };
        const response = await fetch(`${address}/api/messages`, { method: 'POST', headers, body });
        assert.equal(response.status, 200);
      }
      assert.equal(taken, 2);
    });
  });
});
