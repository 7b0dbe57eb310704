import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { setImmediate } from 'node:timers/promises';
import { RefusedError } from '../../bot/faults/errors.ts';
import { httpLimits } from '../../bot/http/http-limits.ts';
import { startBareServer, type BareServer } from '../support/bare-server.ts';
import { watchedLog } from '../support/suite-watch.ts';

const activity =
  '{"type":"message","channelId":"msteams","serviceUrl":"https://x.example","from":{"id":"a"},"recipient":{"id":"b"},"conversation":{"id":"c"}}';

function posted(token: string, body: string, length = body.length): string {
  const headers = [
    'Host: x',
    'Content-Type: application/json',
    `Content-Length: ${length}`,
    ...(token === '' ? [] : [`Authorization: Bearer ${token}`]),
  ];
  return `POST /api/messages HTTP/1.1\r\n${headers.join('\r\n')}\r\n\r\n${body}`;
}

/** What Teams sends: its token is right. */
const fromTeams = posted('right', activity);

/** Ways in which strangers hold connections; each begins and goes no further. */
const strangers = [
  { note: 'that say nothing', bytes: '' },
  { note: 'whose headers do not end', bytes: 'POST /api/messages HTTP/1.1\r\nHost: x\r\nA: ' },
  { note: 'whose body does not end, without a token', bytes: posted('', '{"type":', 200_000) },
  { note: 'whose body does not end, with a wrong token', bytes: posted('wrong', '{"type":', 200_000) },
  { note: 'that stay after an answer', bytes: 'GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n' },
];

describe('connections', () => {
  const most = 8;
  let server: BareServer;
  let taken = 0;
  let refused: string[] = [];
  const lines: string[] = [];
  const connections: Socket[] = [];

  beforeEach(async () => {
    taken = 0;
    refused = [];
    lines.length = 0;
    server = await startBareServer({
      door: (authorization) =>
        authorization === 'Bearer right'
          ? Promise.resolve(() => undefined)
          : Promise.reject(new RefusedError(authorization === undefined ? 'no-token' : 'key-unknown')),
      adapter: {
        take: () => {
          taken += 1;
          return Promise.resolve({ status: 200 });
        },
      },
      log: watchedLog((line) => void lines.push(line)),
      onRefused: (code) => void refused.push(code),
      limits: { ...httpLimits, maxConnections: most, maxUnproved: most / 2 },
    });
  });
  afterEach(async () => {
    for (const connection of connections.splice(0)) connection.destroy();
    await server.close();
  });

  async function open(bytes: string): Promise<Socket> {
    const { hostname, port } = new URL(server.address);
    const connection = connect(Number(port), hostname);
    connections.push(connection);
    connection.on('error', () => undefined);
    await once(connection, 'connect');
    connection.write(bytes);
    return connection;
  }

  /** The first line of what comes back next. */
  async function answer(connection: Socket): Promise<string> {
    const [chunk] = (await once(connection, 'data')) as [Buffer];
    return chunk.toString().split('\r\n', 1).join();
  }

  for (const { note, bytes } of strangers) {
    it(`of strangers ${note} keep nobody out who has a right token`, async () => {
      for (let round = 0; round < 5 * most; round += 1) {
        await open(bytes);
        const teams = await open(fromTeams);
        assert.equal(await answer(teams), 'HTTP/1.1 200 OK');
        teams.destroy();
      }
      assert.equal(taken, 5 * most);
    });
  }

  it('on which a right token came stay, however many strangers follow', async () => {
    const teams = await open(fromTeams);
    assert.equal(await answer(teams), 'HTTP/1.1 200 OK');
    for (let stranger = 0; stranger < 5 * most; stranger += 1) await open('');
    teams.write(fromTeams);
    assert.equal(await answer(teams), 'HTTP/1.1 200 OK');
    assert.equal(taken, 2);
  });

  it('without a token are closed when newer ones need the room, which is counted, and told once', async () => {
    const oldest = await open('');
    const closed = text(oldest);
    for (let stranger = 0; stranger < most; stranger += 1) await open('');
    assert.equal(await closed, '');
    await setImmediate();
    assert.deepEqual([...new Set(refused)], ['connections-crowded']);
    assert.ok(refused.length > 1);
    assert.equal(lines.filter((line) => line.includes('connections-crowded')).length, 1);
  });

  it('are taken up to the limit in all, and not one more', async () => {
    for (let each = 0; each < most; each += 1)
      assert.equal(await answer(await open(fromTeams)), 'HTTP/1.1 200 OK');
    assert.equal(await text(await open(fromTeams)), '');
    assert.equal(taken, most);
  });
});

describe('what a stranger posts', () => {
  it('is answered though the body does not end, and is not waited for', async () => {
    const server = await startBareServer({ door: () => Promise.reject(new RefusedError('no-token')) });
    const { hostname, port } = new URL(server.address);
    const connection = connect(Number(port), hostname);
    connection.write(posted('', 'x'.repeat(100_000), 250_000));
    const [first] = (await once(connection, 'data')) as [Buffer];
    assert.match(first.toString(), /^HTTP\/1\.1 401 /);
    connection.end('x'.repeat(150_000));
    const rest = await text(connection);
    assert.equal(rest, '', 'closed, and not by a reset that would take the answer with it');
    await server.close();
  });
});
