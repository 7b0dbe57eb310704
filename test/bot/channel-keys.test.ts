import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import { jwtVerify } from 'jose';
import { channelKeys, type ChannelKeys } from '../../bot/door/channel-keys.ts';
import { listen } from '../support/listening.ts';
import {
  makeKey,
  signed,
  startTokenIssuer,
  type SigningKey,
  type TokenIssuer,
} from '../support/token-issuer.ts';

describe('the channel’s keys', () => {
  let issuer: TokenIssuer;
  let key: SigningKey;
  let keys: ChannelKeys;
  let now: number;

  beforeEach(async () => {
    issuer = await startTokenIssuer();
    key = await makeKey('key-1');
    issuer.publish(key);
    now = Date.parse('2026-11-20T10:00:00Z');
    keys = channelKeys(issuer.metadataUrl, () => new Date(now));
  });
  afterEach(() => issuer.close());

  const verify = async (by: SigningKey) => {
    await jwtVerify(await signed({}, by), keys.keyFor);
  };

  /** Asks ten times every half second; answers the seconds after which there was a fetch. */
  async function fetchesWithin(seconds: number, by: SigningKey): Promise<number[]> {
    const fetches: number[] = [];
    const token = await signed({}, by);
    const began = now;
    for (; now < began + seconds * 1000; now += 500) {
      const before = issuer.requests.length;
      await Promise.all(Array.from({ length: 10 }, () => assert.rejects(jwtVerify(token, keys.keyFor))));
      if (issuer.requests.length > before) fetches.push((now - began) / 1000);
      assert.ok(issuer.requests.length <= before + 1, 'one fetch for all');
    }
    return fetches;
  }

  it('are asked for less and less often while their server fails, whoever knocks', async () => {
    issuer.failWith(500);
    assert.deepEqual(await fetchesWithin(200, key), [0, 1, 3, 7, 15, 31, 63, 123, 183]);
  });

  it('are asked for no more often where some are known and somebody names another', async () => {
    await verify(key);
    now += 60_000;
    issuer.failWith('reset');
    assert.deepEqual(await fetchesWithin(20, await makeKey('key-of-mine')), [0, 1, 3, 7, 15]);
    await verify(key);
  });

  it('are taken when their server is back, after the rest of the pause, and the next pause is short again', async () => {
    issuer.failWith(500);
    await fetchesWithin(200, key);
    issuer.failWith(undefined);
    await assert.rejects(verify(key));
    now += 60_000;
    await verify(key);
    now += 25 * 60 * 60 * 1000;
    issuer.failWith(500);
    assert.deepEqual(await fetchesWithin(5, key), [0, 1, 3]);
  });

  it('are asked for at once when the clock was set back meanwhile', async () => {
    issuer.failWith(500);
    await fetchesWithin(60, key);
    issuer.failWith(undefined);
    now -= 60 * 60 * 1000;
    await verify(key);
  });
});

describe('a server that is not the channel’s own any more', () => {
  const servers: Server[] = [];
  afterEach(() => {
    for (const server of servers.splice(0)) {
      server.closeAllConnections();
      server.close();
    }
  });

  async function answering(body: (piece: number) => string | undefined): Promise<string> {
    const server = createServer((_request, response) => {
      let pieces = 0;
      const write = () => {
        for (let piece = body(pieces); piece !== undefined; piece = body(pieces)) {
          pieces += 1;
          if (response.destroyed || !response.write(piece)) return;
        }
        response.end();
      };
      response.on('drain', write);
      write();
    });
    servers.push(server);
    return `http://127.0.0.1:${await listen(server)}/`;
  }

  const once = (text: string) => (piece: number) => (piece === 0 ? text : undefined);

  async function fails(metadataUrl: string): Promise<void> {
    const keys = channelKeys(metadataUrl, () => new Date());
    const token = await signed({}, await makeKey('key-1'));
    await assert.rejects(jwtVerify(token, keys.keyFor), { code: 'keys-unreachable' });
  }

  it('is not read on and on', async () => {
    let written = 0;
    const endless = await answering((piece) => {
      written = piece;
      return piece < 2_000 ? 'x'.repeat(100_000) : undefined;
    });
    await fails(endless);
    assert.ok(written < 100, `${written} pieces of 100 KB were sent`);
  });

  it('cannot have the keys fetched from elsewhere over plain HTTP', async () => {
    await fails(await answering(once('{"jwks_uri":"http://keys.example.com/keys"}')));
    await fails(await answering(once('{"jwks_uri":"file:///etc/passwd"}')));
  });

  it('does no harm with what is no key: the others are good', async () => {
    const list = JSON.stringify({ keys: [null, 7, { kid: 'key-1' }, { kty: 'RSA', kid: ['key-2'] }] });
    const address = await answering(once(list));
    const metadata = await answering(once(JSON.stringify({ jwks_uri: address })));
    const keys = channelKeys(metadata, () => new Date());
    await assert.rejects(jwtVerify(await signed({}, await makeKey('key-1')), keys.keyFor), {
      code: 'ERR_JWKS_NO_MATCHING_KEY',
    });
  });
});
