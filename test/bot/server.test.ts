import assert from 'node:assert/strict';
import { startBareServer } from '../support/bare-server.ts';
import { startTeams, type Teams } from '../support/teams.ts';

describe('the HTTP interface', () => {
  let teams: Teams;
  let address: string;
  before(async () => {
    teams = await startTeams();
    address = String(teams.addresses[0]);
  });
  after(() => teams.close());

  const post = (body: string) =>
    fetch(`${address}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });

  it('says that it is alive, and that the database answers', async () => {
    assert.equal((await fetch(`${address}/healthz`)).status, 200);
    assert.equal((await fetch(`${address}/readyz`)).status, 200);
  });

  for (const path of ['/healthz', '/readyz'])
    it(`answers HEAD ${path} as GET, without a body`, async () => {
      const whole = await fetch(`${address}${path}`);
      const head = await fetch(`${address}${path}`, { method: 'HEAD' });
      assert.equal(head.status, 200);
      for (const header of ['content-type', 'content-length'])
        assert.equal(head.headers.get(header), whole.headers.get(header));
      assert.equal(await head.text(), '');
    });

  const refused = [
    { note: 'an object that is no activity', body: '{}' },
    { note: 'a list', body: '[]' },
    { note: 'broken JSON', body: '{"type":' },
  ];
  for (const { note, body } of refused) {
    it(`refuses ${note} with 400 and no word of its inside`, async () => {
      const response = await post(body);
      assert.equal(response.status, 400);
      assert.doesNotMatch(await response.text(), /validateAndFix|at .*\.js/);
    });
  }

  it('answers a fault of its own with 500 and no word of its inside', async () => {
    const server = await startBareServer({
      adapter: { take: () => Promise.reject(new Error('the connector at 10.0.0.7 said no')) },
    });
    const response = await fetch(`${server.address}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        type: 'message',
        ...{
          channelId: 'msteams',
          serviceUrl: 'https://x.example',
          from: { id: 'a' },
          recipient: { id: 'b' },
        },
        conversation: { id: 'c' },
      }),
    });
    assert.equal(response.status, 500);
    assert.deepEqual(await response.json(), { code: 'request-failed', message: 'Something went wrong.' });
    await server.close();
  });
});
