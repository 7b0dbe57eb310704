import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import type { ConnectorStub } from './connector-stub.ts';
import type { Talk, Turn } from './talks.ts';

/** Milliseconds of each turn, and how long all took. */
export type Load = { readonly turns: readonly number[]; readonly milliseconds: number };

/**
 * Holds talks for so many milliseconds, so many at a time, each with somebody new.
 * @throws where a turn was not answered, or wrongly: such a run is void.
 */
export async function putUnderLoad(
  address: string,
  connector: ConnectorStub,
  talk: Talk,
  { inFlight, milliseconds }: { readonly inFlight: number; readonly milliseconds: number },
): Promise<Load> {
  const agent = new Agent({ keepAlive: true });
  const turns: number[] = [];
  const began = performance.now();
  const isOver = () => performance.now() - began > milliseconds;
  const holdTalks = async () => {
    while (!isOver()) await talk(talkerOf(`${address}/api/messages`, { agent, connector, turns }));
  };
  await Promise.all(Array.from({ length: inFlight }, holdTalks));
  agent.destroy();
  return { turns, milliseconds: performance.now() - began };
}

type Way = { readonly agent: Agent; readonly connector: ConnectorStub; readonly turns: number[] };

/** Somebody new, in a chat of their own. */
function talkerOf(address: string, { agent, connector, turns }: Way): Turn {
  const user = randomUUID();
  const conversationId = `a:${user}`;
  return async (activity) => {
    const body = JSON.stringify({
      type: 'message',
      id: randomUUID(),
      channelId: 'msteams',
      serviceUrl: connector.serviceUrl,
      locale: 'en-GB',
      from: { id: `29:${user}`, name: 'Ada', aadObjectId: user },
      recipient: { id: '28:bot', name: 'The bot' },
      conversation: { id: conversationId, conversationType: 'personal', tenantId: 'tenant-1' },
      channelData: { tenant: { id: 'tenant-1' } },
      ...activity,
    });
    const began = performance.now();
    const status = await post(address, body, agent);
    turns.push(performance.now() - began);
    assert.ok(status >= 200 && status < 300, `the bot answered ${status}`);
    const reply = connector.take(conversationId).at(-1);
    assert.ok(reply, 'nothing was sent');
    return reply;
  };
}

function post(address: string, body: string, agent: Agent): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  request(address, { method: 'POST', agent, headers }, (res) => {
    res.resume().on('end', () => {
      resolve(res.statusCode ?? 0);
    });
  })
    .on('error', reject)
    .end(body);
  return promise;
}
