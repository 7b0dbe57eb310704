import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { Unreadable } from '../unreadable.ts';

/** The bytes in pieces; unpacked if they are a .gz. */
export async function* unpacked(bytes: Uint8Array, limit: number): AsyncGenerator<Uint8Array> {
  if (!isGzip(bytes)) {
    if (bytes.byteLength > limit) throw new Unreadable('too-large');
    yield* pieces(bytes);
    return;
  }
  let size = 0;
  const gunzip = Readable.from(pieces(bytes)).pipe(createGunzip());
  try {
    for await (const piece of gunzip as AsyncIterable<Buffer>) {
      size += piece.byteLength;
      if (size > limit) throw new Unreadable('too-large');
      yield piece;
    }
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable('damaged', error);
  } finally {
    gunzip.destroy();
  }
}

export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

const pieceBytes = 64 * 1024;

function* pieces(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.byteLength; at += pieceBytes) yield bytes.subarray(at, at + pieceBytes);
}

/** All of it in one piece. */
export async function held(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all);
}
