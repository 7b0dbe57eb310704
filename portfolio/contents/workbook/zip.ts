import type { Readable } from 'node:stream';
import yauzl from 'yauzl';
import { limits } from '../../limits.ts';
import { Unreadable } from '../../unreadable.ts';

/** The parts of a packed workbook, by their names. */
export type Parts = {
  readonly names: ReadonlySet<string>;
  /** The text of a part in pieces; nothing where there is none. No more than `limit` bytes are unpacked. */
  readonly text: (name: string, limit?: number) => AsyncGenerator<string>;
};

/** Opens a .zip that lies in memory. What it says of itself is not believed: each part is counted as it is unpacked. */
export async function openParts(bytes: Uint8Array): Promise<Parts> {
  const packed = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { zip, entries } = await listed(packed);
  return {
    names: new Set(entries.keys()),
    text: async function* (name, limit = limits.unpackedBytes) {
      const entry = entries.get(name);
      if (entry === undefined) return;
      if (entry.uncompressedSize > limit) throw new Unreadable('too-large');
      const decoder = new TextDecoder();
      let size = 0;
      try {
        for await (const piece of (await streamOf(zip, entry)) as AsyncIterable<Buffer>) {
          size += piece.byteLength;
          if (size > limit) throw new Unreadable('too-large');
          yield decoder.decode(piece, { stream: true });
        }
        yield decoder.decode();
      } catch (error) {
        throw error instanceof Unreadable ? error : new Unreadable('damaged', error);
      }
    },
  };
}

type Listed = { readonly zip: yauzl.ZipFile; readonly entries: ReadonlyMap<string, yauzl.Entry> };

/** A workbook has a few dozen parts. */
const mostEntries = 2000;

function listed(packed: Buffer): Promise<Listed> {
  return new Promise((resolve, reject) => {
    const fail = (error: unknown) => {
      reject(error instanceof Unreadable ? error : new Unreadable('damaged', error));
    };
    yauzl.fromBuffer(packed, { lazyEntries: true }, (error, zip) => {
      if (error !== null) {
        fail(error);
        return;
      }
      const entries = new Map<string, yauzl.Entry>();
      zip.on('error', fail);
      zip.on('end', () => {
        resolve({ zip, entries });
      });
      zip.on('entry', (entry: yauzl.Entry) => {
        entries.set(entry.fileName, entry);
        if (entries.size > mostEntries) fail(new Unreadable('not-a-table'));
        else zip.readEntry();
      });
      zip.readEntry();
    });
  });
}

function streamOf(zip: yauzl.ZipFile, entry: yauzl.Entry): Promise<Readable> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error === null) resolve(stream);
      else reject(error);
    });
  });
}
