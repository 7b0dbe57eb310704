import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const pack = promisify(gzip);

/** The bytes as they are held: packed by gzip where that makes them lighter; `readPortfolio` reads either. */
export async function lightened(bytes: Uint8Array): Promise<Uint8Array> {
  const packed = await pack(bytes, { level: 6 });
  return packed.byteLength < bytes.byteLength * worthwhile ? packed : bytes;
}

const worthwhile = 0.9;
