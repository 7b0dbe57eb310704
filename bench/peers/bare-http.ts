import { Agent, createServer, request } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { card, next, type Talk } from './talk.ts';

/** The three-turn talk on Node's HTTP alone: what the protocol itself costs. */
const talks = new Map<string, Talk>();
const agent = new Agent({ keepAlive: true });

createServer((req, res) => {
  if (req.method !== 'POST') {
    res.writeHead(404).end();
    return;
  }
  void (async () => {
    const activity = JSON.parse(String(await buffer(req)));
    const id = String(activity.conversation.id);
    const { answer, talk } = next(talks.get(id), activity);
    if (talk === undefined) talks.delete(id);
    else talks.set(id, talk);
    const attachments = [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }];
    const said = answer === 'card' ? { attachments } : { text: answer };
    const address = `${activity.serviceUrl}/v3/conversations/${encodeURIComponent(id)}/activities`;
    await post(address, JSON.stringify({ type: 'message', ...said }));
    res.end();
  })();
}).listen(process.env['PORT']);

function post(address: string, body: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    request(address, { method: 'POST', agent, headers: { 'content-type': 'application/json' } }, (res) => {
      res.resume().on('end', resolve);
    })
      .on('error', reject)
      .end(body);
  });
}
