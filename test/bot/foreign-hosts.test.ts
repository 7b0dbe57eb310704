import assert from 'node:assert/strict';
import { startBareServer, type BareServer } from '../support/bare-server.ts';
import { sendRaw } from '../support/raw-http.ts';

const body = '{"type":"message"}';
const requests = [
  (host: string) =>
    `POST /api/messages HTTP/1.1\r\n${host}Content-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
  ...['/healthz', '/readyz', '/metrics', '/'].map(
    (path) => (host: string) => `GET ${path} HTTP/1.1\r\n${host}\r\n`,
  ),
  (host: string) => `GET http://localhost/healthz HTTP/1.1\r\n${host}\r\n`,
];

/** A web page that is open in a browser on this machine says its own name, wherever that points by now. */
const foreign = [
  'attacker.example',
  'attacker.example:3978',
  'localhost.attacker.example',
  'localhostx',
  '127.0.0.1.attacker.example',
  '128.0.0.1',
  '10.0.0.1',
  '0.0.0.0',
  '[::]',
  '[fe80::1]:3978',
  'bot.localhost',
  '',
];

describe('a bot in local mode', () => {
  let server: BareServer;
  let taken = 0;
  before(async () => {
    const take = () => {
      taken += 1;
      return Promise.resolve({ status: 200 });
    };
    server = await startBareServer({ local: true, adapter: { take } });
  });
  after(() => server.close());

  for (const host of foreign) {
    it(`serves nobody who asks for “${host}”`, async () => {
      for (const request of requests) {
        const answer = await sendRaw(server.address, request(`Host: ${host}\r\nConnection: close\r\n`));
        assert.match(answer, /^HTTP\/1\.1 403 .*"code":"host-foreign"/s);
      }
      assert.equal(taken, 0);
    });
  }

  it('serves nobody who names no host', async () => {
    const answer = await sendRaw(server.address, 'GET /healthz HTTP/1.0\r\n\r\n');
    assert.match(answer, /^HTTP\/1\.1 403 /);
  });

  for (const host of ['localhost', 'LOCALHOST:3978', '127.0.0.1', '127.0.0.2:80', '[::1]', '[::1]:3978']) {
    it(`serves who asks for “${host}”`, async () => {
      const answer = await sendRaw(
        server.address,
        `GET /healthz HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`,
      );
      assert.match(answer, /^HTTP\/1\.1 200 /);
    });
  }
});
