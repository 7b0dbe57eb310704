import { TextDecoder } from 'node:util';
import { Unreadable } from '../unreadable.ts';
import { encodingOf } from './encoding.ts';

/** So much is looked at before the encoding is settled: the first letter that tells may come late. */
const looksAt = 4 * 2 ** 20;

/** The text in pieces, without its byte order mark. */
export async function* decoded(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const waiting: Uint8Array[] = [];
  let size = 0;
  let decoder: TextDecoder | undefined;
  for await (const piece of pieces) {
    if (decoder !== undefined) {
      yield decoder.decode(piece, { stream: true });
      continue;
    }
    waiting.push(piece);
    size += piece.byteLength;
    if (size < looksAt) continue;
    const start = Buffer.concat(waiting.splice(0));
    decoder = decoderFor(start, false);
    yield decoder.decode(start, { stream: true });
  }
  const rest = Buffer.concat(waiting);
  decoder ??= decoderFor(rest, true);
  yield decoder.decode(rest, { stream: true }) + decoder.decode();
}

function decoderFor(start: Uint8Array, isWhole: boolean): TextDecoder {
  const encoding = encodingOf(start, isWhole);
  // No text but UTF-16 has zero bytes: this is a picture, a program, a database.
  if (!encoding.startsWith('utf-16') && start.subarray(0, 65_536).filter((byte) => byte === 0).length > 16)
    throw new Unreadable('not-a-table');
  return new TextDecoder(encoding);
}
