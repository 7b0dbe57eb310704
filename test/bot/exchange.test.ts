import assert from 'node:assert/strict';
import { makeConnections } from '../../bot/http/connections.ts';
import { exchangeOver, NoAnswerError, type Answer } from '../../bot/http/exchange.ts';
import { startRoughServer, type RoughServer } from '../support/rough-server.ts';

const ok = { status: 200, body: 'taken' };

describe('a request', () => {
  let server: RoughServer;
  let exchange: ReturnType<typeof exchangeOver>;

  beforeEach(async () => {
    server = await startRoughServer();
    exchange = exchangeOver(makeConnections());
  });
  afterEach(() => server.close());

  const post = (signal = AbortSignal.timeout(10_000), url = server.url): Promise<Answer> =>
    exchange({ url, method: 'POST', headers: {}, body: 'hello' }, signal);

  async function failing(request: Promise<unknown>): Promise<NoAnswerError> {
    const error = await request.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    assert.ok(error instanceof NoAnswerError, String(error));
    return error;
  }

  it('uses the connection of the one before', async () => {
    await post();
    await post();
    assert.equal(server.connections(), 1);
  });

  it('is made once more, on a new connection, where the kept one was dead', async () => {
    server.answerWith(({ nth }) => (nth === 1 ? ok : 'reset'));
    await post();
    assert.equal((await post()).text, 'taken');
    assert.equal(server.connections(), 2);
  });

  it('gets its answer where several kept connections are dead at once', async () => {
    server.answerWith(({ nth }) => (nth === 1 ? ok : 'reset'));
    await Promise.all([post(), post(), post()]);
    const kept = server.connections();
    const answers = await Promise.all([post(), post(), post()]);
    assert.deepEqual(
      answers.map(({ text }) => text),
      ['taken', 'taken', 'taken'],
    );
    assert.equal(server.connections(), 2 * kept);
  });

  it('is made once where a new connection breaks: it may have arrived', async () => {
    server.answerWith(() => 'reset');
    const { code, left } = await failing(post());
    assert.deepEqual([code, left], ['ECONNRESET', true]);
    assert.equal(server.requests.length, 1);
  });

  it('is made once where a kept connection is closed without an answer: it may have been taken before', async () => {
    await post();
    server.answerWith(() => 'close');
    assert.equal((await failing(post())).left, true);
    assert.equal(server.requests.length, 2);
  });

  it('is made twice at most', async () => {
    await post();
    server.answerWith(() => 'reset');
    assert.equal((await failing(post())).left, true);
    assert.equal(server.requests.length, 3);
  });

  const broken = [
    { note: 'is reset', then: 'reset' },
    { note: 'stays away', then: 'hang' },
  ] as const;
  for (const { note, then } of broken)
    it(`is made once, and its status counts, where the rest of the answer ${note}`, async () => {
      await post();
      server.answerWith(() => ({ status: 201, body: '{"id":', then }));
      const answer = await post(AbortSignal.timeout(300));
      assert.deepEqual([answer.status, answer.text], [201, '']);
      assert.equal(server.requests.length, 2);
    });

  it('is read up to 256 KB, and its status counts', async () => {
    server.answerWith(() => ({ status: 201, body: 'x'.repeat(256 * 1024) }));
    assert.equal((await post()).text.length, 256 * 1024);
    server.answerWith(() => ({ status: 201, body: 'x'.repeat(256 * 1024 + 1) }));
    assert.deepEqual([(await post()).status, (await post()).text], [201, '']);
    server.answerWith(() => ok);
    assert.equal((await post()).text, 'taken');
    assert.ok(server.connections() >= 3, 'the rest is not waited for');
  });

  it('that nobody waits for any longer may have arrived, and its connection is not used again', async () => {
    server.answerWith(() => 'hang');
    const { code, left } = await failing(post(AbortSignal.timeout(50)));
    assert.deepEqual([code, left], ['ETIMEDOUT', true]);
    server.answerWith(() => ok);
    await post();
    assert.equal(server.connections(), 2);
  });

  it('that nobody waits for when it would begin is not made', async () => {
    assert.equal((await failing(post(AbortSignal.abort()))).left, false);
    assert.equal(server.requests.length, 0);
  });

  const nowhere = [
    { note: 'nobody listens', url: 'http://127.0.0.1:9/', code: 'ECONNREFUSED' },
    { note: 'there is no such name', url: 'http://nobody.invalid/', code: /^(ENOTFOUND|EAI_AGAIN)$/ },
  ];
  for (const { note, url, code } of nowhere)
    it(`has not left where ${note}`, async () => {
      const error = await failing(post(undefined, url));
      assert.match(error.code ?? '', new RegExp(code));
      assert.equal(error.left, false);
    });

  it('has not left where no secure connection comes about', async () => {
    const url = server.url.replace('http:', 'https:');
    assert.equal((await failing(post(undefined, url))).left, false);
    assert.equal(server.requests.length, 0);
  });
});
