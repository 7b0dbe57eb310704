import type { Readable } from 'node:stream';

/**
 * All that the stream brings; undefined, and the rest unread, where that is more than so many bytes.
 * @throws what broke the stream off.
 */
export function bytesOf(stream: Readable, most: number): Promise<Buffer | undefined> {
  const { promise, resolve, reject } = Promise.withResolvers<Buffer | undefined>();
  const chunks: Buffer[] = [];
  let bytes = 0;
  // Not an iterator, which costs more than the few chunks that there are.
  const take = (chunk: Buffer) => {
    bytes += chunk.length;
    chunks.push(chunk);
    if (bytes <= most) return;
    stream.off('data', take).pause();
    resolve(undefined);
  };
  stream.on('data', take);
  stream.once('end', () => {
    resolve(Buffer.concat(chunks));
  });
  stream.once('error', reject);
  const breakOff = () => {
    if (!stream.readableEnded) reject(new Error('the stream broke off'));
  };
  stream.once('close', breakOff);
  // Then nothing tells of it any more.
  if (stream.destroyed) breakOff();
  return promise;
}
