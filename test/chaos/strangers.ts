import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import { connect, type Socket } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { startBotProcess } from '../support/bot-process.ts';
import { startConnector } from '../support/connector.ts';
import { managedIdentity } from '../support/managed-identity.ts';
import { makeKey, signed, startTokenIssuer } from '../support/token-issuer.ts';

/**
 * `npm run chaos:strangers`: the bot as it runs for an organisation, between a Teams that posts with right tokens and
 * strangers who hold as many connections as they can, each in one way; whoever is closed connects again at once.
 * `--through http://127.0.0.1:8080 --port 3978` posts through a proxy that stands before the bot's port. Prints how many
 * of Teams' requests were answered, and after how long; ends with 1 where any was not.
 */
const { strangers, seconds, through, port } = z
  .object({
    strangers: z.coerce.number().int(),
    seconds: z.coerce.number(),
    through: z.url().optional(),
    port: z.string(),
  })
  .parse(
    parseArgs({
      options: {
        strangers: { type: 'string', default: '1100' },
        seconds: { type: 'string', default: '20' },
        through: { type: 'string' },
        port: { type: 'string', default: '0' },
      },
    }).values,
  );

const home = randomUUID();
const appId = randomUUID();
const issuer = await startTokenIssuer();
const connector = await startConnector();
const key = await makeKey('key-1');
issuer.publish(key);
await managedIdentity();
const bot = await startBotProcess('pglite:memory', {
  PORT: port,
  LOG_LEVEL: 'info',
  MicrosoftAppType: 'UserAssignedMSI',
  MicrosoftAppId: appId,
  MicrosoftAppTenantId: home,
  ALLOWED_SERVICE_URLS: connector.serviceUrl,
  ToBotFromChannelTokenIssuer: issuer.issuer,
  ToBotFromChannelOpenIdMetadataUrl: issuer.metadataUrl,
});
const target = new URL(through ?? bot.address);
const host = through === undefined ? target.host : 'bot.example.com';

const slowBody = (token: string) =>
  `POST /api/messages HTTP/1.1\r\nHost: ${host}\r\n${token}Content-Type: application/json\r\nContent-Length: 200000\r\n\r\n{"type"`;
const large = `{"type":"message","text":"${'x'.repeat(255_000)}"}`;

type Kind = { readonly note: string; readonly bytes: string; readonly connections: number };

const kinds: readonly Kind[] = [
  { note: 'no strangers', bytes: '', connections: 0 },
  { note: 'connections that say nothing', bytes: '', connections: strangers },
  {
    note: 'headers that do not end',
    bytes: `POST /api/messages HTTP/1.1\r\nHost: ${host}\r\nA: `,
    connections: strangers,
  },
  { note: 'bodies that do not end, without a token', bytes: slowBody(''), connections: strangers },
  {
    note: 'bodies that do not end, with a wrong token',
    bytes: slowBody('Authorization: Bearer aGk.aGk.aGk\r\n'),
    connections: strangers,
  },
  {
    note: '255 KB of JSON without a token, again and again',
    bytes: `POST /api/messages HTTP/1.1\r\nHost: ${host}\r\nContent-Type: application/json\r\nContent-Length: ${large.length}\r\n\r\n${large}`,
    connections: 30,
  },
];

try {
  print('strangers hold                                  Teams’ requests  answered  p50 ms  slowest ms');
  for (const kind of kinds) await tryKind(kind);
} finally {
  await bot.end('SIGTERM');
  await Promise.all([issuer.close(), connector.close()]);
}

async function tryKind({ note, bytes, connections }: Kind): Promise<void> {
  const leaving = new AbortController();
  const held = Array.from({ length: connections }, () => hold(bytes, leaving.signal));
  // Until all of them are there.
  if (connections > 0) await setTimeout(3_000);
  const tries = await postAsTeams();
  leaving.abort();
  await Promise.all(held);
  const answered = tries.filter(({ status }) => status === 200);
  const times = answered.map(({ milliseconds }) => milliseconds).sort((one, other) => one - other);
  if (answered.length < tries.length) process.exitCode = 1;
  print(
    [
      note.padEnd(47),
      String(tries.length).padStart(16),
      String(answered.length).padStart(9),
      String(times[Math.floor(times.length / 2)] ?? '–').padStart(7),
      String(times.at(-1) ?? '–').padStart(11),
    ].join(' '),
  );
}

/** Holds a connection, and a new one half a second after it was closed. */
async function hold(bytes: string, leaving: AbortSignal): Promise<void> {
  while (!leaving.aborted) {
    const connection: Socket = connect(Number(target.port), target.hostname);
    connection.on('error', () => undefined);
    connection.resume();
    connection.write(bytes);
    const leave = () => connection.destroy();
    leaving.addEventListener('abort', leave, { once: true });
    await new Promise((resolve) => connection.once('close', resolve));
    leaving.removeEventListener('abort', leave);
    await setTimeout(500);
  }
}

type Try = { readonly status: number | undefined; readonly milliseconds: number };

/** Ten messages a second, each of somebody else; by turns on a new connection and on one that was kept. */
async function postAsTeams(): Promise<Try[]> {
  const kept = new Agent({ keepAlive: true });
  const tries: Promise<Try>[] = [];
  for (let each = 0; each < seconds * 10; each += 1) {
    tries.push(postOne(each % 2 === 0 ? kept : new Agent()));
    await setTimeout(100);
  }
  const done = await Promise.all(tries);
  kept.destroy();
  return done;
}

async function postOne(agent: Agent): Promise<Try> {
  const now = Math.floor(Date.now() / 1000);
  const { serviceUrl } = connector;
  const times = { nbf: now - 60, exp: now + 3600 };
  const token = await signed({ iss: issuer.issuer, aud: appId, serviceurl: serviceUrl, ...times }, key);
  const person = randomUUID();
  const body = JSON.stringify({
    type: 'message',
    id: randomUUID(),
    channelId: 'msteams',
    serviceUrl,
    text: 'hello',
    from: { id: `29:${person}`, name: 'Somebody', aadObjectId: person },
    recipient: { id: 'bot', name: 'The bot' },
    conversation: { id: `chat-${person}`, conversationType: 'personal', tenantId: home },
    channelData: { tenant: { id: home } },
  });
  const headers = { host, authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const began = performance.now();
  const status = await statusOf(agent, headers, body);
  return { status, milliseconds: Math.round(performance.now() - began) };
}

/** Undefined where there was no answer within 15 s, as long as Teams waits. */
function statusOf(agent: Agent, headers: Record<string, string>, body: string): Promise<number | undefined> {
  const { promise, resolve } = Promise.withResolvers<number | undefined>();
  const { hostname, port: to } = target;
  const length = { 'content-length': Buffer.byteLength(body) };
  const sent = request({
    agent,
    hostname,
    port: to,
    path: '/api/messages',
    method: 'POST',
    headers: { ...headers, ...length },
  });
  sent.setTimeout(15_000, () => sent.destroy());
  sent.on('error', () => {
    resolve(undefined);
  });
  sent.on('response', (response) => {
    response.resume();
    resolve(response.statusCode);
  });
  sent.end(body);
  return promise;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
