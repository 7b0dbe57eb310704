import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { bytesOf } from '../../bot/http/bytes-of.ts';

describe('what a stream brings', () => {
  it('is all of it', async () => {
    const stream = new PassThrough();
    const bytes = bytesOf(stream, 10);
    stream.write('01234');
    stream.end('56789');
    assert.equal(String(await bytes), '0123456789');
  });

  it('is nothing, and the rest stays unread, where it is more than is taken', async () => {
    const stream = new PassThrough();
    const bytes = bytesOf(stream, 10);
    stream.write('0123456789a');
    assert.equal(await bytes, undefined);
    stream.write('the rest');
    assert.equal(stream.isPaused(), true);
    assert.equal(String(stream.read()), 'the rest');
  });

  it('fails where it breaks off, also before anybody has asked', async () => {
    for (const breaksFirst of [true, false]) {
      const stream = new PassThrough();
      if (breaksFirst) stream.destroy();
      const bytes = bytesOf(stream, 10);
      stream.destroy();
      await assert.rejects(bytes, /broke off/);
    }
  });
});
