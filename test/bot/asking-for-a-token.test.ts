import assert from 'node:assert/strict';
import { makeConnections } from '../../bot/http/connections.ts';
import { TokenError } from '../../bot/faults/errors.ts';
import { exchangeOver, type Exchange } from '../../bot/http/exchange.ts';
import { tokenByIdentity } from '../../bot/teams/token-by-identity.ts';
import { tokenBySecret } from '../../bot/teams/token-by-secret.ts';
import { json, type Reply } from '../support/reply.ts';
import { startRoughServer, type RoughServer } from '../support/rough-server.ts';

const secret = { appId: 'the-app', password: 'the+secret', tenantId: 'the-tenant' };

/** As Microsoft Entra refuses. */
function refused(status: number, number: number, error = 'invalid_client'): Reply {
  return json(status, { error, error_description: `AADSTS${number}: … 'x' …`, error_codes: [number] });
}

describe('asking for a token', () => {
  let server: RoughServer;
  let exchange: Exchange;
  before(async () => {
    server = await startRoughServer();
    const real = exchangeOver(makeConnections());
    // Here stands what stands at Microsoft's.
    exchange = (question, signal) =>
      real({ ...question, url: question.url.replace(/^https?:\/\/[^/]+\//, server.url) }, signal);
  });
  after(() => server.close());

  async function failure(ask: () => Promise<unknown>): Promise<TokenError> {
    const error = await ask().then(
      () => undefined,
      (reason: unknown) => reason,
    );
    assert.ok(error instanceof TokenError, String(error));
    return error;
  }

  it('with a secret is a POST of the app’s credentials to its own directory', async () => {
    server.answerWith(() => json(200, { access_token: 'a.token', expires_in: 3599, token_type: 'Bearer' }));
    assert.deepEqual(await tokenBySecret(exchange, secret)(), { value: 'a.token', seconds: 3599 });
    const { url, body } = server.requests.at(-1) ?? { url: '', body: '' };
    assert.equal(url, '/the-tenant/oauth2/v2.0/token');
    assert.deepEqual(Object.fromEntries(new URLSearchParams(body)), {
      grant_type: 'client_credentials',
      client_id: 'the-app',
      client_secret: 'the+secret',
      scope: 'https://api.botframework.com/.default',
    });
  });

  it('with a secret asks the directory of all bots where the bot has none of its own', async () => {
    await tokenBySecret(exchange, { ...secret, tenantId: undefined })();
    assert.equal(server.requests.at(-1)?.url, '/botframework.com/oauth2/v2.0/token');
  });

  const identities = [
    {
      where: 'App Service',
      environment: { IDENTITY_ENDPOINT: 'http://127.0.0.1:41/msi/token', IDENTITY_HEADER: 'known' },
      path: '/msi/token?api-version=2019-08-01&resource=https%3A%2F%2Fapi.botframework.com&client_id=the-app',
      header: ['x-identity-header', 'known'] as const,
    },
    {
      where: 'a virtual machine',
      environment: {},
      path: '/metadata/identity/oauth2/token?api-version=2018-02-01&resource=https%3A%2F%2Fapi.botframework.com&client_id=the-app',
      header: ['metadata', 'true'] as const,
    },
  ];
  for (const { where, environment, path, header } of identities)
    it(`with a managed identity is a GET, as ${where} has it`, async () => {
      const end = Math.floor(Date.now() / 1000) + 3600;
      server.answerWith(() => json(200, { access_token: 'a.token', expires_on: String(end) }));
      const { value, seconds } = await tokenByIdentity(exchange, 'the-app', environment)();
      assert.equal(value, 'a.token');
      assert.ok(seconds > 3500 && seconds <= 3600);
      const asked = server.requests.at(-1);
      assert.equal(asked?.url, path);
      assert.equal(asked.headers[header[0]], header[1]);
    });

  const refusals = [
    { number: 7000222, status: 401, error: 'invalid_client', remedy: /has run out/ },
    { number: 7000215, status: 401, error: 'invalid_client', remedy: /is wrong, most often its Secret ID/ },
    { number: 700016, status: 400, error: 'unauthorized_client', remedy: /MicrosoftAppType/ },
    { number: 90002, status: 400, error: 'invalid_request', remedy: /MicrosoftAppTenantId/ },
    { number: 53003, status: 403, error: 'access_denied', remedy: /reference-error-codes/ },
  ];
  for (const { number, status, error, remedy } of refusals)
    it(`is refused with AADSTS${number}, which is named with its remedy, and nothing else of the answer`, async () => {
      server.answerWith(() => refused(status, number, error));
      const fault = await failure(tokenBySecret(exchange, secret));
      assert.equal(fault.code, 'token-refused');
      assert.equal(fault.message, `The bot was given no token for itself (${status}, AADSTS${number}).`);
      assert.match(fault.remedy, remedy);
    });

  const unreachable: readonly { note: string; reply: Reply; seconds?: number }[] = [
    { note: '500 without a body', reply: { status: 500 } },
    { note: '500 with HTML', reply: { status: 500, body: '<html></html>' } },
    { note: '503', reply: json(503, { error: 'temporarily_unavailable', error_codes: [90033] }) },
    { note: '400 that says that it passes', reply: refused(400, 90033, 'temporarily_unavailable') },
    { note: '429', reply: json(429, {}, { 'retry-after': '7' }), seconds: 7 },
    { note: '200 with a page to sign in at', reply: { status: 200, body: '<html></html>' } },
    { note: '200 with no token', reply: json(200, {}) },
    { note: '200 with one that cannot stand in a header', reply: json(200, { access_token: 'a\nb' }) },
    { note: '403 of a proxy', reply: { status: 403, body: '<html></html>' } },
    { note: 'a reset', reply: 'reset' },
    { note: 'more than is read', reply: json(200, { access_token: 'x'.repeat(300_000) }) },
  ];
  for (const { note, reply, seconds } of unreachable)
    for (const [means, ask] of [
      ['a secret', () => tokenBySecret(exchange, secret)()],
      ['a managed identity', () => tokenByIdentity(exchange, 'the-app', {})()],
    ] as const)
      it(`with ${means} came to nothing for now after ${note}`, async () => {
        server.answerWith(() => reply);
        const fault = await failure(ask);
        assert.deepEqual([fault.code, fault.retryAfterSeconds], ['token-unreachable', seconds]);
      });

  it('with a managed identity that Azure does not know yet came to nothing for now', async () => {
    server.answerWith(() => json(400, { error: 'invalid_request', error_description: 'Identity not found' }));
    const fault = await failure(tokenByIdentity(exchange, 'the-app', {}));
    assert.equal(fault.code, 'token-unreachable');
    assert.match(fault.remedy, /assigned/);
  });
});
