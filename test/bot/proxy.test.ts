import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { makeConnections, proxyIn } from '../../bot/http/connections.ts';
import { exchangeOver, NoAnswerError } from '../../bot/http/exchange.ts';
import { listen } from '../support/listening.ts';
import { startRoughServer, type RoughServer } from '../support/rough-server.ts';

describe('a request with a proxy in the environment', () => {
  let proxy: RoughServer;
  beforeEach(async () => {
    proxy = await startRoughServer();
  });
  afterEach(() => proxy.close());

  const post = (url: string, env: NodeJS.ProcessEnv) =>
    exchangeOver(makeConnections(proxyIn(env)))(
      { url, method: 'POST', headers: {}, body: 'hello' },
      AbortSignal.timeout(10_000),
    );

  for (const variable of ['HTTPS_PROXY', 'ALL_PROXY', 'HTTP_PROXY', 'https_proxy'])
    it(`goes over that of ${variable}`, async () => {
      await post('http://teams.invalid/v3', { HTTPS_PROXY: '', [variable]: proxy.url });
      assert.deepEqual(
        proxy.requests.map(({ url, body }) => [url, body]),
        [['http://teams.invalid/v3', 'hello']],
      );
    });

  it('goes without where NO_PROXY names the host', async () => {
    const direct = await startRoughServer();
    await post(direct.url, { HTTPS_PROXY: proxy.url, NO_PROXY: 'example.com,127.0.0.1' });
    assert.equal(proxy.requests.length, 0);
    assert.equal(direct.requests.length, 1);
    await direct.close();
  });

  it('goes through it unread where it is for HTTPS, and has not left where that refuses', async () => {
    const asked: string[] = [];
    const server = createServer().on('connect', (request, socket) => {
      asked.push(request.url ?? '');
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    });
    const port = await listen(server);
    await assert.rejects(
      post('https://teams.invalid/v3', { HTTPS_PROXY: `http://127.0.0.1:${port}` }),
      (error) => error instanceof NoAnswerError && !error.left,
    );
    assert.deepEqual(asked, ['teams.invalid:443']);
    server.close();
  });
});
