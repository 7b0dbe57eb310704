import { inflateSync } from 'node:zlib';

export type Picture = {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and, where the picture has it, alpha; row by row. */
  readonly pixels: readonly (readonly number[])[];
};

/** Channels of PNG's colour types 2 (true colour) and 6 (true colour with alpha). */
const channelsOf = new Map([
  [2, 3],
  [6, 4],
]);

/** The pixels of a PNG of 8 bits a channel, not interlaced (PNG specification, parts 9 and 11). */
export function readPng(file: Buffer): Picture {
  const width = file.readUInt32BE(16);
  const height = file.readUInt32BE(20);
  const channels = channelsOf.get(file.readUInt8(25));
  if (file.readUInt8(24) !== 8 || channels === undefined || file.readUInt8(28) !== 0) {
    throw new Error('Not an 8-bit true-colour PNG without interlacing.');
  }
  const samples = unfiltered(inflateSync(imageData(file)), width * channels, channels);
  const pixels = Array.from({ length: width * height }, (_, i) => [
    ...samples.subarray(i * channels, (i + 1) * channels),
  ]);
  return { width, height, pixels };
}

function imageData(file: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 8; at < file.length; at += 12 + file.readUInt32BE(at)) {
    const length = file.readUInt32BE(at);
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(file.subarray(at + 8, at + 8 + length));
  }
  return Buffer.concat(parts);
}

function unfiltered(raw: Buffer, rowLength: number, channels: number): Uint8Array {
  const rows = raw.length / (rowLength + 1);
  const out = new Uint8Array(rows * rowLength);
  for (let row = 0; row < rows; row += 1) {
    const filter = raw.readUInt8(row * (rowLength + 1));
    for (let x = 0; x < rowLength; x += 1) {
      const at = row * rowLength + x;
      const left = x < channels ? 0 : (out[at - channels] ?? 0);
      const up = row === 0 ? 0 : (out[at - rowLength] ?? 0);
      const corner = row === 0 || x < channels ? 0 : (out[at - rowLength - channels] ?? 0);
      out[at] = raw.readUInt8(row * (rowLength + 1) + 1 + x) + predicted(filter, left, up, corner);
    }
  }
  return out;
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  if (filter === 0) return 0;
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return Math.floor((left + up) / 2);
  const guess = left + up - corner;
  const [toLeft, toUp, toCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}
